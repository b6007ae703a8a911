import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { decodeNodeId, encodeNodeId } from '../src/schema/node/node-id.ts';
import { wellKnown } from '../src/sandbox/seed.ts';
import { explorerTabs } from '../src/server/explorer-tabs.ts';
import { sandboxedGateway } from './support/gateway.ts';

const folder = new URL('../examples/', import.meta.url);
const { appId, roleSlug, userId: userRefId } = wellKnown;

interface Example {
  readonly variables: Record<string, unknown>;
  /** In their order, or sorted where they run side by side. */
  readonly calls: readonly string[];
  readonly areSideBySide?: true;
  /** What the answer has, at least. */
  readonly data?: object;
}

const anyUser = expect.stringMatching(/^GET \/api\/v1\/users\/\w{27}$/) as string;

interface OwnedKind {
  /** The field that gives the object, and the types of its ownerships without `User` and `Entitlement`. */
  readonly name: string;
  readonly owner: string;
  /** The same in the names of mutations. */
  readonly infix: string;
  readonly path: string;
  readonly keys: Readonly<Record<string, string>>;
  /** The call that reads the object. */
  readonly read: string;
  /** C1 has no single read of an ownership, so that it is looked for in the list. */
  readonly isLookedFor?: true;
}

/** What adding, replacing and removing owners of an object takes and gives, one after the other. */
function changes({ name, owner, infix, path, keys, read, isLookedFor }: OwnedKind): Example[] {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sorts = {
    User: { ref: { userRefId }, list: 'users', row: { roleSlug, user: { id: userRefId } } },
    Entitlement: {
      ref: { appEntitlementRefAppId: appId, appEntitlementRefId: wellKnown.entitlementId },
      list: 'entitlements',
      row: { roleSlug, appEntitlement: { displayName: expect.any(String) as string, appId } },
    },
  };
  const both = Object.entries(sorts).map(([sort, { ref, list, row }]) => {
    const node = {
      nodeId: encodeNodeId(capital(owner) + sort, ...Object.values(keys), roleSlug, ...Object.values(ref)),
    };
    const one = `${path}/${list}/${roleSlug}/${Object.values(ref).join('/')}`;
    const input = { ...keys, roleSlug, ...ref };
    const ofRole = `GET ${path}/${list}?page_size=100&role_slug=${roleSlug}`;
    return {
      created: {
        variables: { input },
        calls: [`POST ${one}`],
        data: { [`create${infix}${sort}Owner`]: { [owner + sort]: { ...node, ...row } } },
      },
      removed: {
        variables: { input },
        calls: [isLookedFor === true ? ofRole : `GET ${one}`, `DELETE ${one}`],
        data: { [`delete${infix}${sort}Owner`]: { deletedNodeId: node.nodeId } },
      },
      ofRole,
      shown: { nodes: [{ ...node, ...row }] },
    };
  });
  const input = {
    ...keys,
    roleSlug,
    userRefs: [{ id: userRefId }],
    appEntitlementRefs: [{ appId, id: wellKnown.entitlementId }],
  };
  const [userOwners, entitlementOwners] = both.map(({ shown }) => shown);
  return [
    ...both.map(({ created }) => created),
    {
      variables: { input, roleSlug },
      calls: [`PUT ${path}`, read, ...both.map(({ ofRole }) => ofRole)].toSorted(),
      areSideBySide: true,
      data: { [`set${capital(name)}Owners`]: { [name]: { userOwners, entitlementOwners } } },
    },
    ...both.map(({ removed }) => removed),
  ];
}

const ofApp = `/api/v1/apps/${appId}`;
const owners = (path: string): string => `/api/v2/${path}/owners`;
const { connectorId, entitlementId, resourceTypeId, resourceId, appUserId, serviceAccountId } = wellKnown;
const entitlementPath = owners(`apps/${appId}/entitlements/${entitlementId}`);
const resourcePath = owners(`apps/${appId}/resource_types/${resourceTypeId}/resources/${resourceId}`);
const accountPath = owners(`apps/${appId}/users/${appUserId}`);
const servicePath = owners(`users/${serviceAccountId}`);
const ownersOfAny = (sort: string): string =>
  expect.stringMatching(new RegExp(`^GET /api/v2/.*/owners/${sort}\\?page_size=100$`)) as string;

