import { createContextCache } from '@pothos/core';
import {
  getAppResource,
  searchAppResources,
  type AppResourceKey,
  type C1AppResource,
} from '../../c1/resources/app-resources.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createEntityLoader } from '../loader/entity-loader.ts';
import type { Context } from '../context.ts';
import { compositeKey } from '../loader/entity-key.ts';

const form = compositeKey<AppResourceKey, C1AppResource>({
  appId: 'appId',
  resourceTypeId: 'appResourceTypeId',
  resourceId: 'id',
});

/** The operation's loader of resources: null for one that C1 does not have. */
export const appResourceLoader = createContextCache(({ c1, interceptBatch }: Context) =>
  createEntityLoader(form, {
    batch: {
      size: maxPageSize,
      search: (refs) => readAllPages((page) => searchAppResources(c1, { refs }, page)),
      schedule: c1.scheduleBatch,
      around: interceptBatch,
    },
    get: (key) => getAppResource(c1, key),
  }),
);
