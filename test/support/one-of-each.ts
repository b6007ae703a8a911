import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Usual } from './operations.ts';

/** The id of every object that {@link addOneOfEach} adds: whatever an id is asked for, this is a good one. */
export const onlyId = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

/** What stands in an operation about them: the id, and a role where it is no id. */
export const usual: Usual = (_name, { name }) => (name === 'ID' ? onlyId : 'primary');

/** The key of the object of each kind that can have owners. */
const owned = {
  app: { appId: onlyId },
  connector: { appId: onlyId, connectorId: onlyId },
  appEntitlement: { appId: onlyId, entitlementId: onlyId },
  appResource: { appId: onlyId, resourceTypeId: onlyId, resourceId: onlyId },
  appUser: { appId: onlyId, userId: onlyId },
  user: { userId: onlyId },
} as const;

const kinds = Object.keys(owned) as (keyof typeof owned)[];

/** Adds one object of each kind. */
export function addOneOfEach({ store }: Sandbox): void {
  const id = onlyId;
  store.addApp({ id });
  store.addUser({ id });
  store.addConnector({ appId: id, id });
  store.addAppEntitlement({ appId: id, id });
  store.addAppResourceType({ appId: id, id });
  store.addAppResource({ appId: id, appResourceTypeId: id, id });
  store.addAppUser({ appId: id, id });
}

/** Makes the only person and the only entitlement own each of the objects under a role. */
export function addOwnersOfEach({ store }: Sandbox, roleSlug: string): void {
  for (const kind of kinds) {
    store.addUserOwner(kind, owned[kind], { roleSlug, userId: onlyId });
    store.addEntitlementOwner(kind, owned[kind], { roleSlug, appId: onlyId, entitlementId: onlyId });
  }
}

/** All owners of all these objects. */
export function ownersOfEach({ store }: Sandbox) {
  return kinds.flatMap((kind) => [
    ...store.userOwnersOf(kind, owned[kind]).map((owner) => ({ kind, ...owner })),
    ...store.entitlementOwnersOf(kind, owned[kind]).map((owner) => ({ kind, ...owner })),
  ]);
}
