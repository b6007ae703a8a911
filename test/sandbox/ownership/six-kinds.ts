import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import type { ObjectKeys, ObjectKind } from '../../../src/sandbox/store/owned-object.ts';
import type { Behaviors } from '../../../src/sandbox/behaviors.ts';

const appId = '2KindsKindsKindsKindsApp000';
const connectorId = '2KindsKindsKindsConnector00';
const entitlementId = '2KindsKindsKindsEntitlemn00';
const resourceTypeId = '2KindsKindsKindsResType0000';
const resourceId = '2KindsKindsKindsResource000';
const accountId = '2KindsKindsKindsAccount0000';
const serviceId = '2KindsKindsKindsService0000';

/** What the tests know of a kind of object that can have owners, spelled from C1's documents. */
export interface Kind {
  readonly kind: ObjectKind;
  readonly key: Readonly<Record<string, string>>;
  readonly base: string;
  /** As the name of an item begins. */
  readonly item: string;
  readonly service: string;
  readonly noun: string;
  readonly searchUsers: string;
  readonly set: string;
  readonly hasGet: boolean;
  readonly label: string;
}

const app = `/api/v2/apps/${appId}`;

export const kinds: readonly Kind[] = [
  {
    kind: 'app',
    key: { appId },
    base: `${app}/owners`,
    item: 'appOwner',
    service: 'c1.api.app.v2.AppOwners',
    noun: 'App',
    searchUsers: 'SearchAppUserOwnersRequest',
    set: 'SetAppOwnersRequest',
    hasGet: true,
    label: 'an app',
  },
  {
    kind: 'connector',
    key: { appId, connectorId },
    base: `${app}/connectors/${connectorId}/owners`,
    item: 'connectorOwner',
    service: 'c1.api.app.v2.ConnectorOwners',
    noun: 'Connector',
    searchUsers: 'SearchConnectorUserOwnersRequest',
    set: 'SetConnectorOwnersV2Request',
    hasGet: true,
    label: 'a connector',
  },
  {
    kind: 'appEntitlement',
    key: { appId, entitlementId },
    base: `${app}/entitlements/${entitlementId}/owners`,
    item: 'appEntitlementOwner',
    service: 'c1.api.app.v2.AppEntitlementOwners',
    noun: 'AppEntitlement',
    searchUsers: 'SearchAppEntitlementUserOwnersRequest',
    set: 'SetAppEntitlementOwnersRequest',
    hasGet: true,
    label: 'an app entitlement',
  },
  {
    kind: 'appResource',
    key: { appId, resourceTypeId, resourceId },
    base: `${app}/resource_types/${resourceTypeId}/resources/${resourceId}/owners`,
    item: 'appResourceOwner',
    service: 'c1.api.app.v2.AppResourceOwnersV2',
    noun: 'AppResource',
    searchUsers: 'SearchAppResourceUserOwnersRequest',
    set: 'SetAppResourceOwnersV2Request',
    hasGet: true,
    label: 'an app resource',
  },
  {
    kind: 'appUser',
    key: { appId, userId: accountId },
    base: `${app}/users/${accountId}/owners`,
    item: 'appUserOwner',
    service: 'c1.api.app.v2.AppUserOwnersV2',
    noun: 'AppUser',
    searchUsers: 'SearchAppUserUserOwnersRequest',
    set: 'SetAppUserOwnersV2Request',
    hasGet: false,
    label: 'an app user',
  },
  {
    kind: 'user',
    key: { userId: serviceId },
    base: `/api/v2/users/${serviceId}/owners`,
    item: 'userOwner',
    service: 'c1.api.user.v2.UserOwnersV2',
    noun: 'User',
    searchUsers: 'SearchUserOwnersRequest',
    set: 'SetUserOwnersV2Request',
    hasGet: false,
    label: 'a user',
  },
];

/** Kinds and sorts of owner, each with each. */
export const kindsAndSorts = kinds.flatMap((kind) => {
  return (['User', 'Entitlement'] as const).map((sort) => ({ ...kind, sort }));
});
export type KindAndSort = (typeof kindsAndSorts)[number];

export const nowMs = Date.UTC(2026, 0, 15, 12);

/** A sandbox with one object of each kind. */
export async function arrangeKinds(switches: Partial<Behaviors> = {}, options: SandboxOptions = {}) {
  const sandbox = await createSandbox({ seed: 'empty', now: () => nowMs, switches, ...options });
  addKinds(sandbox);
  return sandbox;
}

/** Adds one object of each kind. */
export function addKinds({ store }: Sandbox): void {
  store.addApp({ id: appId, displayName: 'The app' });
  store.addConnector({ appId, id: connectorId, displayName: 'The connector' });
  store.addAppEntitlement({ appId, id: entitlementId, displayName: 'The entitlement' });
  store.addAppResourceType({ appId, id: resourceTypeId, displayName: 'The type' });
  store.addAppResource({
    appId,
    appResourceTypeId: resourceTypeId,
    id: resourceId,
    displayName: 'The resource',
  });
  store.addAppUser({
    appId,
    id: accountId,
    displayName: 'The account',
    appUserType: 'APP_USER_TYPE_SERVICE_ACCOUNT',
  });
  store.addUser({ id: serviceId, type: 'USER_TYPE_SERVICE', displayName: 'The service account' });
}

export const keyOf = ({ key }: Kind) => key as unknown as ObjectKeys[ObjectKind];

/** An owner of a sort that the tests add: what it is in the store, in a path, and in an item. */
export function addPossibleOwner({ store }: Sandbox, sort: KindAndSort['sort'], name = 'Ada') {
  if (sort === 'User') {
    const user = store.addUser({ displayName: name, status: 'ENABLED' });
    return { path: `users/primary/${user.id}`, ref: { id: user.id }, embedded: { user } };
  }
  const owning =
    store.app('2OwningOwningOwningOwning00') ?? store.addApp({ id: '2OwningOwningOwningOwning00' });
  const appEntitlement = store.addAppEntitlement({ appId: owning.id, displayName: name });
  const ref = { appId: owning.id, id: appEntitlement.id };
  return { path: `entitlements/primary/${ref.appId}/${ref.id}`, ref, embedded: { appEntitlement } };
}
