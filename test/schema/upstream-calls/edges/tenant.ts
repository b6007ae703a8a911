import type { ObjectKeys, ObjectKind } from '../../../../src/sandbox/store/owned-object.ts';
import type { Store } from '../../../../src/sandbox/store/store.ts';
import { idOf } from '../../../support/fixtures/rows.ts';

/** The ids of what bears a number, and the name that it has there: `2App…07` is `App 7`. */
export const named = (kind: string, number: number) => ({
  id: idOf(kind, number),
  displayName: `${kind} ${number}`,
});

/** A call as C1 documents it: with the kinds of ids for the ids themselves, and without what is in page tokens. */
export function patternOf(call: string): string {
  return call
    .replace(/\b2([A-Z][a-z]*)\d+/g, '{$1}')
    .replace(/(grey-otter-)\d+/, '$1…')
    .replace(/page_token=[^&]*/, 'page_token=…');
}

/** A type of objects that can be read by their keys. */
export interface ObjectType {
  readonly type: string;
  readonly keysOf: (number: number) => readonly string[];
  /** Adds the object of that number, which points at others of the same number; those need not exist. */
  readonly add: (store: Store, number: number) => unknown;
  /** The calls that read so many of them. */
  readonly reads: (count: number) => readonly string[];
  /** Its name as the owner of ownerships; undefined if it cannot be owned. */
  readonly kind?: ObjectKind;
  /** C1's path of its owners. */
  readonly owners?: string;
}

/** The calls for so many rows that C1 gives together up to a number, and a lone one by itself. */
export function together(search: string, get = search, size = 100) {
  return (count: number): readonly string[] => {
    const lone = count % size === 1 ? [get] : [];
    return [...Array.from({ length: Math.ceil(count / size) - lone.length }, () => search), ...lone];
  };
}

export const appReads = together('POST /api/v1/search/apps', 'GET /api/v1/apps/{App}');
export const userReads = (name: string) =>
  together('POST /api/v1/search/users', `GET /api/v1/users/{${name}}`);
export const typeReads = together(
  'POST /api/v1/search/app_resource_types',
  'GET /api/v1/apps/{App}/resource_types/{Type}',
);
export const resourceReads = (name: string) =>
  together(
    'POST /api/v1/search/app_resources',
    `GET /api/v1/apps/{App}/resource_types/{Type}/resources/{${name}}`,
  );

/** The calls for so many rows of which C1 has one list and no search: that, or the single read of a lone one. */
function fromList(list: string, get: string) {
  const next = `${list}&page_token=…`;
  return (count: number): readonly string[] =>
    count === 1
      ? [get]
      : Array.from({ length: Math.ceil(count / 100) }, (_, page) => (page === 0 ? list : next));
}

export const roleReads = fromList('GET /api/v1/iam/roles?page_size=100', 'GET /api/v1/iam/roles/{Role}');
export const directoryReads = fromList(
  'GET /api/v1/directories?page_size=100',
  'GET /api/v1/directories/{App}',
);

/** The beginning of the list serves as the search, and C1 sends it as a whole. */
export const servicePrincipalReads = (count: number): readonly string[] => [
  count === 1 ? 'GET /api/v1/service_principals/{User}' : 'GET /api/v1/service_principals',
];

const app = (number: number): string => idOf('App', number);

