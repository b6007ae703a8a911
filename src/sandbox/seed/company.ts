import { createRandom } from '../random/random.ts';
import { createAccounts } from './accounts.ts';
import { createApps } from './apps.ts';
import { createConnectors } from './connectors.ts';
import { addBelongings } from './belongings.ts';
import { addDelegations } from './delegations.ts';
import { createDirectories } from './directories.ts';
import { createEntitlements } from './entitlements.ts';
import { addFindings } from './findings.ts';
import { addGrants } from './grants.ts';
import { createMachines } from './service-users.ts';
import { addObjectOwners } from './object-owners.ts';
import { addManagerCircles } from './manager-circles.ts';
import { createOwners } from './owners.ts';
import { createPeople } from './people.ts';
import { createResources } from './resources.ts';
import { createRoles, addOwnRoles } from './roles.ts';
import { addServicePrincipals } from './service-principals.ts';
import type { Store } from '../store/store.ts';
import { exampleIds } from './example-ids.ts';

export { exampleIds } from './example-ids.ts';

/** Fills a store with a company of 3,000 users and 100 apps: the same on every start, invented throughout. */
export function seedCompany(store: Store): void {
  const random = createRandom(20_417);
  const { apps, directories } = createApps(random, exampleIds);
  const { people: hired, commonRoles } = createPeople({ random, directories, wellKnown: exampleIds });
  const roles = createRoles(commonRoles);
  const people = addManagerCircles(addOwnRoles(hired, roles, exampleIds));
  store.roles.addAll(roles);
  for (const directory of createDirectories(apps)) store.addDirectory(directory);
  for (const app of apps) store.addApp(app);
  for (const user of [...people, ...createMachines(random, exampleIds)]) store.addUser(user);
  for (const owner of createOwners({ random, apps, people, wellKnown: exampleIds })) store.addOwner(owner);
  const connectors = createConnectors({ apps, wellKnown: exampleIds });
  const { types, resources } = createResources({ apps, wellKnown: exampleIds });
  store.connectors.addAll(connectors);
  store.appResourceTypes.addAll(types);
  store.appResources.addAll(resources);
  store.appEntitlements.addAll(createEntitlements({ apps, connectors, resources, wellKnown: exampleIds }));
  store.appUsers.addAll(createAccounts({ apps, people, wellKnown: exampleIds }));
  addObjectOwners(store, exampleIds);
  addServicePrincipals(store);
  addDelegations(store, exampleIds);
  addGrants(store, exampleIds);
  addBelongings(store, exampleIds);
  addFindings(store);
}