/** For each example its operations in order: their variables, and the calls to C1 in the sandbox's company. */
const examples: Record<string, readonly Example[]> = {
  'app-owners.graphql': [
    {
      variables: { appId },
      calls: [`GET ${ofApp}`, `GET ${owners(`apps/${appId}`)}/users?page_size=25`, anyUser],
    },
  ],
  'change-app-entitlement-owners.graphql': changes({
    name: 'appEntitlement',
    owner: 'appEntitlementOwner',
    infix: 'AppEntitlement',
    path: entitlementPath,
    keys: { appId, entitlementId },
    read: `GET ${ofApp}/entitlements/${entitlementId}`,
  }),
  'change-app-owners.graphql': changes({
    name: 'app',
    owner: 'appOwner',
    infix: '',
    path: owners(`apps/${appId}`),
    keys: { appId },
    read: `GET ${ofApp}`,
  }),
  'change-app-resource-owners.graphql': changes({
    name: 'appResource',
    owner: 'appResourceOwner',
    infix: 'AppResource',
    path: resourcePath,
    keys: { appId, resourceTypeId, resourceId },
    read: `GET ${ofApp}/resource_types/${resourceTypeId}/resources/${resourceId}`,
  }),
  'change-app-user-owners.graphql': changes({
    name: 'appUser',
    owner: 'appUserOwner',
    infix: 'AppUser',
    path: accountPath,
    keys: { appId, userId: appUserId },
    read: 'POST /api/v1/search/app_users',
    isLookedFor: true,
  }),
  'change-connector-owners.graphql': changes({
    name: 'connector',
    owner: 'connectorOwner',
    infix: 'Connector',
    path: owners(`apps/${appId}/connectors/${connectorId}`),
    keys: { appId, connectorId },
    read: `GET ${ofApp}/connectors/${connectorId}`,
  }),
  'change-user-owners.graphql': changes({
    name: 'user',
    owner: 'userOwner',
    infix: 'User',
    path: servicePath,
    keys: { userId: serviceAccountId },
    read: `GET /api/v1/users/${serviceAccountId}`,
    isLookedFor: true,
  }),
  'create-user-owner.graphql': [
    {
      variables: { input: { appId, roleSlug, userRefId } },
      calls: [`POST ${owners(`apps/${appId}`)}/users/${roleSlug}/${userRefId}`],
    },
  ],
  'find-apps.graphql': [{ variables: { filter: { query: 'ledger' } }, calls: ['POST /api/v1/search/apps'] }],
  'find-users.graphql': [{ variables: { filter: { query: 'imani' } }, calls: ['POST /api/v1/search/users'] }],
  // The person, what they own, the objects (an entitlement search takes 25), and of each of the sixty its
  // owners of both sorts.
  'leaver-ownerships.graphql': [
    {
      variables: { userId: wellKnown.ownerOfManyId },
      areSideBySide: true,
      calls: [
        `GET /api/v1/users/${wellKnown.ownerOfManyId}`,
        ...Array.from({ length: 60 }, () => [ownersOfAny('entitlements'), ownersOfAny('users')]).flat(),
        'POST /api/v1/search/app_resources',
        'POST /api/v1/search/apps',
        'POST /api/v1/search/entitlements',
        'POST /api/v1/search/user-ownership',
      ],
    },
  ],
};

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function operationsOf(name: string): string[] {
  return parse(read(name))
    .definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => print(operation));
}

test('every example is executed here', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

  expect(files.toSorted()).toEqual(Object.keys(examples).toSorted());
});

test.each(Object.entries(examples))('%s works in the sandbox as it stands', async (name, expected) => {
  const gateway = await sandboxedGateway({ seed: 'company' });
  const operations = operationsOf(name);
  expect(operations).toHaveLength(expected.length);

  for (const [index, operation] of operations.entries()) {
    const { variables, calls, areSideBySide, data: shown } = expected[index] ?? { variables: {}, calls: [] };
    const { data, errors } = await gateway.send<object, unknown>(operation, variables);

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(data).toMatchObject(shown ?? {});
    const made = gateway.calls();
    expect(areSideBySide === true ? made.toSorted() : made).toEqual(calls);
  }
});

