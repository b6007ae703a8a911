import { createContextCache } from '@pothos/core';
import { getApp, searchApps } from '../../c1/apps.ts';
import { readAllPages } from '../../c1/page.ts';
import { createByIdLoader } from '../by-id-loader.ts';
import type { Context } from '../context.ts';

/** The operation's loader of apps by id: null for an id that C1 does not have. */
export const appLoader = createContextCache(({ c1 }: Context) =>
  createByIdLoader({
    search: (appIds) => readAllPages((page) => searchApps(c1, { appIds }, page)),
    get: (id) => getApp(c1, id),
  }),
);
