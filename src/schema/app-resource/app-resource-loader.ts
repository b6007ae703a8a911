import {
  getAppResource,
  searchAppResources,
  type AppResourceKey,
  type C1AppResource,
  searchAppResourcesEndpoint,
  getAppResourceEndpoint,
} from '../../c1/resources/app/app-resources.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

const entityKey = compositeKey<AppResourceKey, C1AppResource>({
  appId: 'appId',
  resourceTypeId: 'appResourceTypeId',
  resourceId: 'id',
});

/** The operation's loader of resources: null for one that C1 does not have. */
export const appResourceLoader = createContextLoader(
  entityKey,
  [searchAppResourcesEndpoint, getAppResourceEndpoint],
  ({ c1 }) => ({
    batch: {
      size: maxPageSize,
      search: (refs) => readAllPages((page) => searchAppResources(c1, { refs }, page)),
    },
    get: (key) => getAppResource(c1, key),
  }),
);
