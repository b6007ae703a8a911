import type { AppEntitlementKey } from '../../c1/resources/app/app-entitlements.ts';
import type { AppUserKey } from '../../c1/resources/app/app-users.ts';
import {
  maxGrantRefs,
  searchGrants,
  searchGrantsEndpoint,
  type C1Grant,
} from '../../c1/resources/app/grants.ts';
import { createBatchedLists } from '../connection/batched-lists.ts';
import { rememberEnds } from './app-entitlement-grant.ts';

const common = {
  endpoints: [searchGrantsEndpoint],
  maxLists: maxGrantRefs,
  rowKey: ({ binding }: C1Grant) =>
    JSON.stringify([binding.appId, binding.appEntitlementId, binding.appUserId]),
  onNode: rememberEnds,
};

/** The lists of the grants of one entitlement. */
export const grantsOfEntitlement = createBatchedLists<AppEntitlementKey, C1Grant>({
  ...common,
  field: 'AppEntitlement.grants',
  search: ({ c1 }, entitlementRefs, page) => searchGrants(c1, { entitlementRefs }, page),
  keyParts: ({ appId, entitlementId }) => [appId, entitlementId],
  keysOf: ({ binding }) => [{ appId: binding.appId, entitlementId: binding.appEntitlementId }],
});

/** The lists of the grants of one account. Apps and accounts of a search cross-multiply, so others may be among them. */
export const grantsOfAccount = createBatchedLists<AppUserKey, C1Grant>({
  ...common,
  field: 'AppUser.grants',
  search: ({ c1 }, keys, page) => {
    const appIds = [...new Set(keys.map(({ appId }) => appId))];
    const appUserIds = [...new Set(keys.map(({ appUserId }) => appUserId))];
    return searchGrants(c1, { appIds, appUserIds }, page);
  },
  keyParts: ({ appId, appUserId }) => [appId, appUserId],
  keysOf: ({ binding: { appId, appUserId } }) => [{ appId, appUserId }],
});
