import { expect, test } from 'vitest';
import { graphql } from '../../../generated/gql.ts';
import { range } from '../../../support/fixtures/rows.ts';
import type { SandboxedGateway } from '../../../support/gateway.ts';
import { addGroup, addOwnedApp, appId, between, gatewayOfGroups, userId } from './tenant.ts';

const whoReallyOwns = graphql(/* GraphQL */ `
  query WhoReallyOwns($id: ID!, $first: Int, $after: String) {
    app(id: $id) {
      effectiveOwners(first: $first, after: $after) {
        nodes {
          userId
          user {
            displayName
          }
          sources {
            __typename
            roleSlug
            ... on OwnerEntitlement {
              appEntitlement {
                displayName
              }
            }
          }
        }
        isComplete
        incompleteReason
        unmappedAccountCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const direct = { __typename: 'AppOwnerUser', roleSlug: 'primary' };
const through = (group: number) => ({
  __typename: 'AppOwnerEntitlement',
  roleSlug: 'primary',
  appEntitlement: { displayName: `Group ${group}` },
});

test('who really owns an app: three people, and the 40 and 250 holders of two entitlements, twelve of them twice', async () => {
  const gateway = await gatewayOfGroups();
  // Of the direct owners one holds each; ten people hold both.
  addGroup(gateway, 0, [0, ...between(100, 139)]);
  addGroup(gateway, 1, [1, ...between(129, 139), ...between(200, 439)]);
  addOwnedApp(gateway, 0, { people: [0, 1, 2], groups: [0, 1] });

  const parts = await partsOf(gateway);
  const people = parts.flatMap(({ nodes }) => nodes);

  const holders = [...between(100, 139), ...between(200, 439)];
  expect(people).toHaveLength(3 + 40 + 250 - 12);
  expect(new Set(people.map((person) => person.userId)).size).toBe(281);
  // First the direct owners, then the others by id; each with all the ownerships that make them one.
  const expected = (number: number) => {
    const sources = [
      ...(number < 3 ? [direct] : []),
      ...(number === 0 || (number >= 100 && number < 139) ? [through(0)] : []),
      ...(number === 1 || (number >= 129 && number < 139) || number >= 200 ? [through(1)] : []),
    ];
    return {
      userId: userId(number),
      user: { displayName: `Person ${number}` },
      sources: expect.arrayContaining(sources) as object[],
    };
  };
  expect(people.slice(0, 3)).toEqual(expect.arrayContaining([0, 1, 2].map(expected)));
  expect(people.slice(3)).toEqual(holders.map(expected));
  expect(people.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(3 + 40 + 250);

  const owners = `GET /api/v2/apps/${appId(0)}/owners`;
  for (const { calls } of parts) {
    const [read, ...rest] = calls;
    expect(read).toBe(`GET /api/v1/apps/${appId(0)}`);
    expect(rest.slice(0, 2).toSorted()).toEqual([
      `${owners}/entitlements?page_size=100`,
      `${owners}/users?page_size=100`,
    ]);
    // 290 grants of both entitlements, and the people of the part.
    expect(rest.slice(2)).toEqual([
      ...range(3).map(() => 'POST /api/v1/search/grants'),
      'POST /api/v1/search/users',
    ]);
  }
  expect(parts.map(({ nodes }) => nodes.length)).toEqual([100, 100, 81]);
});

/** All parts of the first app's people, a hundred at a time, each with its calls. */
async function partsOf(gateway: SandboxedGateway, after: string | null = null): Promise<readonly Part[]> {
  const { data, errors } = await gateway.send(whoReallyOwns, { id: appId(0), first: 100, after });
  expect(errors).toBeUndefined();
  const { nodes = [], pageInfo, ...summary } = data?.app?.effectiveOwners ?? {};
  expect(summary).toEqual({ isComplete: true, incompleteReason: null, unmappedAccountCount: 0 });
  const part = { nodes, calls: gateway.calls() };
  if (pageInfo?.hasNextPage !== true) return [part];
  return [part, ...(await partsOf(gateway, pageInfo.endCursor))];
}

interface Part {
  readonly nodes: readonly { readonly userId: string; readonly sources: readonly object[] }[];
  readonly calls: readonly string[];
}

const ofManyApps = graphql(/* GraphQL */ `
  query WhoReallyOwnsThese($appIds: [ID!]!) {
    apps(first: 100, filter: { appIds: $appIds }) {
      nodes {
        displayName
        effectiveOwners {
          nodes {
            user {
              displayName
            }
          }
        }
      }
    }
  }
`);

test('25 apps cost two owner lists each, a search for 32 entitlements, and one for a hundred people', async () => {
  const gateway = await gatewayOfGroups();
  for (const group of range(40)) addGroup(gateway, group, between(1000 + 3 * group, 1003 + 3 * group));
  const groupsOf = (app: number) => [app, 25 + (app % 15)];
  for (const app of range(25)) addOwnedApp(gateway, app, { people: [app], groups: groupsOf(app) });

  const { data, errors } = await gateway.send(ofManyApps, { appIds: range(25).map(appId) });

  expect(errors).toBeUndefined();
  const named = (number: number) => ({ user: { displayName: `Person ${number}` } });
  expect(data?.apps?.nodes).toHaveLength(25);
  for (const app of data?.apps?.nodes ?? []) {
    const number = Number(app.displayName?.slice('App '.length));
    const holders = groupsOf(number).flatMap((group) => between(1000 + 3 * group, 1003 + 3 * group));
    expect(app.effectiveOwners?.nodes).toEqual([number, ...holders].map(named));
  }
  const [search, ...calls] = gateway.calls();
  expect(search).toBe('POST /api/v1/search/apps');
  // A full batch does not wait for the last list. The direct owners come with the lists.
  const ownerLists = calls.filter((call) => call.includes('/owners/'));
  expect(ownerLists).toHaveLength(25 * 2);
  expect(calls.filter((call) => !ownerLists.includes(call))).toEqual([
    ...range(Math.ceil(40 / 32)).map(() => 'POST /api/v1/search/grants'),
    ...range(Math.ceil(120 / 100)).map(() => 'POST /api/v1/search/users'),
  ]);
});

test('an entitlement that owns several apps is expanded once', async () => {
  const gateway = await gatewayOfGroups();
  addGroup(gateway, 0, between(100, 110));
  addGroup(gateway, 1, between(105, 120));
  for (const app of range(5)) addOwnedApp(gateway, app, { groups: [0, 1] });

  const { data } = await gateway.send(ofManyApps, { appIds: range(5).map(appId) });

  for (const { effectiveOwners } of data?.apps?.nodes ?? []) {
    expect(effectiveOwners?.nodes).toEqual(
      between(100, 120).map((number) => ({ user: { displayName: `Person ${number}` } })),
    );
  }
  const bodies = gateway.sandbox.ledger.filter(({ path }) => path.endsWith('/grants'));
  expect(bodies.map(({ body }) => (body as { entitlementRefs: [] }).entitlementRefs.length)).toEqual([2]);
});

test('an object without owners has no people, and that is complete', async () => {
  const gateway = await gatewayOfGroups();
  addOwnedApp(gateway, 0, {});

  const { data, errors } = await gateway.send(whoReallyOwns, { id: appId(0) });

  expect(errors).toBeUndefined();
  expect(data?.app?.effectiveOwners).toEqual({
    nodes: [],
    isComplete: true,
    incompleteReason: null,
    unmappedAccountCount: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test('a person under two roles, and with two accounts, is one person', async () => {
  const gateway = await gatewayOfGroups();
  const { store } = gateway.sandbox;
  addGroup(gateway, 0, [7]);
  addGroup(gateway, 1, [7]);
  addOwnedApp(gateway, 0, { people: [7], groups: [0, 1] });
  store.addUserOwner('app', { appId: appId(0) }, { roleSlug: 'invented-deputy', userId: userId(7) });

  const { data } = await gateway.send(whoReallyOwns, { id: appId(0) });

  const nodes = data?.app?.effectiveOwners?.nodes ?? [];
  expect(nodes).toHaveLength(1);
  expect(nodes[0]?.sources).toHaveLength(4);
  expect(nodes[0]?.sources).toEqual(
    expect.arrayContaining([direct, { ...direct, roleSlug: 'invented-deputy' }, through(0), through(1)]),
  );
});

test('the cursor of one object is none of another, nor of its direct owners', async () => {
  const gateway = await gatewayOfGroups();
  for (const app of [0, 1]) addOwnedApp(gateway, app, { people: [1, 2] });
  const { data } = await gateway.send(whoReallyOwns, { id: appId(0), first: 1 });
  const after = data?.app?.effectiveOwners?.pageInfo.endCursor;
  gateway.calls();

  const { errors } = await gateway.send(whoReallyOwns, { id: appId(1), after });

  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'BAD_USER_INPUT', argument: 'after' },
  ]);
  expect(gateway.calls()).toEqual([`GET /api/v1/apps/${appId(1)}`]);
});