interface LeaverAnswer {
  readonly user: {
    readonly ownerships: {
      readonly nodes: readonly {
        readonly appDisplayName: string;
        readonly ownedObject: {
          readonly nodeId: string;
          readonly userOwners: { readonly nodes: readonly { user: { displayName: string } }[] };
          readonly entitlementOwners: { readonly nodes: readonly object[] };
        };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  };
}

/** C1's path of the owners of an object. */
function ownersPathOf(nodeId: string): string {
  const { kind, keys } = decodeNodeId(nodeId) ?? { kind: '', keys: [] };
  const [app = '', second = '', third = ''] = keys;
  const below: Record<string, string> = {
    App: '',
    AppEntitlement: `/entitlements/${second}`,
    AppResource: `/resource_types/${second}/resources/${third}`,
  };
  return owners(`apps/${app}${below[kind] ?? kind}`);
}

test('everything that somebody owns, with app names and other owners, reads the owners of each object once', async () => {
  const { send, calls } = await sandboxedGateway({ seed: 'company' });
  const [operation = ''] = operationsOf('leaver-ownerships.graphql');

  const { data } = await send<LeaverAnswer, unknown>(operation, { userId: wellKnown.ownerOfManyId });

  const { nodes, pageInfo } = data?.user.ownerships ?? { nodes: [], pageInfo: { hasNextPage: true } };
  const expected = nodes.flatMap(({ ownedObject: { nodeId } }) =>
    ['users', 'entitlements'].map((sort) => `GET ${ownersPathOf(nodeId)}/${sort}?page_size=100`),
  );
  expect(nodes).toHaveLength(60);
  expect(pageInfo.hasNextPage).toBe(false);
  expect(
    calls()
      .filter((call) => call.includes('/owners/'))
      .toSorted(),
  ).toEqual(expected.toSorted());
  for (const { appDisplayName, ownedObject } of nodes) {
    const names = ownedObject.userOwners.nodes.map(({ user }) => user.displayName);
    expect(appDisplayName).toMatch(/\w/);
    expect(names.filter((name) => name !== wellKnown.ownerOfManyDisplayName).length).toBeGreaterThan(0);
  }
  expect(nodes.some(({ ownedObject }) => ownedObject.entitlementOwners.nodes.length > 0)).toBe(true);
});

test('a page of what somebody owns stays within the calls of one operation, however many more there are', async () => {
  const { send, calls, sandbox } = await sandboxedGateway({ seed: 'company' });
  const [operation = ''] = operationsOf('leaver-ownerships.graphql');
  const userId = wellKnown.ownerOfManyId;
  for (const entitlement of sandbox.store.appEntitlements.all().slice(0, 200)) {
    const key = { appId: entitlement.appId, entitlementId: entitlement.id };
    sandbox.store.addUserOwner('appEntitlement', key, { roleSlug: 'primary', userId });
  }

  const { data, errors } = await send<LeaverAnswer, unknown>(operation, { userId });

  expect(errors).toBeUndefined();
  expect(data?.user.ownerships.nodes).toHaveLength(80);
  expect(data?.user.ownerships.pageInfo.hasNextPage).toBe(true);
  expect(calls().length).toBeGreaterThan(160);
});

test("the explorer's tabs are the examples, and against a tenant the first one reads", () => {
  const texts = Object.keys(examples).map((name) => print(parse(read(name))));
  const inSandbox = explorerTabs({ ids: { appId, roleSlug, userId: userRefId }, explain: true });
  const atTenant = explorerTabs({ ids: undefined, explain: false });

  for (const { query } of [...inSandbox, ...atTenant]) expect(texts).toContain(print(parse(query)));
  expect(inSandbox[0]?.query).toMatch(/^mutation CreateUserOwner/);
  expect(inSandbox[1]?.query).toMatch(/^query AppOwners/);
  expect(atTenant[0]?.query).toMatch(/^query /);
  expect(inSandbox.map(({ headers }) => headers)).toEqual([undefined, '{\n  "x-gateway-explain": "1"\n}']);
  expect(atTenant.map(({ headers }) => headers)).toEqual([undefined, undefined, undefined]);
});
