import { requireUser } from '../../store/lookup.ts';
import type { OwnedKind } from '../owned-kind.ts';

/** Owners of users. C1 documents them for service accounts; that people can have owners too is assumed. */
export const ownedUser: OwnedKind<'user'> = {
  kind: 'user',
  base: '/api/v2/users/{user_id}/owners',
  service: 'c1.api.user.v2.UserOwnersV2',
  noun: 'User',
  searchUsersRequest: 'SearchUserOwnersRequest',
  setRequest: 'SetUserOwnersV2Request',
  item: 'userOwner',
  hasGet: false,
  label: 'a user',
  existing: (store, { userId }) => requireUser(store, userId),
};
