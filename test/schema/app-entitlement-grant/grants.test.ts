import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';
import { addEntitlement, appId, entitlementIds, gatewayOfApp } from './tenant.ts';

const held = idOf('Ent', 1);
const group = idOf('Ent', 2);
const [ada, zoe] = [idOf('User', 1), idOf('User', 2)];
const [first, second, robot, gone] = [idOf('Acc', 0), idOf('Acc', 1), idOf('Acc', 2), idOf('Acc', 3)];

/** Ada has the entitlement by two accounts, through a group by one of them; a robot and a deleted account have it too. */
async function arrange() {
  const gateway = await gatewayOfApp();
  const { store } = gateway.sandbox;
  store.addUser({ id: ada, displayName: 'Ada' });
  store.addUser({ id: zoe, displayName: 'Zoe', status: 'DELETED' });
  store.addAppEntitlement({ appId, id: held, displayName: 'Held' });
  store.addAppEntitlement({ appId, id: group, displayName: 'Group' });
  store.addAppUser({ appId, id: first, displayName: 'ada', identityUserId: ada });
  store.addAppUser({ appId, id: second, displayName: 'ada-admin', identityUserId: ada });
  store.addAppUser({ appId, id: robot, displayName: 'robot' });
  const deletedAt = '2026-02-01T00:00:00Z';
  store.addAppUser({ appId, id: gone, displayName: 'zoe', identityUserId: zoe, deletedAt });
  const grant = { appId, appEntitlementId: held };
  store.addGrant({ ...grant, appUserId: first, createdAt: '2026-01-01T00:00:00Z' });
  store.addGrant({
    ...grant,
    appUserId: second,
    grantSources: [
      { appId, id: group },
      { appId, id: idOf('Ent', 404) },
    ],
    originatingTicketId: idOf('Task'),
    createdAt: '2026-01-02T00:00:00Z',
    deprovisionAt: '2026-01-03T00:00:00Z',
  });
  store.addGrant({ ...grant, appUserId: robot });
  store.addGrant({ ...grant, appUserId: gone });
  return gateway;
}