/** The six kinds of objects that can be owned, and those that cannot. */
export const objectTypes: readonly ObjectType[] = [
  {
    type: 'App',
    keysOf: (number) => [app(number)],
    add: (store, number) => store.addApp(named('App', number)),
    reads: appReads,
    kind: 'app',
    owners: '/api/v2/apps/{App}/owners',
  },
  {
    type: 'Connector',
    keysOf: (number) => [app(number), idOf('Con', number)],
    add: (store, number) => store.addConnector({ appId: app(number), ...named('Con', number) }),
    // C1 gives no two of them together.
    reads: (count) => Array.from({ length: count }, () => 'GET /api/v1/apps/{App}/connectors/{Con}'),
    kind: 'connector',
    owners: '/api/v2/apps/{App}/connectors/{Con}/owners',
  },
  {
    type: 'AppEntitlement',
    keysOf: (number) => [app(number), idOf('Ent', number)],
    add: (store, number) =>
      store.addAppEntitlement({
        appId: app(number),
        ...named('Ent', number),
        appResourceTypeId: idOf('Type', number),
        appResourceId: idOf('Res', number),
      }),
    // C1's makers advise small pages of them.
    reads: together('POST /api/v1/search/entitlements', 'GET /api/v1/apps/{App}/entitlements/{Ent}', 25),
    kind: 'appEntitlement',
    owners: '/api/v2/apps/{App}/entitlements/{Ent}/owners',
  },
  {
    type: 'AppResource',
    keysOf: (number) => [app(number), idOf('Type', number), idOf('Res', number)],
    add: (store, number) =>
      store.addAppResource({
        appId: app(number),
        appResourceTypeId: idOf('Type', number),
        ...named('Res', number),
        parentAppResourceTypeId: idOf('Type', number),
        parentAppResourceId: idOf('Parent', number),
      }),
    reads: resourceReads('Res'),
    kind: 'appResource',
    owners: '/api/v2/apps/{App}/resource_types/{Type}/resources/{Res}/owners',
  },
  {
    type: 'AppUser',
    keysOf: (number) => [app(number), idOf('Acc', number)],
    add: (store, number) =>
      store.addAppUser({
        appId: app(number),
        ...named('Acc', number),
        identityUserId: idOf('User', number),
      }),
    // C1 reads no single one.
    reads: together('POST /api/v1/search/app_users'),
    kind: 'appUser',
    owners: '/api/v2/apps/{App}/users/{Acc}/owners',
  },
  {
    type: 'User',
    keysOf: (number) => [idOf('User', number)],
    add: (store, number) =>
      store.addUser({
        ...named('User', number),
        managerIds: [idOf('Manager', number)],
        delegatedUserId: idOf('Delegate', number),
        roleIds: [idOf('Role', number)],
        directoryIds: [app(number)],
        usernameSources: [
          {
            appId: app(number),
            appUserId: '',
            appUserProfileAttributeKey: '',
            userAttributeMappingId: '',
            value: '',
            priority: 0,
          },
        ],
      }),
    reads: userReads('User'),
    kind: 'user',
    owners: '/api/v2/users/{User}/owners',
  },
  {
    type: 'AppResourceType',
    keysOf: (number) => [app(number), idOf('Type', number)],
    add: (store, number) => store.addAppResourceType({ appId: app(number), ...named('Type', number) }),
    reads: typeReads,
  },
  {
    type: 'Role',
    keysOf: (number) => [idOf('Role', number)],
    add: (store, number) => store.addRole(named('Role', number)),
    reads: roleReads,
  },
  {
    type: 'Directory',
    keysOf: (number) => [app(number)],
    add: (store, number) => {
      store.addApp(named('App', number));
      store.addDirectory({ appId: app(number) });
    },
    reads: directoryReads,
  },
  {
    type: 'ServicePrincipal',
    keysOf: (number) => [idOf('User', number)],
    add: (store, number) => store.addServicePrincipal(named('User', number)),
    reads: servicePrincipalReads,
  },
];

/** The objects and people that only edges lead to. */
export function addNeighbours(store: Store, number: number): void {
  for (const { add } of objectTypes) add(store, number);
  for (const kind of ['Manager', 'Delegate', 'Owner']) store.addUser(named(kind, number));
  const resource = { appId: app(number), appResourceTypeId: idOf('Type', number) };
  store.addAppResource({ ...resource, ...named('Parent', number) });
  store.addAppEntitlement({ appId: app(number), ...named('Key', number) });
}

/** One of the six kinds of objects that can be owned. */
export interface OwnedType extends ObjectType {
  readonly kind: ObjectKind;
  readonly owners: string;
}

export const ownedTypes = objectTypes.filter(
  (type): type is OwnedType => type.kind !== undefined && type.owners !== undefined,
);

const keyNames: Readonly<Record<ObjectKind, readonly string[]>> = {
  app: ['appId'],
  connector: ['appId', 'connectorId'],
  appEntitlement: ['appId', 'entitlementId'],
  appResource: ['appId', 'resourceTypeId', 'resourceId'],
  appUser: ['appId', 'userId'],
  user: ['userId'],
};

/** The key of the object of a number, under C1's names. */
export function keyOf({ kind, keysOf }: OwnedType, number: number) {
  const entries = keyNames[kind].map((name, index) => [name, keysOf(number)[index] ?? '']);
  return Object.fromEntries(entries) as ObjectKeys[ObjectKind] & Readonly<Record<string, string>>;
}

/** One, and one more than C1 gives together. */
export const wholeCounts: readonly number[] = [1, 101];

/**
 * The numbers for one kind of owned objects: all six are one mechanism, so that two objects show for most of them that
 * keys and paths are theirs and that both are read together.
 */
export function countsOf({ kind }: OwnedType, counts: readonly number[]): readonly number[] {
  return kind === 'app' ? counts : [2];
}
