import { emptyAppEntitlement, type AppEntitlement } from '../rows/app/app-entitlement.ts';
import { emptyAppResourceType, type AppResourceType } from '../rows/app/app-resource-type.ts';
import { emptyAppResource, type AppResource } from '../rows/app/app-resource.ts';
import { emptyAppUser, type AppUser } from '../rows/app/app-user.ts';
import { emptyApp, type App } from '../rows/app/app.ts';
import { emptyConnector, type Connector } from '../rows/app/connector.ts';
import { emptyDirectory, type Directory } from '../rows/directory.ts';
import { emptyFinding, type Finding } from '../rows/finding.ts';
import { createFixedOwners, type FixedOwners } from './fixed-owners.ts';
import { createGrantTable, type GrantTable } from './grant-table.ts';
import { createOwnerStore, type OwnerStore } from './owner-store.ts';
import { createRandom } from '../random/random.ts';
import { createRowTable, type RowTable } from './row-table.ts';
import { emptyPersonalClient, type PersonalClient } from '../rows/personal-client.ts';
import { emptyRole, type Role } from '../rows/role.ts';
import {
  emptyServicePrincipal,
  emptyServicePrincipalCredential,
  type ServicePrincipal,
  type ServicePrincipalCredential,
} from '../rows/service-principal.ts';
import { emptyTask, type Task } from '../rows/task.ts';
import { emptyUser, type User } from '../rows/user.ts';
import type { DelegationPeriod } from './delegation-period.ts';

/**
 * The data of the sandbox's tenant. Tests arrange it with `add…`, which adds a row or replaces the one of the same key,
 * and returns the full row: fields that are not given are unset, except the id. A row may refer to objects that do not
 * exist.
 */
export interface Store extends OwnerStore {
  readonly addUser: (user?: Partial<User>) => User;
  readonly addApp: (app?: Partial<App>) => App;
  readonly addConnector: RowTable<Connector>['add'];
  readonly addAppEntitlement: RowTable<AppEntitlement>['add'];
  readonly addAppResource: RowTable<AppResource>['add'];
  readonly addAppResourceType: RowTable<AppResourceType>['add'];
  readonly addAppUser: RowTable<AppUser>['add'];
  readonly addDirectory: (directory: Partial<Directory> & Pick<Directory, 'appId'>) => Directory;
  readonly addRole: RowTable<Role>['add'];
  readonly addFinding: RowTable<Finding>['add'];
  readonly addGrant: GrantTable['add'];
  readonly addServicePrincipal: RowTable<ServicePrincipal>['add'];
  readonly addServicePrincipalCredential: RowTable<ServicePrincipalCredential>['add'];
  /** Adds a user as owner of an app, as `addUserOwner` does for any object. */
  readonly addOwner: (owner: NewAppOwner) => AppOwner;
  readonly user: (id: string) => User | undefined;
  readonly app: (id: string) => App | undefined;
  readonly users: () => readonly User[];
  readonly apps: () => readonly App[];
  /** By app and id. */
  readonly connectors: RowTable<Connector>;
  /** By app and id. */
  readonly appEntitlements: RowTable<AppEntitlement>;
  /** By app, type and id. */
  readonly appResources: RowTable<AppResource>;
  /** By app and id. */
  readonly appResourceTypes: RowTable<AppResourceType>;
  /** By app and id. */
  readonly appUsers: RowTable<AppUser>;
  /** The periods of delegations by user; one without a period is permanent. */
  readonly delegationPeriods: Map<string, DelegationPeriod>;
  readonly directories: () => readonly Directory[];
  readonly roles: RowTable<Role>;
  readonly findings: RowTable<Finding>;
  /** Whether findings of a type are looked for, as the tenant has saved it; empty while nothing was saved. */
  readonly findingSettings: Map<string, boolean>;
  readonly grants: GrantTable;
  /** By id, which is that of the user. */
  readonly servicePrincipals: RowTable<ServicePrincipal>;
  /** By service principal and id. */
  readonly servicePrincipalCredentials: RowTable<ServicePrincipalCredential>;
  /** By id. */
  readonly personalClients: RowTable<PersonalClient>;
  /** By id. */
  readonly tasks: RowTable<Task>;
  readonly fixedOwners: FixedOwners;
  /** The users that own the app now, regardless of the lag of reads. */
  readonly ownersOf: (appId: string) => readonly AppOwner[];
  /** The role slugs of the tenant. */
  readonly roleSlugs: ReadonlySet<string>;
}

