import { createContextCache } from '@pothos/core';
import { getApp, searchApps, type C1App } from '../../c1/resources/apps.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createEntityLoader } from '../loader/entity-loader.ts';
import type { Context } from '../context.ts';
import { idKey } from '../loader/entity-key.ts';

/** The operation's loader of apps by id: null for an id that C1 does not have. */
export const appLoader = createContextCache(({ c1, interceptBatch }: Context) =>
  createEntityLoader(idKey<C1App>(), {
    batch: {
      size: maxPageSize,
      search: (appIds) => readAllPages((page) => searchApps(c1, { appIds }, page)),
      schedule: c1.scheduleBatch,
      around: interceptBatch,
    },
    get: (id) => getApp(c1, id),
  }),
);
