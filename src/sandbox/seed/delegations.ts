import type { Store } from '../store/store.ts';
import type { ExampleIds } from './example-ids.ts';

/**
 * Adds delegates with a period: the manager of the owner of many has the owner as delegate for years, and another
 * manager had that until it was over.
 */
export function addDelegations(store: Store, { userId, ownerOfManyId }: ExampleIds): void {
  const add = (reportId: string, expirationAt: string) => {
    const manager = store.user(store.user(reportId)?.managerIds[0] ?? '');
    if (!manager) throw new Error('the seed has to have a manager of each well-known person');
    store.addUser({ ...manager, delegatedUserId: reportId });
    store.delegationPeriods.set(manager.id, { startAt: '2026-01-05T08:00:00Z', expirationAt });
  };
  add(ownerOfManyId, '2046-01-05T08:00:00Z');
  add(userId, '2026-01-30T17:00:00Z');
}