/** A user's ownership of an app under a role. */
export interface AppOwner {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userId: string;
  readonly createdAt: string;
}

type NewAppOwner = Omit<AppOwner, 'createdAt'> & Partial<AppOwner>;

/** C1 publishes no list of role slugs. Its documents mention `primary`; the others are invented, and named so. */
export const roleSlugs = ['primary', 'invented-deputy', 'invented-auditor'] as const;

/** Creates an empty store; `now` dates ownerships that are added without a time. */
export function createStore(now: () => number): Store {
  const newId = createRandom(0x5a17d).id;
  const users = createRowTable({ unset: emptyUser, keyOf: ({ id }) => [id], newId });
  const apps = createRowTable({ unset: emptyApp, keyOf: ({ id }) => [id], newId });
  const roles = createRowTable({ unset: emptyRole, keyOf: ({ id }) => [id], newId });
  const directories = new Map<string, Directory>();
  const objects = createObjectTables(newId);
  const findings = createRowTable({ unset: emptyFinding, keyOf: ({ id }) => [id], newId });
  const grants = createGrantTable();
  const identities = createIdentityTables(newId);
  const owners = createOwnerStore(now);
  return {
    ...objects,
    ...identities,
    ...owners,
    findings,
    addFinding: findings.add,
    findingSettings: new Map(),
    grants,
    tasks: createRowTable({ unset: emptyTask, keyOf: ({ id }) => [id], newId }),
    fixedOwners: createFixedOwners(),
    addGrant: grants.add,
    addUser: users.add,
    addApp: apps.add,
    addConnector: objects.connectors.add,
    addAppEntitlement: objects.appEntitlements.add,
    addAppResource: objects.appResources.add,
    addAppResourceType: objects.appResourceTypes.add,
    addAppUser: objects.appUsers.add,
    addRole: roles.add,
    addDirectory: (given) => {
      const directory = { ...emptyDirectory, ...given };
      directories.set(directory.appId, directory);
      return directory;
    },
    addServicePrincipal: identities.servicePrincipals.add,
    addServicePrincipalCredential: identities.servicePrincipalCredentials.add,
    addOwner: ({ appId, ...owner }) => ({ appId, ...owners.addUserOwner('app', { appId }, owner) }),
    user: users.get,
    app: apps.get,
    users: users.all,
    apps: apps.all,
    delegationPeriods: new Map(),
    directories: () => [...directories.values()],
    roles,
    ownersOf: (appId) => owners.userOwnersOf('app', { appId }).map((owner) => ({ appId, ...owner })),
    roleSlugs: new Set(roleSlugs),
  };
}

/** Creates the tables of the objects of apps, whose ids are unique only within an app. */
function createObjectTables(newId: () => string) {
  const getKey = ({ appId, id }: { readonly appId: string; readonly id: string }) => [appId, id];
  const getResourceKey = ({ appId, appResourceTypeId, id }: AppResource) => [appId, appResourceTypeId, id];
  return {
    connectors: createRowTable({ unset: emptyConnector, keyOf: getKey, newId }),
    appEntitlements: createRowTable({ unset: emptyAppEntitlement, keyOf: getKey, newId }),
    appResources: createRowTable({ unset: emptyAppResource, keyOf: getResourceKey, newId }),
    appResourceTypes: createRowTable({ unset: emptyAppResourceType, keyOf: getKey, newId }),
    appUsers: createRowTable({ unset: emptyAppUser, keyOf: getKey, newId }),
  };
}

/** Creates the tables of the identities of programs. The id of a credential is readable, and no 27 characters long. */
function createIdentityTables(newId: () => string) {
  let credentials = 0;
  return {
    personalClients: createRowTable({ unset: emptyPersonalClient, keyOf: ({ id }) => [id], newId }),
    servicePrincipals: createRowTable({ unset: emptyServicePrincipal, keyOf: ({ id }) => [id], newId }),
    servicePrincipalCredentials: createRowTable({
      unset: emptyServicePrincipalCredential,
      keyOf: ({ servicePrincipalId, id }) => [servicePrincipalId, id],
      newId: () => `grey-heron-${10_000 + credentials++}`,
    }),
  };
}
