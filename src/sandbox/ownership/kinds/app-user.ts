import { requireAppUser } from '../../store/lookup.ts';
import type { OwnedKind } from '../owned-kind.ts';

/** Owners of accounts. That `user_id` is the id of the account, and not of its user, is assumed. */
export const ownedAppUser: OwnedKind<'appUser'> = {
  kind: 'appUser',
  base: '/api/v2/apps/{app_id}/users/{user_id}/owners',
  service: 'c1.api.app.v2.AppUserOwnersV2',
  noun: 'AppUser',
  searchUsersRequest: 'SearchAppUserUserOwnersRequest',
  setRequest: 'SetAppUserOwnersV2Request',
  item: 'appUserOwner',
  hasGet: false,
  label: 'an app user',
  existing: (store, { appId, userId }) => requireAppUser(store, appId, userId),
};
