import { createContextCache } from '@pothos/core';
import { searchAppUsers, type AppUserKey, type C1AppUser } from '../../c1/resources/app-users.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createEntityLoader } from '../loader/entity-loader.ts';
import type { Context } from '../context.ts';
import { compositeKey } from '../loader/entity-key.ts';

const form = compositeKey<AppUserKey, C1AppUser>({ appId: 'appId', appUserId: 'id' });

/** The operation's loader of accounts: null for one that C1's search does not give; there is no other way. */
export const appUserLoader = createContextCache(({ c1, interceptBatch }: Context) =>
  createEntityLoader(form, {
    batch: {
      size: maxPageSize,
      search: (refs) => readAllPages((page) => searchAppUsers(c1, { refs }, page)),
      schedule: c1.scheduleBatch,
      around: interceptBatch,
    },
  }),
);
