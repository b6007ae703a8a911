import {
  searchAppUsers,
  type AppUserKey,
  type C1AppUser,
  searchAppUsersEndpoint,
} from '../../c1/resources/app/app-users.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

const entityKey = compositeKey<AppUserKey, C1AppUser>({ appId: 'appId', appUserId: 'id' });

/**
 * The operation's loader of accounts: null for one that C1's search does not find. C1 has no single read of accounts.
 */
export const appUserLoader = createContextLoader(entityKey, [searchAppUsersEndpoint], ({ c1 }) => ({
  batch: {
    size: maxPageSize,
    search: (refs) => readAllPages((page) => searchAppUsers(c1, { refs }, page)),
  },
}));
