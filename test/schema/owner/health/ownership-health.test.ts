import { expect, test } from 'vitest';
import { encodeNodeId } from '../../../../src/schema/node/node-id.ts';
import type { User } from '../../../../src/sandbox/rows/user.ts';
import { keyOf, kinds } from '../../../sandbox/ownership/six-kinds.ts';
import { appRow, idOf, userRow } from '../../../support/fixtures/rows.ts';
import { gatewayOver, sandboxedGateway, type SandboxedGateway } from '../../../support/gateway.ts';
import { answering, answerJson } from '../../../support/upstream/fake-upstream.ts';
import { gatewayOverKinds, graphKinds, kindNameOf, objectNodeId } from '../graph-kinds.ts';

const selection = 'ownershipHealth { problems activeOwnerCount inactiveOwnerCount isComplete }';

const enabled = { status: 'ENABLED' };
const disabled = { status: 'DISABLED' };
const deleted = { status: 'DELETED' };
const goneAt = { status: 'ENABLED', deletedAt: '2026-01-01T00:00:00Z' };
const leftTheCompany = { status: 'ENABLED', employmentStatus: 'Terminated' };

type Owners = readonly Partial<User>[];

/** An app with these people as owners, each under two roles, and with so many entitlements. */
function addApp({ sandbox: { store } }: SandboxedGateway, people: Owners, entitlements: number): string {
  const { id: appId } = store.addApp();
  for (const person of people) {
    const { id: userId } = store.addUser(person);
    for (const roleSlug of ['primary', 'invented-deputy'])
      store.addUserOwner('app', { appId }, { roleSlug, userId });
  }
  for (let index = 0; index < entitlements; index += 1) {
    const { id: entitlementId } = store.addAppEntitlement({ appId });
    store.addEntitlementOwner('app', { appId }, { roleSlug: 'primary', appId, entitlementId });
  }
  return appId;
}

const times = (count: number, person: Partial<User>): Owners => Array.from({ length: count }, () => person);

test.each([
  ['no owner', [], 0, ['UNOWNED'], 0, 0],
  ['only an entitlement', [], 1, ['ONLY_ENTITLEMENT_OWNERS'], 0, 0],
  ['one active person', [enabled], 0, ['SINGLE_OWNER'], 1, 0],
  ['one active person and an entitlement', [enabled], 1, [], 1, 0],
  ['two active people', [enabled, enabled], 0, [], 2, 0],
  ['a disabled person', [disabled], 0, ['ONLY_INACTIVE_OWNERS', 'INACTIVE_OWNER'], 0, 1],
  ['people deleted in two ways', [deleted, goneAt], 0, ['ONLY_INACTIVE_OWNERS', 'INACTIVE_OWNER'], 0, 2],
  ['a disabled person and an entitlement', [disabled], 1, ['INACTIVE_OWNER'], 0, 1],
  ['an active and a deleted person', [enabled, deleted], 0, ['SINGLE_OWNER', 'INACTIVE_OWNER'], 1, 1],
  ['two active people and a deleted one', [enabled, enabled, deleted], 0, ['INACTIVE_OWNER'], 2, 1],
  ['a person that a directory calls terminated', [leftTheCompany], 0, ['SINGLE_OWNER'], 1, 0],
  ['31 people', times(31, enabled), 0, [], 31, 0],
  ['32 people', times(32, enabled), 0, ['AT_OWNER_LIMIT'], 32, 0],
  [
    '32 people, one of them deleted',
    [...times(31, enabled), deleted],
    0,
    ['INACTIVE_OWNER', 'AT_OWNER_LIMIT'],
    31,
    1,
  ],
] as const)('an app with %s', async (_what, people, entitlements, problems, active, inactive) => {
  const gateway = await sandboxedGateway();
  const appId = addApp(gateway, people, entitlements);

  const { data, errors } = await gateway.send(`{ app(id: "${appId}") { ${selection} } }`);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    app: {
      ownershipHealth: {
        problems,
        activeOwnerCount: active,
        inactiveOwnerCount: inactive,
        isComplete: true,
      },
    },
  });
  // With several active people entitlements make no difference, and are not read.
  const owners = `GET /api/v2/apps/${appId}/owners`;
  expect(gateway.calls()).toEqual([
    `GET /api/v1/apps/${appId}`,
    `${owners}/users?page_size=100`,
    ...(active > 1 ? [] : [`${owners}/entitlements?page_size=100`]),
  ]);
});

