import type { Store } from '../../../../src/sandbox/store/store.ts';
import { idOf } from '../../../support/fixtures/rows.ts';
import { listsOfGrants } from './grant-lists.ts';
import { ownershipTypeOf, ownerSorts } from './owner-sorts.ts';
import { countsOf, keyOf, named, objectTypes, ownedTypes, wholeCounts } from './tenant.ts';

/** A list of rows, asked for a hundred at a time. */
export interface List {
  /** `Type.field`, or `Query.field` */
  readonly edge: string;
  /** The object number 0 of this type has the list; undefined for lists of the tenant. */
  readonly of?: string;
  /** The arguments of a root field, by which the list is asked for without its object. */
  readonly args?: Readonly<Record<string, string>>;
  /** Adds a row. */
  readonly add: (store: Store, number: number) => void;
  /** What is asked of a row. */
  readonly selection: string;
  /** What the row of a number answers to that. */
  readonly row: (number: number) => object;
  /** The calls of each page of so many rows, one page after another. */
  readonly pages: (count: number) => readonly (readonly string[])[];
  /** The numbers of rows that its calls are counted for; one and 101 if undefined. */
  readonly counts?: readonly number[];
}

/** C1 gives a hundred rows in one call. */
function pagesOf(list: string, next = list) {
  return (count: number) => (count > 100 ? [[list], [next]] : [[list]]);
}

/** The GET lists say the size in the query. */
const listed = (path: string) =>
  pagesOf(`GET ${path}?page_size=100`, `GET ${path}?page_size=100&page_token=…`);

const nameOf = (kind: string) => (number: number) => {
  const { displayName } = named(kind, number);
  return { displayName };
};

const appId = idOf('App', 0);
const times = (count: number, call: string): readonly string[] => Array.from({ length: count }, () => call);

const ofApp = {
  entitlements: {
    kind: 'Ent',
    add: (store: Store, row: object) => store.addAppEntitlement({ appId, ...row }),
    // C1's makers advise small pages of them: ten rows in one call.
    pages: (count: number) => {
      const search = 'POST /api/v1/search/entitlements';
      const first = times(Math.min(10, Math.max(1, Math.ceil(count / 10))), search);
      return count > 100 ? [first, times(Math.ceil((count - 100) / 10), search)] : [first];
    },
  },
  resources: {
    kind: 'Res',
    add: (store: Store, row: object) =>
      store.addAppResource({ appId, appResourceTypeId: idOf('Type', 0), ...row }),
    pages: pagesOf('POST /api/v1/search/app_resources'),
  },
  resourceTypes: {
    kind: 'Type',
    add: (store: Store, row: object) => store.addAppResourceType({ appId, ...row }),
    pages: pagesOf('POST /api/v1/search/app_resource_types'),
  },
  appUsers: {
    kind: 'Acc',
    add: (store: Store, row: object) => store.addAppUser({ appId, ...row }),
    pages: pagesOf('POST /api/v1/search/app_users'),
  },
  connectors: {
    kind: 'Con',
    add: (store: Store, row: object) => store.addConnector({ appId, ...row }),
    pages: listed('/api/v1/apps/{App}/connectors'),
  },
};

const listsOfApp = Object.entries(ofApp).map(([field, { kind, add, pages }]): List => ({
  edge: `App.${field}`,
  of: 'App',
  add: (store, number) => void add(store, named(kind, number)),
  selection: 'displayName',
  row: nameOf(kind),
  pages,
}));

const ownerships = {
  add: (store: Store, number: number): void => {
    const { id: owned } = store.addApp(named('App', number));
    store.addUserOwner('app', { appId: owned }, { roleSlug: 'primary', userId: idOf('User', 0) });
  },
  selection: 'appDisplayName',
  row: (number: number) => ({ appDisplayName: `App ${number}` }),
  pages: pagesOf('POST /api/v1/search/user-ownership'),
};

const listsOfUser: readonly List[] = [
  { ...ownerships, edge: 'User.ownerships', of: 'User' },
  { ...ownerships, edge: 'Query.userOwnerships', of: 'User', args: { userId: idOf('User', 0) } },
  {
    edge: 'User.appUsers',
    of: 'User',
    add: (store, number) => {
      store.addAppUser({ appId, ...named('Acc', number), identityUserId: idOf('User', 0) });
    },
    selection: 'displayName',
    row: nameOf('Acc'),
    // The accounts of many people are read together, hence all of them for each part of the list.
    pages: (count) => {
      const whole = times(Math.max(1, Math.ceil(count / 100)), 'POST /api/v1/search/app_users');
      return times(whole.length, '').map(() => whole);
    },
  },
];

const listsOfTenant = [
  ['apps', 'App'],
  ['users', 'User'],
].map(([field = '', kind = '']): List => {
  const type = objectTypes.find((one) => one.type === kind);
  return {
    edge: `Query.${field}`,
    add: (store, number) => void type?.add(store, number),
    selection: 'displayName',
    row: nameOf(kind),
    pages: pagesOf(`POST /api/v1/search/${field}`),
  };
});

