import type { OwnedObject } from '../store/owned-object.ts';
import type { Random } from '../random/random.ts';
import { roleSlugs, type Store } from '../store/store.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { ExampleIds } from './example-ids.ts';

/** Adds random owners to objects: current employees, entitlements of directories. */
export interface OwnerDraw {
  readonly users: (object: OwnedObject, count: number) => void;
  readonly entitlement: (object: OwnedObject) => void;
  readonly createdAt: () => string;
}

/** Creates a draw that omits the two people whose ownerships the documents count. */
export function createOwnerDraw(store: Store, wellKnown: ExampleIds, random: Random): OwnerDraw {
  const people = store
    .users()
    .filter(({ status, managerIds }) => status === 'ENABLED' && managerIds.length > 0)
    .filter(({ id }) => id !== wellKnown.userId && id !== wellKnown.ownerOfManyId);
  const entitlements = store.appEntitlements
    .all()
    .filter(({ appId, deletedAt }) => store.app(appId)?.isDirectory === true && deletedAt === null);
  // A few hundred times, since formatting a time is most of the cost of an owner.
  const times = Array.from({ length: 300 }, () =>
    formatTimestamp(Date.UTC(2024, 0, 1) + random.below(800 * 86_400_000), random.below(1_000_000)),
  );
  const drawCreatedAt = () => random.pick(times);
  return {
    users: ({ kind, key }, count) => {
      for (let place = 0; place < count; place += 1) {
        const roleSlug = roleSlugs[place % roleSlugs.length] ?? 'primary';
        store.addUserOwner(kind, key, {
          roleSlug,
          userId: random.pick(people).id,
          createdAt: drawCreatedAt(),
        });
      }
    },
    entitlement: ({ kind, key }) => {
      const { appId, id: entitlementId } = random.pick(entitlements);
      const roleSlug = random.chance(0.7) ? 'primary' : 'invented-deputy';
      store.addEntitlementOwner(kind, key, { roleSlug, appId, entitlementId, createdAt: drawCreatedAt() });
    },
    createdAt: drawCreatedAt,
  };
}
