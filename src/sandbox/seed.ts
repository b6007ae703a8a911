import { createApps } from './seed/apps.ts';
import { createMachines } from './seed/machines.ts';
import { createOwners } from './seed/owners.ts';
import { createPeople } from './seed/people.ts';
import { createRandom } from './random.ts';
import type { Store } from './store.ts';

/**
 * Ids that documents and first examples use. The user does not own the app yet, so that creating the ownership shows
 * something; the user has a manager and sources, and the app already has owners who have managers.
 */
export const wellKnown = {
  appId: '2SandboxAppQuarryLedger0001',
  appDisplayName: 'Quarry Ledger',
  userId: '2SandboxUserImaniOkafor0001',
  userDisplayName: 'Imani Okafor',
  roleSlug: 'primary',
} as const;

/** Fills a store with a company of 3,000 users and 100 apps: the same on every start, invented throughout. */
export function seedCompany(store: Store): void {
  const random = createRandom(20_417);
  const { apps, directories } = createApps(random, wellKnown);
  const people = createPeople({ random, directories, wellKnown });
  for (const app of apps) store.addApp(app);
  for (const user of [...people, ...createMachines(random)]) store.addUser(user);
  for (const owner of createOwners({ random, apps, people, wellKnown })) store.addOwner(owner);
}
