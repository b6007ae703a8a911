import { createContextCache } from '@pothos/core';
import { getApp, searchApps, type C1App } from '../../c1/apps.ts';
import { maxPageSize, readAllPages } from '../../c1/page.ts';
import { createByKeyLoader } from '../by-key-loader.ts';
import type { Context } from '../context.ts';
import { plainId } from '../key-form.ts';

/** The operation's loader of apps by id: null for an id that C1 does not have. */
export const appLoader = createContextCache(({ c1, aroundBatch }: Context) =>
  createByKeyLoader(plainId<C1App>(), {
    batch: {
      size: maxPageSize,
      search: (appIds) => readAllPages((page) => searchApps(c1, { appIds }, page)),
      schedule: c1.scheduleBatch,
      around: aroundBatch,
    },
    get: (id) => getApp(c1, id),
  }),
);
