import { createContextCache } from '@pothos/core';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { getUser, searchUsers, type C1User } from '../../c1/resources/users.ts';
import { createEntityLoader } from '../loader/entity-loader.ts';
import type { Context } from '../context.ts';
import { idKey } from '../loader/entity-key.ts';

/** The operation's loader of people by id: null for an id that C1 does not have. */
export const userLoader = createContextCache(({ c1, interceptBatch }: Context) =>
  createEntityLoader(idKey<C1User>(), {
    batch: {
      size: maxPageSize,
      search: (ids) => readAllPages((page) => searchUsers(c1, { ids }, page)),
      schedule: c1.scheduleBatch,
      around: interceptBatch,
    },
    get: (id) => getUser(c1, id),
  }),
);
