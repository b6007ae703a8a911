import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
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
}

const anyUser = expect.stringMatching(/^GET \/api\/v1\/users\/\w{27}$/) as string;

/** What adding, replacing and removing an owner of an object takes, one after the other. */
function changes(
  path: string,
  keys: object,
  rest: { readonly read: string; readonly look?: string },
): Example[] {
  const owner = { ...keys, roleSlug, userRefId };
  const one = `${path}/users/${roleSlug}/${userRefId}`;
  const set = {
    ...keys,
    roleSlug,
    userRefs: [{ id: userRefId }],
    appEntitlementRefs: [{ appId, id: wellKnown.entitlementId }],
  };
  return [
    { variables: { input: owner }, calls: [`POST ${one}`] },
    {
      variables: { input: set },
      calls: [`PUT ${path}`, rest.read, `GET ${path}/users?page_size=25`],
    },
    { variables: { input: owner }, calls: [rest.look ?? `GET ${one}`, `DELETE ${one}`] },
  ];
}

const ofApp = `/api/v1/apps/${appId}`;
const owners = (path: string): string => `/api/v2/${path}/owners`;
const { connectorId, entitlementId, resourceTypeId, resourceId, appUserId, serviceAccountId } = wellKnown;
const entitlementPath = owners(`apps/${appId}/entitlements/${entitlementId}`);
const resourcePath = owners(`apps/${appId}/resource_types/${resourceTypeId}/resources/${resourceId}`);
const accountPath = owners(`apps/${appId}/users/${appUserId}`);
const servicePath = owners(`users/${serviceAccountId}`);
const inList = '/users?page_size=100&role_slug=primary';

/** For each example its operations in order: their variables, and the calls to C1 in the sandbox's company. */
const examples: Record<string, readonly Example[]> = {
  'app-owners.graphql': [
    {
      variables: { appId },
      calls: [`GET ${ofApp}`, `GET ${owners(`apps/${appId}`)}/users?page_size=25`, anyUser],
    },
  ],
  'change-app-entitlement-owners.graphql': changes(
    entitlementPath,
    { appId, entitlementId },
    { read: `GET ${ofApp}/entitlements/${entitlementId}` },
  ),
  'change-app-owners.graphql': changes(owners(`apps/${appId}`), { appId }, { read: `GET ${ofApp}` }),
  'change-app-resource-owners.graphql': changes(
    resourcePath,
    { appId, resourceTypeId, resourceId },
    { read: `GET ${ofApp}/resource_types/${resourceTypeId}/resources/${resourceId}` },
  ),
  'change-app-user-owners.graphql': changes(
    accountPath,
    { appId, userId: appUserId },
    { read: 'POST /api/v1/search/app_users', look: `GET ${accountPath}${inList}` },
  ),
  'change-connector-owners.graphql': changes(
    owners(`apps/${appId}/connectors/${connectorId}`),
    { appId, connectorId },
    { read: `GET ${ofApp}/connectors/${connectorId}` },
  ),
  'change-user-owners.graphql': changes(
    servicePath,
    { userId: serviceAccountId },
    { read: `GET /api/v1/users/${serviceAccountId}`, look: `GET ${servicePath}${inList}` },
  ),
  'create-user-owner.graphql': [
    {
      variables: { input: { appId, roleSlug, userRefId } },
      calls: [`POST ${owners(`apps/${appId}`)}/users/${roleSlug}/${userRefId}`],
    },
  ],
  'find-apps.graphql': [{ variables: { filter: { query: 'ledger' } }, calls: ['POST /api/v1/search/apps'] }],
  'find-users.graphql': [{ variables: { filter: { query: 'imani' } }, calls: ['POST /api/v1/search/users'] }],
  // The person, what they own, the objects (an entitlement search takes 25), and the owners of each of the sixty.
  'leaver-ownerships.graphql': [
    {
      variables: { userId: wellKnown.ownerOfManyId },
      areSideBySide: true,
      calls: [
        `GET /api/v1/users/${wellKnown.ownerOfManyId}`,
        ...Array.from(
          { length: 60 },
          () => expect.stringMatching(/^GET \/api\/v2\/.*\/owners\/users\?page_size=25$/) as string,
        ),
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
    const { variables, calls, areSideBySide } = expected[index] ?? { variables: {}, calls: [] };
    const { data, errors } = await gateway.send<object, unknown>(operation, variables);

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    const made = gateway.calls();
    expect(areSideBySide === true ? made.toSorted() : made).toEqual(calls);
  }
});

test("the explorer's tabs are the examples, and against a tenant the first one reads", () => {
  const texts = Object.keys(examples).map((name) => print(parse(read(name))));
  const inSandbox = explorerTabs({ appId, roleSlug, userId: userRefId });
  const atTenant = explorerTabs(undefined);

  for (const { query } of [...inSandbox, ...atTenant]) expect(texts).toContain(print(parse(query)));
  expect(inSandbox[0]?.query).toMatch(/^mutation CreateUserOwner/);
  expect(inSandbox[1]?.query).toMatch(/^query AppOwners/);
  expect(atTenant[0]?.query).toMatch(/^query /);
});
