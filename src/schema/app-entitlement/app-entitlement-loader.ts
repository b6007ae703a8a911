import {
  getAppEntitlement,
  maxEntitlementRefs,
  searchAppEntitlements,
  type AppEntitlementKey,
  type C1AppEntitlement,
  searchAppEntitlementsEndpoint,
  getAppEntitlementEndpoint,
} from '../../c1/resources/app/app-entitlements.ts';
import { readAllPages } from '../../c1/json/pagination.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

const entityKey = compositeKey<AppEntitlementKey, C1AppEntitlement>({ appId: 'appId', entitlementId: 'id' });

/** The operation's loader of entitlements: null for one that C1 does not have. Deleted ones are among them. */
export const appEntitlementLoader = createContextLoader(
  entityKey,
  [searchAppEntitlementsEndpoint, getAppEntitlementEndpoint],
  ({ c1 }) => {
    const search = (refs: readonly AppEntitlementKey[]) =>
      readAllPages(
        (page) => searchAppEntitlements(c1, { refs, includeDeleted: true }, page),
        maxEntitlementRefs,
      );
    return {
      batch: { size: maxEntitlementRefs, search },
      get: (key) => getAppEntitlement(c1, key),
    };
  },
);