/** What is listed as a whole is read as a whole for each part of the list. */
const wholeLists = [
  { field: 'roles', type: 'Role', path: '/api/v1/iam/roles', selection: 'displayName', row: nameOf('Role') },
  {
    field: 'directories',
    type: 'Directory',
    path: '/api/v1/directories',
    selection: 'appId',
    row: (number: number) => ({ appId: idOf('App', number) }),
  },
].map(({ field, type, path, ...rest }): List => {
  const listedType = objectTypes.find((one) => one.type === type);
  return {
    ...rest,
    edge: `Query.${field}`,
    add: (store, number) => void listedType?.add(store, number),
    pages: (count) => {
      const whole = listed(path)(count).flat();
      return whole.map(() => whole);
    },
  };
});

/** The people that name one person. */
const listsOfPeople = [
  { field: 'directReports', naming: { managerIds: [idOf('User', 0)] } },
  { field: 'delegators', naming: { delegatedUserId: idOf('User', 0) } },
].map(({ field, naming }): List => ({
  edge: `User.${field}`,
  of: 'User',
  add: (store, number) => {
    store.addUser({ ...named('Person', number), ...naming });
  },
  selection: 'displayName',
  row: nameOf('Person'),
  pages: pagesOf('POST /api/v1/search/users'),
}));

const usersOfRole: List = {
  edge: 'Role.users',
  of: 'Role',
  add: (store, number) => {
    store.addUser({ ...named('User', number), roleIds: [idOf('Role', 0)] });
  },
  selection: 'displayName',
  row: nameOf('User'),
  pages: pagesOf('POST /api/v1/search/users'),
};

/** Findings come in small pages, of ten in the sandbox. */
const listOfFindings: List = {
  edge: 'Query.findings',
  add: (store, number) => void store.addFinding({ taskId: idOf('Task', number) }),
  selection: 'taskId',
  row: (number) => ({ taskId: idOf('Task', number) }),
  pages: (count) => {
    const search = 'POST /api/v1/findings/search';
    return count > 100 ? [times(10, search), [search]] : [times(Math.ceil(count / 10), search)];
  },
};

/** C1 sends these lists as a whole, and again for each part. */
const inOneResponse = (call: string) => (count: number) => (count > 100 ? [[call], [call]] : [[call]]);

const listsOfServicePrincipals: readonly List[] = [
  {
    edge: 'Query.servicePrincipals',
    add: (store, number) => void store.addServicePrincipal(named('User', number)),
    selection: 'displayName',
    row: nameOf('User'),
    pages: inOneResponse('GET /api/v1/service_principals'),
  },
  {
    edge: 'ServicePrincipal.credentials',
    of: 'ServicePrincipal',
    add: (store, number) => {
      const displayName = `Credential ${number}`;
      store.addServicePrincipalCredential({ servicePrincipalId: idOf('User', 0), displayName });
    },
    selection: 'displayName',
    row: (number) => ({ displayName: `Credential ${number}` }),
    pages: inOneResponse('GET /api/v1/service_principals/{User}/credentials'),
  },
];

const listsOfOwners = ownedTypes.flatMap((owned) =>
  ownerSorts.flatMap((sort): readonly List[] => {
    const list = {
      add: (store: Store, number: number): void => {
        store.addUser(named('Owner', number));
        store.addApp(named('App', number));
        store.addAppEntitlement({ appId: idOf('App', number), ...named('Key', number) });
        sort.addTo(store, owned, { object: 0, owner: number });
      },
      selection: `__typename ${sort.subject} { displayName }`,
      row: (number: number) => ({
        __typename: ownershipTypeOf(owned, sort),
        [sort.subject]: nameOf(sort.subjectName)(number),
      }),
      pages: listed(`${owned.owners}/${sort.collection}`),
      counts: countsOf(owned, wholeCounts),
    };
    return [
      { ...list, edge: `${owned.type}.${sort.list}`, of: owned.type },
      { ...list, edge: `Query.${owned.kind}${sort.sort}Owners`, of: owned.type, args: keyOf(owned, 0) },
    ];
  }),
);

/** The people owning an object: two lists of owners, and what is behind the entitlements. */
const listsOfEffectiveOwners = ownedTypes.map((owned): List => ({
  edge: `${owned.type}.effectiveOwners`,
  of: owned.type,
  add: (store, number) => {
    store.addUser(named('Owner', number));
    store.addUserOwner(owned.kind, keyOf(owned, 0), { roleSlug: 'primary', userId: idOf('Owner', number) });
  },
  selection: 'user { displayName }',
  row: (number) => ({ user: nameOf('Owner')(number) }),
  // Each part needs the whole, since people are sorted and counted once.
  pages: (count) => {
    const lists = ['users', 'entitlements'].map((list) => `GET ${owned.owners}/${list}?page_size=100`);
    const more = times(count > 100 ? 1 : 0, `GET ${owned.owners}/users?page_size=100&page_token=…`);
    return times(Math.ceil(count / 100), '').map(() => [...lists, ...more]);
  },
  counts: countsOf(owned, wholeCounts),
}));

/** Each list of the graph. */
export const lists: readonly List[] = [
  ...listsOfApp,
  ...listsOfUser,
  ...listsOfGrants,
  ...listsOfTenant,
  ...wholeLists,
  usersOfRole,
  ...listsOfPeople,
  ...listsOfServicePrincipals,
  listOfFindings,
  ...listsOfOwners,
  ...listsOfEffectiveOwners,
];
