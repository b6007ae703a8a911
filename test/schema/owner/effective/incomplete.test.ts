import { expect, test } from 'vitest';
import { graphql } from '../../../generated/gql.ts';
import { idOf } from '../../../support/fixtures/rows.ts';
import type { SandboxedGateway } from '../../../support/gateway.ts';
import { addGroup, addOwnedApp, appId, between, gatewayOfGroups, groupsId, userId } from './tenant.ts';

const people = graphql(/* GraphQL */ `
  query PeopleOwningApp($id: ID!, $first: Int, $after: String) {
    app(id: $id) {
      effectiveOwners(first: $first, after: $after) {
        nodes {
          userId
        }
        isComplete
        incompleteReason
        unmappedAccountCount
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** All ids of the people, part by part, and what the parts say of the whole. */
async function wholeOf(gateway: SandboxedGateway, app: number, after: string | null = null) {
  const { data, errors } = await gateway.send(people, { id: appId(app), first: 100, after });
  expect(errors).toBeUndefined();
  const { nodes = [], pageInfo, ...rest } = data?.app?.effectiveOwners ?? {};
  const ids = nodes.map((node) => node.userId);
  if (pageInfo?.hasNextPage !== true) return { ids, ...rest };
  const further: { readonly ids: string[] } = await wholeOf(gateway, app, pageInfo.endCursor ?? null);
  return { ids: [...ids, ...further.ids], ...rest };
}

const complete = { isComplete: true, incompleteReason: null, unmappedAccountCount: 0 };
const tooMany = { ...complete, isComplete: false, incompleteReason: 'TOO_MANY_PEOPLE' };
const notShown = { ...complete, isComplete: false, incompleteReason: 'NOT_SHOWN' };

test.each([
  [1000, complete],
  [1001, tooMany],
])('of %i people a thousand are listed', async (count, summary) => {
  const gateway = await gatewayOfGroups();
  addGroup(gateway, 0, between(2, count));
  addOwnedApp(gateway, 0, { people: [0, 1], groups: [0] });

  const { ids, ...rest } = await wholeOf(gateway, 0);

  expect(rest).toEqual(summary);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.slice(0, 2).toSorted()).toEqual([0, 1].map(userId));
  expect(ids.slice(2)).toEqual(ids.slice(2).toSorted());
});

test('which people are cut does not depend on what else is asked for', async () => {
  const gateway = await gatewayOfGroups();
  addGroup(gateway, 0, between(0, 700));
  addGroup(gateway, 1, between(600, 1300));
  addGroup(gateway, 2, [5000]);
  addOwnedApp(gateway, 0, { people: [1299], groups: [0, 1] });
  addOwnedApp(gateway, 1, { groups: [1, 2] });
  const first = '(first: 100) { nodes { userId } isComplete }';
  const both = `{ a: app(id: "${appId(0)}") { effectiveOwners${first} } b: app(id: "${appId(1)}") { effectiveOwners${first} } }`;

  const alone = await wholeOf(gateway, 0);
  const { data } = await gateway.send<
    Record<'a' | 'b', { effectiveOwners: { nodes: { userId: string }[]; isComplete: boolean } }>,
    object
  >(both);

  expect(alone).toMatchObject(tooMany);
  expect(alone.ids).toHaveLength(1000);
  expect(data?.a.effectiveOwners).toEqual({
    nodes: alone.ids.slice(0, 100).map((id) => ({ userId: id })),
    isComplete: false,
  });
  expect(data?.b.effectiveOwners.isComplete).toBe(true);
});

test('a large entitlement is read by itself, a hundred at a time, until there are too many people', async () => {
  const gateway = await gatewayOfGroups();
  addGroup(gateway, 0, between(0, 2500));
  addOwnedApp(gateway, 0, { groups: [0] });

  await gateway.send(people, { id: appId(0), first: 10 });

  expect(gateway.calls().filter((call) => call.endsWith('/search/grants'))).toHaveLength(11);
});

test('accounts without a person are counted once, and what has run out is none', async () => {
  const gateway = await gatewayOfGroups();
  const { store } = gateway.sandbox;
  addGroup(gateway, 0, [1]);
  addGroup(gateway, 1, []);
  addOwnedApp(gateway, 0, { groups: [0, 1] });
  const robot = { appId: groupsId, id: idOf('Robot') };
  store.addAppUser(robot);
  for (const group of [0, 1])
    store.addGrant({ appId: groupsId, appEntitlementId: idOf('Ent', group), appUserId: robot.id });
  const former = { appId: groupsId, id: idOf('Former'), identityUserId: userId(2) };
  store.addAppUser(former);
  store.addGrant({
    appId: groupsId,
    appEntitlementId: idOf('Ent', 0),
    appUserId: former.id,
    deprovisionAt: '2020-01-01T00:00:00Z',
  });

  expect(await wholeOf(gateway, 0)).toEqual({ ...complete, ids: [userId(1)], unmappedAccountCount: 1 });
});

test('an account that C1 does not show may be that of a person', async () => {
  const gateway = await gatewayOfGroups();
  addGroup(gateway, 0, [1]);
  addOwnedApp(gateway, 0, { groups: [0] });
  gateway.sandbox.store.addGrant({
    appId: groupsId,
    appEntitlementId: idOf('Ent', 0),
    appUserId: idOf('Unseen'),
  });

  expect(await wholeOf(gateway, 0)).toEqual({ ...notShown, ids: [userId(1)] });
});

test.each(['users', 'entitlements'])(
  'owners among the %s that C1 does not show are missing',
  async (list) => {
    const gateway = await gatewayOfGroups();
    const { store } = gateway.sandbox;
    const key = { appId: appId(0) };
    addOwnedApp(gateway, 0, { people: [1] });
    if (list === 'users') store.addUserOwner('app', key, { roleSlug: 'primary', userId: idOf('Unseen') });
    else
      store.addEntitlementOwner('app', key, {
        roleSlug: 'primary',
        appId: groupsId,
        entitlementId: idOf('Unseen'),
      });

    expect(await wholeOf(gateway, 0)).toEqual({ ...notShown, ids: [userId(1)] });
  },
);

test('a person behind an entitlement whom C1 does not show is there by id', async () => {
  const gateway = await gatewayOfGroups();
  const { store } = gateway.sandbox;
  addGroup(gateway, 0, []);
  addOwnedApp(gateway, 0, { groups: [0] });
  store.addAppUser({ appId: groupsId, id: idOf('Acc'), identityUserId: userId(9) });
  store.addGrant({ appId: groupsId, appEntitlementId: idOf('Ent', 0), appUserId: idOf('Acc') });

  const { data, errors } = await gateway.send<object, object>(
    `{ app(id: "${appId(0)}") { effectiveOwners { nodes { userId user { displayName } } isComplete } } }`,
  );

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    app: { effectiveOwners: { nodes: [{ userId: userId(9), user: null }], isComplete: true } },
  });
});

test('a failed search of grants fails the objects that need it, and no others', async () => {
  const gateway = await gatewayOfGroups();
  addGroup(gateway, 0, [5]);
  addOwnedApp(gateway, 0, { people: [1], groups: [0] });
  addOwnedApp(gateway, 1, { people: [2] });
  const owners = 'c1.api.app.v2.AppOwners';
  const token = gateway.sandbox.issueToken({
    permissions: [
      'c1.api.app.v1.AppSearch.Search',
      'c1.api.app.v1.Apps.Get',
      `${owners}.SearchUserOwners`,
      `${owners}.SearchEntitlementOwners`,
    ],
  });
  const selection = '{ userOwners { nodes { user { id } } } effectiveOwners { nodes { userId } } }';
  const query = `{ a: app(id: "${appId(0)}") ${selection} b: app(id: "${appId(1)}") ${selection} }`;

  const { data, errors } = await gateway.send<object, object>(query, undefined, token);

  expect(data).toEqual({
    a: { userOwners: { nodes: [{ user: { id: userId(1) } }] }, effectiveOwners: null },
    b: {
      userOwners: { nodes: [{ user: { id: userId(2) } }] },
      effectiveOwners: { nodes: [{ userId: userId(2) }] },
    },
  });
  expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
    [['a', 'effectiveOwners'], 'FORBIDDEN'],
  ]);
});
