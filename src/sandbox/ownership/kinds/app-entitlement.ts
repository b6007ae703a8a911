import { requireEntitlement } from '../../store/lookup.ts';
import type { OwnedKind } from '../owned-kind.ts';

/** Owners of app entitlements. */
export const ownedAppEntitlement: OwnedKind<'appEntitlement'> = {
  kind: 'appEntitlement',
  base: '/api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners',
  service: 'c1.api.app.v2.AppEntitlementOwners',
  noun: 'AppEntitlement',
  searchUsersRequest: 'SearchAppEntitlementUserOwnersRequest',
  setRequest: 'SetAppEntitlementOwnersRequest',
  item: 'appEntitlementOwner',
  hasGet: true,
  label: 'an app entitlement',
  existing: (store, { appId, entitlementId }) => requireEntitlement(store, appId, entitlementId),
};
