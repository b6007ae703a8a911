import {
  getAppResourceType,
  searchAppResourceTypes,
  type AppResourceTypeKey,
  type C1AppResourceType,
  searchAppResourceTypesEndpoint,
  getAppResourceTypeEndpoint,
} from '../../c1/resources/app/app-resource-types.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

const entityKey = compositeKey<AppResourceTypeKey, C1AppResourceType>({
  appId: 'appId',
  resourceTypeId: 'id',
});

/** The operation's loader of resource types: null for one that C1 does not have. */
export const appResourceTypeLoader = createContextLoader(
  entityKey,
  [searchAppResourceTypesEndpoint, getAppResourceTypeEndpoint],
  ({ c1 }) => {
    // C1's response has every pair of these apps and these ids; the loader picks the requested ones.
    const search = (keys: readonly AppResourceTypeKey[]) => {
      const appIds = [...new Set(keys.map(({ appId }) => appId))];
      const resourceTypeIds = [...new Set(keys.map(({ resourceTypeId }) => resourceTypeId))];
      return readAllPages((page) => searchAppResourceTypes(c1, { appIds, resourceTypeIds }, page));
    };
    return {
      batch: { size: maxPageSize, search },
      get: (key) => getAppResourceType(c1, key),
    };
  },
);
