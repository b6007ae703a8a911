import { expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { kinds } from '../../sandbox/ownership/six-kinds.ts';
import { sandboxedGateway } from '../../support/gateway.ts';
import { gatewayOverKinds, graphKinds, kindNameOf, objectNodeId } from '../owner/graph-kinds.ts';
import { sweepAll, sweepPart } from './sweeps.ts';

const appId = kinds[0]?.key['appId'] ?? '';
const unknownId = '2NobodyNobodyNobodyNobody00';

/** The calls that list the only object of each kind. */
const listCalls: Readonly<Record<string, readonly string[]>> = {
  app: ['POST /api/v1/search/apps'],
  connector: ['POST /api/v1/search/apps', `GET /api/v1/apps/${appId}/connectors?page_size=100`],
  appEntitlement: ['POST /api/v1/search/entitlements'],
  appResource: ['POST /api/v1/search/app_resources'],
  appUser: [1, 2, 3].map(() => 'POST /api/v1/search/app_users'),
  user: ['POST /api/v1/search/users'],
};

test.each(graphKinds)(
  '$label without an owner is found by its kind, and what is selected of it takes no call',
  async (kind) => {
    const gateway = await gatewayOverKinds();
    const apps = kind.kind === 'user' ? {} : { appIds: [appId] };

    const { data, errors } = await gateway.send(
      `query ($kinds: [OwnableKind!]!, $appIds: [ID!]) {
      ownershipProblems(kinds: $kinds, appIds: $appIds) {
        nodes { __typename nodeId ownableKind displayName ownershipHealth { problems } }
        edges { node { displayName } }
        scanned
        notShown
        pageInfo { hasNextPage hasPreviousPage }
      }
    }`,
      { kinds: [kindNameOf(kind)], ...apps },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      ownershipProblems: {
        nodes: [
          {
            __typename: kind.noun,
            nodeId: objectNodeId(kind),
            ownableKind: kindNameOf(kind),
            displayName: kind.displayName,
            ownershipHealth: { problems: ['UNOWNED'] },
          },
        ],
        edges: [{ node: { displayName: kind.displayName } }],
        scanned: 1,
        notShown: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
    });
    expect(gateway.calls().toSorted()).toEqual(
      [
        ...(listCalls[kind.kind] ?? []),
        `GET ${kind.base}/users?page_size=100`,
        `GET ${kind.base}/entitlements?page_size=100`,
      ].toSorted(),
    );
  },
);

test('a healthy object is looked at in one call, and not listed', async () => {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const { id } = store.addApp();
  for (let index = 0; index < 2; index += 1)
    store.addOwner({ appId: id, roleSlug: 'primary', userId: store.addUser({ status: 'ENABLED' }).id });

  const { part, calls } = await sweepPart(gateway, { kinds: ['APP'] });

  expect(part).toEqual({
    nodes: [],
    scanned: 1,
    notShown: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  expect(calls).toEqual(['POST /api/v1/search/apps', `GET /api/v2/apps/${id}/owners/users?page_size=100`]);
});

test('a thousand apps are swept in parts, each within the calls of one operation', async () => {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const [one, two] = [store.addUser({ status: 'ENABLED' }).id, store.addUser({ status: 'ENABLED' }).id];
  const apps = Array.from({ length: 1_000 }, () => store.addApp().id);
  const unowned = apps.filter((_id, index) => index % 100 === 0);
  for (const app of apps.filter((id) => !unowned.includes(id)))
    for (const userId of [one, two]) store.addOwner({ appId: app, roleSlug: 'primary', userId });

  const { found, scanned, calls } = await sweepAll(gateway, { kinds: ['APP'] });

  expect(found.map(({ nodeId }) => nodeId).toSorted()).toEqual(
    unowned.map((id) => encodeNodeId('App', id)).toSorted(),
  );
  expect(scanned).toBe(1_000);
  expect(Math.max(...calls)).toBeLessThanOrEqual(200);
  // One call for each app, another for each of those without an owner, and the lists, some pages of them again.
  const lists = calls.reduce((sum, count) => sum + count, 0) - 1_010;
  expect(lists).toBeLessThanOrEqual(calls.length + 10);
  expect(calls.length).toBeLessThanOrEqual(25);
});

test.each([1, 2, 3])('in parts of %i the list is the same as in one piece', async (first) => {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  for (let index = 0; index < 23; index += 1) {
    const { id } = store.addApp();
    if (index % 3 > 0) store.addOwner({ appId: id, roleSlug: 'primary', userId: store.addUser().id });
    store.addConnector({ appId: id });
  }
  const args = { kinds: ['CONNECTOR', 'APP'], problems: ['UNOWNED'] };

  const whole = await sweepAll(gateway, { ...args, first: 100 });
  const parts = await sweepAll(gateway, { ...args, first });

  expect(whole.found).toHaveLength(8 + 23);
  expect(parts.found).toEqual(whole.found);
});

test('an account that two of the searches find is looked at once', async () => {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const { id } = store.addApp();
  const machine = {
    appUserType: 'APP_USER_TYPE_SERVICE_ACCOUNT',
    nhiType: 'APP_USER_NHI_TYPE_MANAGED_IDENTITY',
  };
  const account = store.addAppUser({ appId: id, ...machine, agentStatus: 'APP_USER_AGENT_STATUS_READY' });
  store.addAppUser({ appId: id, appUserType: 'APP_USER_TYPE_USER' });

  const { found, scanned } = await sweepAll(gateway, { kinds: ['APP_USER'] });

  expect(found.map(({ nodeId }) => nodeId)).toEqual([encodeNodeId('AppUser', id, account.id)]);
  expect(scanned).toBe(1);
});

test.each([
  [{ kinds: ['APP_ENTITLEMENT'] }, 'appIds must be given for the kind APP_ENTITLEMENT'],
  [{ kinds: ['APP', 'APP_RESOURCE'] }, 'appIds must be given for the kind APP_RESOURCE'],
  [
    { kinds: ['USER'], appIds: [appId] },
    'appIds must not be given for the kind USER, whose objects belong to no app',
  ],
  [
    {
      kinds: ['APP'],
      appIds: Array.from({ length: 33 }, (_, index) => `2${String(index).padStart(26, '0')}`),
    },
    'appIds must have at most 32 items, got 33',
  ],
  [{ kinds: ['APP'], appIds: [''] }, 'appIds must not be empty'],
  [{ kinds: ['APP'], first: 101 }, 'first must be between 1 and 100, got 101'],
  [{ kinds: ['APP'], after: 'x' }, 'after must be a cursor of this very list, with the same filters'],
])('refuses %j before any call', async (args, message) => {
  const gateway = await gatewayOverKinds();

  const { part, errors, calls } = await sweepPart(gateway, args);

  expect(part).toBeNull();
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(calls).toEqual([]);
});

test.each(['.', 'a/b', '2é'])('%j is no id of an app', async (id) => {
  const gateway = await gatewayOverKinds();

  const { part, errors } = await sweepPart(gateway, { kinds: ['APP'], appIds: [id] });

  expect(part).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test.each([{ kinds: [] }, { kinds: ['APP'], appIds: [] }, { kinds: ['APP'], problems: [] }])(
  'for %j there is nothing to look at',
  async (args) => {
    const gateway = await gatewayOverKinds();

    const { part, calls } = await sweepPart(gateway, args);

    expect(part).toMatchObject({ nodes: [], scanned: 0, pageInfo: { hasNextPage: false } });
    expect(calls).toEqual([]);
  },
);

test('only objects of the apps that are named are looked at; an unknown app has none', async () => {
  const gateway = await gatewayOverKinds();
  const other = gateway.sandbox.store.addConnector({ appId: gateway.sandbox.store.addApp().id });
  const ofApps = async (...appIds: readonly string[]) => {
    const { found } = await sweepAll(gateway, { kinds: ['CONNECTOR'], appIds });
    return found.map(({ nodeId }) => nodeId);
  };

  expect(await ofApps(other.appId)).toEqual([encodeNodeId('Connector', other.appId, other.id)]);
  expect(await ofApps(unknownId)).toEqual([]);
});

test('a cursor is one of the same kinds, apps and problems, in whichever order they stand', async () => {
  const gateway = await sandboxedGateway();
  const ids = [gateway.sandbox.store.addApp().id, gateway.sandbox.store.addApp().id];
  const args = { kinds: ['APP', 'CONNECTOR'], appIds: ids, problems: ['UNOWNED', 'SINGLE_OWNER'], first: 1 };
  const first = await sweepPart(gateway, args);
  const after = first.part?.pageInfo.endCursor;

  const same = {
    kinds: ['CONNECTOR', 'APP'],
    appIds: ids.toReversed(),
    problems: ['SINGLE_OWNER', 'UNOWNED'],
  };
  const next = await sweepPart(gateway, { ...args, ...same, after });
  expect(next.errors).toBeUndefined();
  expect(next.part?.nodes).toHaveLength(1);
  expect(next.part?.nodes).not.toEqual(first.part?.nodes);
  const other = await sweepPart(gateway, { ...args, problems: ['UNOWNED'], after });
  expect(other.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

test('objects whose owners C1 does not show are counted', async () => {
  const gateway = await gatewayOverKinds();
  const shown = ['c1.api.app.v1.AppSearch.Search', 'c1.api.app.v1.ConnectorService.List'];
  const ofConnectors = 'c1.api.app.v2.ConnectorOwners';
  const permissions = [
    ...shown,
    `${ofConnectors}.SearchUserOwners`,
    `${ofConnectors}.SearchEntitlementOwners`,
  ];
  const token = gateway.sandbox.issueToken({ permissions });

  const { part, errors } = await sweepPart(gateway, { kinds: ['APP', 'CONNECTOR'] }, token);

  expect(errors).toBeUndefined();
  const connector = graphKinds.find(({ kind }) => kind === 'connector');
  expect(part).toMatchObject({
    nodes: [{ nodeId: connector && objectNodeId(connector) }],
    scanned: 3,
    notShown: 2,
  });
});

test('without the permission on owners no object is healthy: all of them are counted', async () => {
  const gateway = await gatewayOverKinds();
  const token = gateway.sandbox.issueToken({ permissions: ['c1.api.app.v1.AppSearch.Search'] });

  const { part } = await sweepPart(gateway, { kinds: ['APP'] }, token);

  expect(part).toMatchObject({ nodes: [], scanned: 2, notShown: 2 });
});

test('without the permission on the list it is null with an error', async () => {
  const gateway = await gatewayOverKinds();
  const token = gateway.sandbox.issueToken({ permissions: [] });

  const { part, errors } = await sweepPart(gateway, { kinds: ['APP'] }, token);

  expect(part).toBeNull();
  expect(errors).toMatchObject([{ path: ['ownershipProblems'], extensions: { code: 'FORBIDDEN' } }]);
});
