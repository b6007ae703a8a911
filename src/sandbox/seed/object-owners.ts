import type { ObjectKind, OwnedObject } from '../store/owned-object.ts';
import { createRandom } from '../random/random.ts';
import type { Store } from '../store/store.ts';
import type { ExampleIds } from './example-ids.ts';
import { listOwnedObjects } from './owned-objects.ts';
import { createOwnerDraw, type OwnerDraw } from './random-owners.ts';
import { addOwnerOfMany } from './prolific-owner.ts';

/**
 * Adds owners to the objects in the store, besides the users as owners of apps. Most objects of each kind get users,
 * some get entitlements, the well-known objects get both, and a few get a deleted owner.
 */
export function addObjectOwners(store: Store, wellKnown: ExampleIds): void {
  const draw = createOwnerDraw(store, wellKnown, createRandom(97_007));
  const objects = listOwnedObjects(store);
  for (const [index, object] of objects.entries()) {
    const isKnown = isWellKnown(object, wellKnown);
    if (object.kind !== 'app') draw.users(object, isKnown ? 2 : Math.max(0, (index % 4) - 1));
    if (isKnown || index % 7 === 0) draw.entitlement(object);
  }
  const { appId, appUserId: userId } = wellKnown;
  const account = { kind: 'appUser', key: { appId, userId } } as const;
  draw.users(account, 2);
  draw.entitlement(account);
  addDeletedOwners(store, objects, draw);
  addOwnerOfMany(store, objects, { ...wellKnown, createdAt: draw.createdAt });
}

function isWellKnown({ key }: OwnedObject, wellKnown: ExampleIds): boolean {
  const { appId, connectorId, entitlementId, resourceId, serviceAccountId } = wellKnown;
  const own: string | undefined = Object.values(key).at(-1);
  return [appId, connectorId, entitlementId, resourceId, serviceAccountId].some((id) => id === own);
}

/** Adds a deleted user to one object of each kind but apps, and a deleted entitlement to one app. */
function addDeletedOwners(store: Store, objects: readonly OwnedObject[], { createdAt }: OwnerDraw): void {
  const user = store.users().find(({ status }) => status === 'DELETED');
  const entitlement = store.appEntitlements.all().find(({ deletedAt }) => deletedAt !== null);
  if (!user || !entitlement) throw new Error('the seed has to have a deleted user and a deleted entitlement');
  const kinds: readonly ObjectKind[] = ['connector', 'appEntitlement', 'appResource', 'appUser', 'user'];
  for (const kind of kinds) {
    const object = objects.findLast((candidate) => candidate.kind === kind);
    const owner = { roleSlug: 'invented-auditor', userId: user.id, createdAt: createdAt() };
    if (object) store.addUserOwner(kind, object.key, owner);
  }
  const app = objects.findLast(({ kind }) => kind === 'app');
  const { appId, id: entitlementId } = entitlement;
  const owner = { roleSlug: 'primary', appId, entitlementId, createdAt: createdAt() };
  if (app) store.addEntitlementOwner('app', app.key as { readonly appId: string }, owner);
}
