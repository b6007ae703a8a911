import { requireResource } from '../../store/lookup.ts';
import type { OwnedKind } from '../owned-kind.ts';

/** Owners of app resources. */
export const ownedAppResource: OwnedKind<'appResource'> = {
  kind: 'appResource',
  base: '/api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners',
  service: 'c1.api.app.v2.AppResourceOwnersV2',
  noun: 'AppResource',
  searchUsersRequest: 'SearchAppResourceUserOwnersRequest',
  setRequest: 'SetAppResourceOwnersV2Request',
  item: 'appResourceOwner',
  hasGet: true,
  label: 'an app resource',
  existing: (store, { appId, resourceTypeId, resourceId }) =>
    requireResource(store, [appId, resourceTypeId, resourceId]),
};
