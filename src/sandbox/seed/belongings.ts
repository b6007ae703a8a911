import { createRandom } from '../random/random.ts';
import { emptyPersonalClient } from '../rows/personal-client.ts';
import { emptyTask } from '../rows/task.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import { isOfKind } from '../store/owner-table.ts';
import type { Store } from '../store/store.ts';
import type { ExampleIds } from './example-ids.ts';

const dayMs = 86_400_000;

/** The number of people that have tasks and API keys besides the owner of many objects. */
const people = 40;

/** The tasks of the owner of many objects, in C1's two states; and that person's API keys, one of them deleted. */
const ofOwner = { open: 7, closed: 3, keys: 3 };

/**
 * Gives people what does not move with their ownerships: tasks that are assigned to them, and API keys. And a connector
 * set the owner of many objects as the owner of one of them.
 */
export function addBelongings(store: Store, { ownerOfManyId }: ExampleIds): void {
  const random = createRandom(60_601);
  const now = Date.UTC(2026, 9, 1);
  const others = store.users().filter(({ type, id }) => type === 'USER_TYPE_HUMAN' && id !== ownerOfManyId);
  const addTask = (userId: string, isOpen: boolean) => {
    const createdAt = formatTimestamp(now + random.below(30 * dayMs));
    const numericId = String(4_000 + random.below(90_000));
    store.tasks.add({
      ...emptyTask,
      id: random.id(),
      numericId,
      displayName: `Grant ${numericId}`,
      state: isOpen ? 'TASK_STATE_OPEN' : 'TASK_STATE_CLOSED',
      stepApproverIds: [userId],
      createdByUserId: random.pick(others).id,
      createdAt,
      updatedAt: createdAt,
    });
  };
  const addKey = (userId: string, deletedAt: string | null = null) => {
    const id = random.id();
    const createdAt = formatTimestamp(now - random.below(300 * dayMs));
    const displayName = random.pick(['Terminal', 'Dashboard', 'Backup script']);
    const key = { id, userId, displayName, clientId: `${id}@tamarack.example/pcc` };
    store.personalClients.add({ ...emptyPersonalClient, ...key, createdAt, updatedAt: createdAt, deletedAt });
  };
  for (let count = 0; count < ofOwner.open + ofOwner.closed; count += 1)
    addTask(ownerOfManyId, count < ofOwner.open);
  for (let count = 0; count < ofOwner.keys; count += 1)
    addKey(ownerOfManyId, count === 0 ? formatTimestamp(now) : null);
  for (let count = 0; count < people; count += 1) {
    const { id } = random.pick(others);
    addTask(id, random.chance(0.6));
    if (random.chance(0.5)) addKey(id);
  }
  const resource = store.userOwners
    .listSeenOf({ id: ownerOfManyId }, now)
    .flatMap(({ object, roleSlug }) =>
      isOfKind(object, 'appResource') && roleSlug === 'primary' ? [object.key] : [],
    )[0];
  if (!resource) throw new Error('the owner of many objects has to own a resource');
  store.fixedOwners.add(resource, ownerOfManyId);
}
