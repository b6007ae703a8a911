import { requireUser } from '../store/lookup.ts';
import { createAnyOf, serializeKey } from '../search/filter.ts';
import { id, list, requestMessage, enumOf } from '../protocol/request-decoder.ts';
import { isOfKind } from '../store/owner-table.ts';
import type { OwnedObject } from '../store/owned-object.ts';
import { pageFields, selectPage } from '../protocol/paging.ts';
import { route, type Route } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import type { Store } from '../store/store.ts';

/** An object that a user owns. Fields without a meaning for its type are unset. */
interface UserOwnershipEntry {
  readonly ownershipType: string;
  readonly appId: string;
  readonly appDisplayName: string;
  readonly resourceTypeId: string;
  readonly resourceId: string;
  readonly resourceDisplayName: string;
  readonly entitlementId: string;
  readonly entitlementDisplayName: string;
}

const searchRequest = requestMessage('SearchUserOwnershipRequest', {
  userId: id,
  ownershipTypes: list(
    enumOf(
      'USER_OWNERSHIP_TYPE_UNSPECIFIED',
      'USER_OWNERSHIP_TYPE_APP',
      'USER_OWNERSHIP_TYPE_RESOURCE',
      'USER_OWNERSHIP_TYPE_ENTITLEMENT',
    ),
  ),
  ...pageFields,
});

/**
 * The objects that a user owns: apps, resources and entitlements. Whether C1 includes ownership through entitlements is
 * not known.
 */
export function createUserOwnershipRoutes({ store, switches, now }: Tenant): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/search/user-ownership',
      rpc: 'c1.api.app.v1.AppSearch.SearchUserOwnership',
      handle: ({ body }) => {
        const request = searchRequest.read(body);
        if (switches.ownershipsOfUnknownUser === '404') requireUser(store, request.userId);
        const isOfType = createAnyOf(request.ownershipTypes);
        const entries = store.userOwners
          .listSeenOf({ id: request.userId }, now())
          .flatMap(({ object }) => toEntry(store, object) ?? []);
        const rows = removeDuplicates(entries).filter(({ ownershipType }) => isOfType(ownershipType));
        return selectPage({ message: searchRequest, request, rows, keyOf: getKey }, switches);
      },
    }),
  ];
}

/** Removes duplicates: an entry has no role, so that two roles on one object are one entry. */
function removeDuplicates(entries: readonly UserOwnershipEntry[]): readonly UserOwnershipEntry[] {
  return [...new Map(entries.map((entry) => [getKey(entry), entry])).values()];
}

/**
 * The entry of an object; undefined for connectors, accounts and users, and for an object that no longer exists.
 * Deleted objects are still owned.
 */
function toEntry(store: Store, object: OwnedObject): UserOwnershipEntry | undefined {
  const app = 'appId' in object.key ? store.app(object.key.appId) : undefined;
  if (!app) return undefined;
  const common = { ...unsetEntry, appId: app.id, appDisplayName: app.displayName };
  if (isOfKind(object, 'app')) return { ...common, ownershipType: 'USER_OWNERSHIP_TYPE_APP' };
  if (isOfKind(object, 'appResource')) return toResourceEntry(store, common, object);
  if (isOfKind(object, 'appEntitlement')) return toEntitlementEntry(store, common, object);
  return undefined;
}

function toResourceEntry(store: Store, common: UserOwnershipEntry, { key }: OwnedObject<'appResource'>) {
  const resource = store.appResources.get(key.appId, key.resourceTypeId, key.resourceId);
  return (
    resource && {
      ...common,
      ownershipType: 'USER_OWNERSHIP_TYPE_RESOURCE',
      resourceTypeId: resource.appResourceTypeId,
      resourceId: resource.id,
      resourceDisplayName: resource.displayName,
    }
  );
}

function toEntitlementEntry(
  store: Store,
  common: UserOwnershipEntry,
  { key }: OwnedObject<'appEntitlement'>,
) {
  const entitlement = store.appEntitlements.get(key.appId, key.entitlementId);
  return (
    entitlement && {
      ...common,
      ownershipType: 'USER_OWNERSHIP_TYPE_ENTITLEMENT',
      resourceTypeId: entitlement.appResourceTypeId,
      entitlementId: entitlement.id,
      entitlementDisplayName: entitlement.displayName,
    }
  );
}

function getKey(entry: UserOwnershipEntry): string {
  return serializeKey(entry.appId, entry.resourceTypeId, entry.resourceId, entry.entitlementId);
}

const unsetEntry: UserOwnershipEntry = {
  ownershipType: 'USER_OWNERSHIP_TYPE_UNSPECIFIED',
  appId: '',
  appDisplayName: '',
  resourceTypeId: '',
  resourceId: '',
  resourceDisplayName: '',
  entitlementId: '',
  entitlementDisplayName: '',
};
