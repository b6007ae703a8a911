import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';
import {
  addEntitlement,
  appId,
  entitlementIds,
  gatewayOfApp,
  holdersOf,
  type GatewayOfApp,
} from './tenant.ts';

const grantsOfMany = graphql(/* GraphQL */ `
  query GrantsOfEntitlements($ids: [ID!]!, $first: Int) {
    nodes(ids: $ids) {
      ... on AppEntitlement {
        grants(first: $first) {
          edges {
            cursor
          }
          nodes {
            appUser {
              displayName
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const grantsOfOne = graphql(/* GraphQL */ `
  query GrantsOfEntitlement($appId: ID!, $entitlementId: ID!, $first: Int, $after: String) {
    appEntitlement(appId: $appId, entitlementId: $entitlementId) {
      grants(first: $first, after: $after) {
        nodes {
          appUser {
            displayName
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The numbers of entitlements in each search of grants. */
const sizesOf = (bodies: readonly Readonly<Record<string, unknown>>[]): number[] =>
  bodies.map(({ entitlementRefs }) => (entitlementRefs as object[]).length);

test.each<{ sizes: readonly number[]; first: number; searches: readonly number[] }>([
  // Alone, a list is read by itself.
  { sizes: [3], first: 25, searches: [1] },
  { sizes: [0, 3], first: 25, searches: [2] },
  { sizes: range(32).map(() => 3), first: 25, searches: [32] },
  // What is paged is the rows of all.
  { sizes: range(32).map(() => 7), first: 25, searches: [32, 32, 32] },
  // The last one is alone.
  { sizes: range(33).map(() => 3), first: 25, searches: [32, 1] },
  // Exactly what is asked for fits; one more is read by itself.
  { sizes: [10, 10], first: 10, searches: [2] },
  { sizes: [10, 11], first: 10, searches: [2, 1] },
  // The long one costs a page of both; then both are read by themselves.
  { sizes: [3, 300], first: 10, searches: [2, 1, 1] },
  // Without the long one the search begins again, for the others.
  { sizes: [500, ...range(31).map(() => 3)], first: 10, searches: [32, 31, 1] },
  // All are long.
  { sizes: [60, 60, 60], first: 10, searches: [3, 1, 1, 1] },
])(
  'lists of $sizes grants, $first of each, are the searches $searches',
  async ({ sizes, first, searches }) => {
    const gateway = await gatewayOfApp();
    for (const [number, holders] of sizes.entries()) addEntitlement(gateway, number, holders);

    const { data, errors } = await gateway.send(grantsOfMany, {
      ids: entitlementIds(range(sizes.length)),
      first,
    });

    expect(errors).toBeUndefined();
    for (const [number, holders] of sizes.entries()) {
      const grants = data?.nodes?.[number]?.grants;
      const names = grants?.nodes.map(({ appUser }) => appUser?.displayName) ?? [];
      expect(new Set(names).size).toBe(Math.min(first, holders));
      expect(names.filter((name) => !holdersOf(number, holders).includes(name ?? ''))).toEqual([]);
      expect(grants?.pageInfo.hasNextPage).toBe(holders > first);
    }
    expect(sizesOf(gateway.searches())).toEqual(searches);
  },
);

test.each([
  ['fits', 8, 10],
  ['does not fit', 23, 10],
])('the next parts of a list that %s give each grant once', async (_how, holders, first) => {
  const gateway = await gatewayOfApp();
  addEntitlement(gateway, 0, holders);
  addEntitlement(gateway, 1, 4);
  const together = await gateway.send(grantsOfMany, { ids: entitlementIds([0, 1]), first });
  const beginning = together.data?.nodes?.[0]?.grants;
  const edges = beginning?.edges ?? [];

  // From each place of the first part, in steps of another size.
  for (const [place, { cursor }] of edges.entries()) {
    const rest = await namesAfter(gateway, cursor);
    const seen = (beginning?.nodes ?? []).slice(0, place + 1).map(({ appUser }) => appUser?.displayName);
    expect([...seen, ...rest].toSorted()).toEqual(holdersOf(0, holders).toSorted());
  }
});

/** The names of the accounts after a place in the list of the first entitlement, read three by three. */
async function namesAfter(gateway: GatewayOfApp, cursor: string): Promise<readonly unknown[]> {
  const key = { appId, entitlementId: idOf('Ent', 0) };
  const { data, errors } = await gateway.send(grantsOfOne, { ...key, first: 3, after: cursor });
  expect(errors).toBeUndefined();
  const { nodes = [], pageInfo } = data?.appEntitlement?.grants ?? {};
  const names = nodes.map(({ appUser }) => appUser?.displayName);
  if (pageInfo?.hasNextPage !== true) return names;
  return [...names, ...(await namesAfter(gateway, pageInfo.endCursor ?? ''))];
}

test('a cursor of one entitlement is none of another, whether its list was complete or not', async () => {
  const gateway = await gatewayOfApp();
  for (const [number, holders] of [3, 30, 5].entries()) addEntitlement(gateway, number, holders);
  const { data } = await gateway.send(grantsOfMany, { ids: entitlementIds([0, 1]), first: 10 });

  for (const number of [0, 1]) {
    const after = data?.nodes?.[number]?.grants?.pageInfo.endCursor;
    const { errors } = await gateway.send(grantsOfOne, { appId, entitlementId: idOf('Ent', 2), after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  }
});

test('a first that is out of range is BAD_USER_INPUT and no search', async () => {
  const gateway = await gatewayOfApp();
  for (const number of [0, 1]) addEntitlement(gateway, number, 2);

  for (const first of [0, 101]) {
    const { errors } = await gateway.send(grantsOfMany, { ids: entitlementIds([0, 1]), first });
    expect(errors?.map(({ extensions }) => extensions['argument'])).toEqual(['first', 'first']);
  }
  expect(gateway.searches()).toEqual([]);
});

test('if C1 takes fewer entitlements in one search, each list is read by itself', async () => {
  const gateway = await gatewayOfApp({ grantRefsMax: 4 });
  for (const number of range(6)) addEntitlement(gateway, number, 2);

  const { data, errors } = await gateway.send(grantsOfMany, { ids: entitlementIds(range(6)) });

  expect(errors).toBeUndefined();
  expect(data?.nodes?.map((node) => node?.grants?.nodes.length)).toEqual(range(6).map(() => 2));
  expect(sizesOf(gateway.searches())).toEqual([6, 1, 1, 1, 1, 1, 1]);
});

test.each([{ emptyPages: true }, { pageOvershoot: 7 }])('lists are whole with %j', async (switches) => {
  const gateway = await gatewayOfApp(switches);
  for (const number of range(32)) addEntitlement(gateway, number, 9);

  const { data, errors } = await gateway.send(grantsOfMany, { ids: entitlementIds(range(32)) });

  expect(errors).toBeUndefined();
  for (const [number, node] of (data?.nodes ?? []).entries()) {
    expect(node?.grants?.nodes.map(({ appUser }) => appUser?.displayName)).toEqual(holdersOf(number, 9));
  }
});
