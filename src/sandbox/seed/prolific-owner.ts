import type { ObjectKind, OwnedObject } from '../store/owned-object.ts';
import { roleSlugs, type Store } from '../store/store.ts';

const counts: readonly (readonly [ObjectKind, number])[] = [
  ['app', 12],
  ['appResource', 24],
  ['appEntitlement', 24],
  ['connector', 1],
  ['appUser', 1],
  ['user', 1],
];

interface Many {
  readonly ownerOfManyId: string;
  readonly appId: string;
  readonly createdAt: () => string;
}

/** Makes one person an owner of a fixed number of objects of each kind, all of which have other owners too. */
export function addOwnerOfMany(
  store: Store,
  objects: readonly OwnedObject[],
  { ownerOfManyId: userId, appId, createdAt }: Many,
): void {
  // No app has more than six users as owners; the well-known app has three owners in all documents.
  const shared = objects
    .filter(({ kind, key }) => kind !== 'app' || !Object.values(key).includes(appId))
    .map((object) => ({ object, owners: store.userOwnersOf(object.kind, object.key) }))
    .filter(({ owners }) => owners.length > 0 && owners.length < 6);
  for (const [kind, count] of counts) {
    const ofKind = shared.filter(({ object }) => object.kind === kind);
    const others = ofKind.filter(({ owners }) => owners.every((owner) => owner.userId !== userId));
    // Spread evenly, so that the objects are of many apps.
    const step = Math.max(1, Math.floor(others.length / count));
    const missing = count - (ofKind.length - others.length);
    const added = others.filter((_, index) => index % step === 0).slice(0, missing);
    for (const [index, { object }] of added.entries()) {
      const roleSlug = roleSlugs[index % 2] ?? 'primary';
      store.addUserOwner(kind, object.key, { roleSlug, userId, createdAt: createdAt() });
    }
  }
}
