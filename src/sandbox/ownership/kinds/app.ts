import { requireApp } from '../../store/lookup.ts';
import type { OwnedKind } from '../owned-kind.ts';

/** Owners of apps. */
export const ownedApp: OwnedKind<'app'> = {
  kind: 'app',
  base: '/api/v2/apps/{app_id}/owners',
  service: 'c1.api.app.v2.AppOwners',
  noun: 'App',
  searchUsersRequest: 'SearchAppUserOwnersRequest',
  setRequest: 'SetAppOwnersRequest',
  item: 'appOwner',
  hasGet: true,
  label: 'an app',
  existing: (store, { appId }) => requireApp(store, appId),
};
