import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';
import { ownerSorts } from './edges/owner-sorts.ts';
import { addNeighbours, keyOf, named, ownedTypes, patternOf } from './edges/tenant.ts';

const times = (count: number, call: string): readonly string[] => range(count).map(() => call);

test('the managers of the owners of sixty apps are one search, though the lists arrive one by one', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const [apps] = ownedTypes;
  const appIds = range(60).map((number) => store.addApp(named('App', number)).id);
  for (const number of range(60)) {
    store.addUser({ ...named('Owner', number), managerIds: [store.addUser(named('Manager', number)).id] });
    if (apps) ownerSorts[0].addTo(store, apps, { object: number, owner: number });
  }
  const query = `query ($appIds: [ID!]!) { apps(first: 60, filter: { appIds: $appIds }) { nodes {
    displayName userOwners { nodes { user { managers { displayName } } } }
  } } }`;

  const { data, errors } = await send<{ apps: { nodes: object[] } }, object>(query, { appIds });

  expect(errors).toBeUndefined();
  const expected = range(60).map((number) => ({
    displayName: `App ${number}`,
    userOwners: { nodes: [{ user: { managers: [{ displayName: `Manager ${number}` }] } }] },
  }));
  expect(data?.apps.nodes).toHaveLength(60);
  expect(data?.apps.nodes).toEqual(expect.arrayContaining(expected));
  expect(calls().map(patternOf)).toEqual([
    'POST /api/v1/search/apps',
    ...times(60, 'GET /api/v2/apps/{App}/owners/users?page_size=25'),
    'POST /api/v1/search/users',
  ]);
});

test('the types of owned resources and entitlements are read once, though both kinds arrive apart', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const userId = idOf('User', 500);
  for (const number of range(40)) {
    addNeighbours(store, number);
    const owned = ownedTypes.find(({ type }) => type === (number % 2 ? 'AppResource' : 'AppEntitlement'));
    if (owned) store.addUserOwner(owned.kind, keyOf(owned, number), { roleSlug: 'primary', userId });
  }
  const edge = 'appResourceType { displayName }';
  const query = `{ userOwnerships(userId: "${userId}", first: 100) { nodes {
    appDisplayName ownedObject { ... on AppResource { ${edge} } ... on AppEntitlement { ${edge} } }
  } } }`;

  const { data, errors } = await send<{ userOwnerships: { nodes: object[] } }, object>(query);

  expect(errors).toBeUndefined();
  const expected = range(40).map((number) => ({
    appDisplayName: `App ${number}`,
    ownedObject: { appResourceType: { displayName: `Type ${number}` } },
  }));
  expect(data?.userOwnerships.nodes).toHaveLength(40);
  expect(data?.userOwnerships.nodes).toEqual(expect.arrayContaining(expected));
  const [first, ...rest] = calls();
  expect(first).toBe('POST /api/v1/search/user-ownership');
  expect(rest.slice(0, 2).toSorted()).toEqual([
    'POST /api/v1/search/app_resources',
    'POST /api/v1/search/entitlements',
  ]);
  expect(rest.slice(2)).toEqual(['POST /api/v1/search/app_resource_types']);
});