test.each(graphKinds)('$label has its health by its own lists of owners', async (kind) => {
  const gateway = await gatewayOverKinds();
  const { store } = gateway.sandbox;
  const { id: userId } = store.addUser({ status: 'DELETED' });
  for (const other of kinds.filter((one) => one.kind !== kind.kind))
    store.addUserOwner(other.kind, keyOf(other), { roleSlug: 'primary', userId: store.addUser().id });
  store.addUserOwner(kind.kind, keyOf(kind), { roleSlug: 'primary', userId });

  const { data, errors } = await gateway.send(
    `{ node(id: "${objectNodeId(kind)}") { ... on OwnedObject { ownableKind ${selection} } } }`,
  );

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    node: {
      ownableKind: kindNameOf(kind),
      ownershipHealth: {
        problems: ['ONLY_INACTIVE_OWNERS', 'INACTIVE_OWNER'],
        activeOwnerCount: 0,
        inactiveOwnerCount: 1,
        isComplete: true,
      },
    },
  });
  expect(gateway.calls()).toEqual([
    kind.read,
    `GET ${kind.base}/users?page_size=100`,
    `GET ${kind.base}/entitlements?page_size=100`,
  ]);
});

test.each(graphKinds)('$label with 32 owners is full only if C1 limits them', async (kind) => {
  const gateway = await gatewayOverKinds({ switches: { maxOwnersPerKind: 50 } });
  const { store } = gateway.sandbox;
  for (let index = 0; index < 32; index += 1)
    store.addUserOwner(kind.kind, keyOf(kind), { roleSlug: 'primary', userId: store.addUser(enabled).id });

  const { data } = await gateway.send<{ node: { ownershipHealth: { problems: string[] } } }, object>(
    `{ node(id: "${objectNodeId(kind)}") { ... on OwnedObject { ownershipHealth { problems } } } }`,
  );

  const isLimited = ['app', 'appEntitlement', 'appResource'].includes(kind.kind);
  expect(data?.node.ownershipHealth.problems).toEqual(isLimited ? ['AT_OWNER_LIMIT'] : []);
});

test('a person whose status C1 does not show counts as active, and the health is not complete', async () => {
  const gateway = await sandboxedGateway();
  const appId = addApp(gateway, [deleted], 0);
  const token = gateway.sandbox.issueToken({ hidesPeople: true });

  const { data } = await gateway.send(`{ app(id: "${appId}") { ${selection} } }`, {}, token);

  expect(data).toEqual({
    app: {
      ownershipHealth: {
        problems: ['SINGLE_OWNER'],
        activeOwnerCount: 1,
        inactiveOwnerCount: 0,
        isComplete: false,
      },
    },
  });
});

test.each([
  ['alone', []],
  ['beside an active one', [enabled]],
])('a person that C1 hides %s is no problem, and the health is not complete', async (_where, people) => {
  const users = [null, ...people.map((person, index) => ({ ...userRow(person), id: idOf('User', index) }))];
  const list = users.map((user) => ({ appId: '2App', roleSlug: 'primary', createdAt: null, user }));
  const { origin, calls } = await answering((request, response) => {
    const isApp = request.url === '/api/v1/apps/2App';
    answerJson(response, 200, isApp ? { app: appRow({ id: '2App' }) } : { list, nextPageToken: '' });
  });
  const { send } = gatewayOver(origin, { token: 'token' });

  expect(await send(`{ app(id: "2App") { ${selection} } }`)).toEqual({
    data: {
      app: {
        ownershipHealth: {
          problems: [],
          activeOwnerCount: people.length,
          inactiveOwnerCount: 0,
          isComplete: false,
        },
      },
    },
  });
  expect(calls).toEqual(['GET /api/v1/apps/2App', 'GET /api/v2/apps/2App/owners/users?page_size=100']);
});

test('an object whose owners C1 refuses has no health, and the others do', async () => {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const { id: appId } = store.addApp({ displayName: 'Ledger' });
  const token = gateway.sandbox.issueToken({
    permissions: ['c1.api.app.v1.AppSearch.Search', 'c1.api.app.v2.AppOwners.SearchEntitlementOwners'],
  });

  expect(
    await gateway.send('{ apps { nodes { nodeId displayName ownershipHealth { problems } } } }', {}, token),
  ).toMatchObject({
    data: {
      apps: { nodes: [{ nodeId: encodeNodeId('App', appId), displayName: 'Ledger', ownershipHealth: null }] },
    },
    errors: [{ path: ['apps', 'nodes', 0, 'ownershipHealth'], extensions: { code: 'FORBIDDEN' } }],
  });
});

test('the health after two changes of one mutation is that after each', async () => {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const appId = addApp(gateway, [], 0);
  const create = (userRefId: string) =>
    `createUserOwner(input: { appId: "${appId}", roleSlug: "primary", userRefId: "${userRefId}" }) { appOwnerUser { ownedObject { ownershipHealth { problems } } } }`;
  const [one, two] = [store.addUser(enabled).id, store.addUser(enabled).id];

  const { data } = await gateway.send(`mutation { one: ${create(one)} two: ${create(two)} }`);

  const after = (problems: readonly string[]) => ({
    appOwnerUser: { ownedObject: { ownershipHealth: { problems } } },
  });
  expect(data).toEqual({ one: after(['SINGLE_OWNER']), two: after([]) });
});