const holders = graphql(/* GraphQL */ `
  query EntitlementHolders($appId: ID!, $entitlementId: ID!) {
    appEntitlement(appId: $appId, entitlementId: $entitlementId) {
      grants {
        nodes {
          appId
          appEntitlementId
          appUserId
          appUser {
            displayName
            deletedAt
          }
          user {
            id
            displayName
          }
          createdAt
          expiresAt
          isDirect
          grantSources {
            displayName
          }
          originatingTicketId
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

test('a grant tells account, person, time and source, also of deleted and unmapped accounts', async () => {
  const { send, calls } = await arrange();

  const { data, errors } = await send(holders, { appId, entitlementId: held });

  expect(errors).toBeUndefined();
  const direct = {
    appId,
    appEntitlementId: held,
    createdAt: null,
    expiresAt: null,
    isDirect: true,
    grantSources: [],
    originatingTicketId: null,
  };
  const nodes = data?.appEntitlement?.grants?.nodes.toSorted((one, other) =>
    one.appUserId < other.appUserId ? -1 : 1,
  );
  expect(nodes).toEqual([
    {
      ...direct,
      appUserId: first,
      appUser: { displayName: 'ada', deletedAt: null },
      user: { id: ada, displayName: 'Ada' },
      createdAt: '2026-01-01T00:00:00Z',
    },
    {
      ...direct,
      appUserId: second,
      appUser: { displayName: 'ada-admin', deletedAt: null },
      user: { id: ada, displayName: 'Ada' },
      createdAt: '2026-01-02T00:00:00Z',
      expiresAt: '2026-01-03T00:00:00Z',
      isDirect: false,
      grantSources: [{ displayName: 'Group' }, null],
      originatingTicketId: idOf('Task'),
    },
    { ...direct, appUserId: robot, appUser: { displayName: 'robot', deletedAt: null }, user: null },
    {
      ...direct,
      appUserId: gone,
      appUser: { displayName: 'zoe', deletedAt: '2026-02-01T00:00:00Z' },
      user: { id: zoe, displayName: 'Zoe' },
    },
  ]);
  expect(data?.appEntitlement?.grants?.pageInfo).toEqual({ hasNextPage: false });
  const [read, search, ...rest] = calls();
  expect(read).toBe(`GET /api/v1/apps/${appId}/entitlements/${held}`);
  expect(search).toBe('POST /api/v1/search/grants');
  // The people together, of whom the search leaves out the deleted one; the two sources together, of whom one is none.
  expect(rest.toSorted()).toEqual([
    `GET /api/v1/apps/${appId}/entitlements/${idOf('Ent', 404)}`,
    `GET /api/v1/users/${zoe}`,
    'POST /api/v1/search/entitlements',
    'POST /api/v1/search/users',
  ]);
});

test('the ends of a grant whose views C1 hides are read by their keys', async () => {
  const { send, sandbox } = await gatewayOfApp();
  sandbox.store.addUser({ id: ada });
  sandbox.store.addAppEntitlement({ appId, id: held });
  sandbox.store.addGrant({ appId, appEntitlementId: held, appUserId: idOf('Acc', 9) });

  const { data, errors } = await send(holders, { appId, entitlementId: held });

  expect(errors).toBeUndefined();
  expect(data?.appEntitlement?.grants?.nodes).toMatchObject([
    { appUserId: idOf('Acc', 9), appUser: null, user: null },
  ]);
});

const grantsOfPerson = graphql(/* GraphQL */ `
  query GrantsOfPerson($id: ID!, $filter: AppEntitlementGrantFilter) {
    user(id: $id) {
      grants(filter: $filter) {
        nodes {
          appEntitlement {
            displayName
          }
          appUserId
        }
      }
    }
  }
`);

test('what a person has is one search, with the filters as C1 takes them', async () => {
  const { send, searches } = await arrange();
  const ref = { appId, id: held };

  const whole = await send(grantsOfPerson, { id: ada });
  expect(whole.data?.user?.grants?.nodes).toHaveLength(2);
  expect(whole.data?.user?.grants?.nodes).toContainEqual({
    appEntitlement: { displayName: 'Held' },
    appUserId: first,
  });
  expect(searches()).toEqual([{ userId: ada, pageSize: 25 }]);

  await send(grantsOfPerson, { id: ada, filter: { appIds: [appId], entitlementRefs: [ref] } });
  expect(searches()).toEqual([{ userId: ada, appIds: [appId], entitlementRefs: [ref], pageSize: 25 }]);

  const none = await send(grantsOfPerson, { id: ada, filter: { entitlementRefs: [] } });
  expect(none.data?.user?.grants?.nodes).toEqual([]);
  expect(searches()).toEqual([]);
});

test('more than 32 entitlements in a filter, or one without an id, are BAD_USER_INPUT and no search', async () => {
  const { send, searches } = await arrange();
  const refused = async (entitlementRefs: { appId: string; id: string }[]) => {
    const { data, errors } = await send(grantsOfPerson, { id: ada, filter: { entitlementRefs } });
    expect(data?.user).toEqual({ grants: null });
    return errors?.[0];
  };

  const many = await refused(range(33).map((number) => ({ appId, id: idOf('Ent', number) })));
  expect(many?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.entitlementRefs' });
  expect(many?.message).toBe('filter.entitlementRefs must have at most 32 items, got 33');
  const empty = await refused([{ appId, id: '' }]);
  expect(empty?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(searches()).toEqual([]);
});

test('a caller without the permission gets all but the grants', async () => {
  const { send, sandbox } = await arrange();
  const token = sandbox.issueToken({ permissions: ['c1.api.app.v1.AppEntitlements.Get'] });

  const { data, errors } = await send(holders, { appId, entitlementId: held }, token);

  expect(data).toEqual({ appEntitlement: { grants: null } });
  expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
    [['appEntitlement', 'grants'], 'FORBIDDEN'],
  ]);
});

test('the grants of several accounts are one search, though their ids are shared between apps', async () => {
  const { send, sandbox, searches } = await gatewayOfApp();
  const { store } = sandbox;
  const other = idOf('App', 1);
  const apps = [appId, other];
  store.addApp({ id: other });
  for (const app of apps) {
    store.addAppEntitlement({ appId: app, id: held, displayName: `In ${app.at(-1)}` });
    for (const id of [first, second]) {
      store.addAppUser({ appId: app, id });
      if (app === appId || id === second)
        store.addGrant({ appId: app, appEntitlementId: held, appUserId: id });
    }
  }
  const account = (app: string, id: string) =>
    `appUser(appId: "${app}", appUserId: "${id}") { grants { nodes { appEntitlement { displayName } } } }`;
  const query = `{ a: ${account(appId, first)} b: ${account(other, first)} c: ${account(other, second)} }`;

  const { data, errors } = await send<object, object>(query);

  expect(errors).toBeUndefined();
  const grant = (displayName: string) => ({ grants: { nodes: [{ appEntitlement: { displayName } }] } });
  expect(data).toEqual({ a: grant('In 0'), b: { grants: { nodes: [] } }, c: grant('In 1') });
  expect(searches()).toEqual([{ appIds: apps, appUserIds: [first, second], pageSize: 100 }]);
});

test('every search keeps to the limit of 32 entitlements, whatever is asked for together', async () => {
  const gateway = await gatewayOfApp();
  for (const number of range(70)) addEntitlement(gateway, number, 1);

  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on AppEntitlement { grants { nodes { appUserId } } } } }';
  const { errors } = await gateway.send<object, object>(query, { ids: entitlementIds(range(70)) });

  expect(errors).toBeUndefined();
  const sizes = gateway.searches().map(({ entitlementRefs }) => (entitlementRefs as object[]).length);
  expect(sizes).toEqual([32, 32, 6]);
});
