import type { OwnedObject } from '../store/owned-object.ts';
import type { Store } from '../store/store.ts';

/**
 * The objects in the store that can have owners and are not deleted. Of accounts and users, only those without a
 * person.
 */
export function listOwnedObjects(store: Store): readonly OwnedObject[] {
  return [
    ...store.apps().map(({ id: appId }) => ({ kind: 'app', key: { appId } }) as const),
    ...store.connectors
      .all()
      .filter(isThere)
      .map(({ appId, id }) => ({ kind: 'connector', key: { appId, connectorId: id } }) as const),
    ...store.appEntitlements
      .all()
      .filter(isThere)
      .map(({ appId, id }) => ({ kind: 'appEntitlement', key: { appId, entitlementId: id } }) as const),
    ...store.appResources
      .all()
      .filter(isThere)
      .map(({ appId, appResourceTypeId: resourceTypeId, id }) => {
        return { kind: 'appResource', key: { appId, resourceTypeId, resourceId: id } } as const;
      }),
    ...store.appUsers
      .all()
      .filter(({ identityUserId }) => identityUserId === '')
      .map(({ appId, id }) => ({ kind: 'appUser', key: { appId, userId: id } }) as const),
    ...store
      .users()
      .filter(({ type }) => type === 'USER_TYPE_SERVICE')
      .map(({ id: userId }) => ({ kind: 'user', key: { userId } }) as const),
  ];
}

const isThere = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null;
