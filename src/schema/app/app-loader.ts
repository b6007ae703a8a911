import {
  getApp,
  searchApps,
  type C1App,
  searchAppsEndpoint,
  getAppEndpoint,
} from '../../c1/resources/app/apps.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { idKey } from '../loader/entity-key.ts';

/** The operation's loader of apps by id: null for an id that C1 does not have. */
export const appLoader = createContextLoader(
  idKey<C1App>(),
  [searchAppsEndpoint, getAppEndpoint],
  ({ c1 }) => ({
    batch: {
      size: maxPageSize,
      search: (appIds) => readAllPages((page) => searchApps(c1, { appIds }, page)),
    },
    get: (id) => getApp(c1, id),
  }),
);
