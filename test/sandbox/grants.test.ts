import { expect, test } from 'vitest';
import type { Behaviors } from '../../src/sandbox/behaviors.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { idOf, range } from '../support/fixtures/rows.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const request = 'AppEntitlementSearchServiceSearchGrantsRequest';
const appId = idOf('App');
const other = idOf('App', 1);
const userId = idOf('User');
const [held, gone] = [idOf('Ent', 1), idOf('Ent', 2)];
const [first, second, robot] = [idOf('Acc', 1), idOf('Acc', 2), idOf('Acc', 3)];
const nowMs = Date.UTC(2026, 0, 1);

/** A person with two accounts in one app and one in another, a robot, and a deleted entitlement. */
async function arrange(switches: Partial<Behaviors> = {}) {
  const sandbox = await createSandbox({ seed: 'empty', switches, now: () => nowMs });
  const { store } = sandbox;
  store.addUser({ id: userId });
  for (const id of [appId, other]) store.addApp({ id });
  store.addAppEntitlement({
    appId,
    id: held,
    slug: 'member',
    appResourceTypeId: idOf('Type'),
    appResourceId: idOf('Res'),
    purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT',
  });
  store.addAppEntitlement({ appId, id: gone, deletedAt: '2025-01-01T00:00:00Z' });
  store.addAppEntitlement({ appId: other, id: held });
  store.addAppUser({ appId, id: first, identityUserId: userId });
  store.addAppUser({ appId, id: second, identityUserId: userId });
  store.addAppUser({ appId, id: robot });
  store.addAppUser({ appId: other, id: first, identityUserId: userId });
  store.addGrant({ appId, appEntitlementId: held, appUserId: first, createdAt: '2025-12-31T23:59:30Z' });
  store.addGrant({
    appId,
    appEntitlementId: held,
    appUserId: second,
    grantSources: [{ appId: other, id: held }],
    originatingTicketId: idOf('Task'),
    createdAt: '2025-06-01T00:00:00Z',
    deprovisionAt: '2025-12-01T00:00:00Z',
  });
  store.addGrant({ appId, appEntitlementId: held, appUserId: robot, deletedAt: '2025-12-31T23:59:30Z' });
  store.addGrant({ appId, appEntitlementId: gone, appUserId: robot });
  store.addGrant({ appId: other, appEntitlementId: held, appUserId: first });
  return sandbox;
}

type Arranged = Awaited<ReturnType<typeof arrange>>;

/** The grants that a search gives, in brief: the app, the entitlement and the account by their last digits. */
async function found(sandbox: Arranged, body: object): Promise<string[]> {
  const answer = await call(sandbox, 'POST /api/v1/search/grants', { body });
  const { list } = answer.body as {
    list: { appEntitlementUserBinding: { appId: string; appEntitlementId: string; appUserId: string } }[];
  };
  return list
    .map(({ appEntitlementUserBinding: { appId: app, appEntitlementId, appUserId } }) =>
      [app, appEntitlementId, appUserId].map((id) => id.at(-1)).join(''),
    )
    .sort();
}

const ref = { appId, id: held };

test.each<[object, string[]]>([
  [{}, ['011', '012', '023', '111']],
  [{ entitlementRefs: [ref] }, ['011', '012']],
  [{ entitlementRefs: [ref, { appId: other, id: held }] }, ['011', '012', '111']],
  [{ userId }, ['011', '012', '111']],
  [{ userId, entitlementRefs: [{ appId, id: gone }] }, []],
  [{ userId: unknownId }, []],
  [{ appIds: [other] }, ['111']],
  [{ appUserIds: [robot, second] }, ['012', '023']],
  [{ resourceIds: [idOf('Res')] }, ['011', '012']],
  [{ resourceTypeIds: [idOf('Type')], appUserIds: [first] }, ['011']],
  [{ entitlementSlugs: ['member'] }, ['011', '012']],
  [{ purpose: ['APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT'] }, ['011', '012']],
  [{ purpose: ['APP_ENTITLEMENT_PURPOSE_VALUE_OWNERSHIP'] }, []],
])('a search of grants for %j finds %j', async (body, expected) => {
  expect(await found(await arrange(), body)).toEqual(expected);
});

test('a grant comes with both its ends, and null for an end that C1 does not have', async () => {
  const sandbox = await arrange();
  sandbox.store.addGrant({ appId, appEntitlementId: idOf('Ent', 9), appUserId: idOf('Acc', 9) });

  const answer = await call(sandbox, 'POST /api/v1/search/grants', { body: { appUserIds: [second] } });

  expect(answer.body).toEqual({
    list: [
      {
        appEntitlementUserBinding: {
          appId,
          appEntitlementId: held,
          appUserId: second,
          grantSources: [{ appId: other, id: held }],
          originatingTicketId: idOf('Task'),
          appEntitlementUserBindingCreatedAt: '2025-06-01T00:00:00Z',
          appEntitlementUserBindingDeprovisionAt: '2025-12-01T00:00:00Z',
          appUser: {
            appUser: sandbox.store.appUsers.get(appId, second),
            appPath: '',
            identityUserPath: '',
            lastUsagePath: '',
          },
        },
        entitlement: {
          appEntitlement: sandbox.store.appEntitlements.get(appId, held),
          appPath: '',
          appResourcePath: '',
          appResourceTypePath: '',
          objectPermissions: null,
        },
      },
    ],
    expanded: [],
    nextPageToken: '',
  });
  const missing = await call(sandbox, 'POST /api/v1/search/grants', {
    body: { appUserIds: [idOf('Acc', 9)] },
  });
  expect(missing.body).toMatchObject({
    list: [{ appEntitlementUserBinding: { appUser: null }, entitlement: null }],
  });
});

test('a search takes 32 references to entitlements, or as many as the switch says', async () => {
  const refs = (count: number) => ({ entitlementRefs: range(count).map(() => ref) });
  const tooMany = (max: number) =>
    failure(400, 3, `invalid ${request}.EntitlementRefs: value must contain no more than ${max} item(s)`);
  const post = (sandbox: Arranged, body: object) => call(sandbox, 'POST /api/v1/search/grants', { body });

  const sandbox = await arrange();
  expect((await post(sandbox, refs(32))).status).toBe(200);
  expect(await post(sandbox, refs(33))).toEqual(tooMany(32));
  expect(await post(await arrange({ grantRefsMax: 4 }), refs(5))).toEqual(tooMany(4));
});

test('a search refuses malformed ids and unknown keys', async () => {
  const sandbox = await arrange();
  const post = (body: object) => call(sandbox, 'POST /api/v1/search/grants', { body });

  expect(await post({ userId: '..' })).toEqual(failure(400, 3, `invalid ${request}.UserId: ${malformedId}`));
  expect((await post({ entitlementRefs: [{ appId, id: 'x' }] })).status).toBe(400);
  expect((await post({ entitlementIds: [held] })).status).toBe(400);
});

test('without a filter a search gives all grants, or 400 by the switch', async () => {
  expect(await found(await arrange(), { pageSize: 100 })).toHaveLength(4);
  expect(
    await call(await arrange({ grantsNeedFilter: true }), 'POST /api/v1/search/grants', {
      body: { pageSize: 100 },
    }),
  ).toEqual(failure(400, 3, 'at least one filter is required'));
  expect(await found(await arrange({ grantsNeedFilter: true }), { userId })).toHaveLength(3);
});

test('grants of deleted ends, and those to be taken back before now, are found by the switches', async () => {
  expect(await found(await arrange({ grantsOfDeleted: false }), {})).toEqual(['011', '012', '111']);
  expect(await found(await arrange({ expiredInGrants: false }), {})).toEqual(['011', '023', '111']);
});

test('new and removed grants are shown after the lag', async () => {
  // One was added and one taken back half a minute ago.
  expect(await found(await arrange({ grantLagSeconds: 20 }), {})).toEqual(['011', '012', '023', '111']);
  expect(await found(await arrange({ grantLagSeconds: 60 }), {})).toEqual(['012', '013', '023', '111']);
});

const unset = { grantSources: [], createdAt: null, deprovisionAt: null, deletedAt: null };

test("a person's accounts in an app are listed with their grants of an entitlement", async () => {
  const sandbox = await arrange();
  const list = (entitlementId: string, user: string) =>
    call(sandbox, `GET /api/v1/apps/${appId}/entitlements/${entitlementId}/users/${user}/grants`);
  sandbox.store.addAppEntitlement({ appId, id: idOf('Ent', 3) });

  expect(await list(held, userId)).toEqual({
    status: 200,
    body: {
      bindings: [
        { ...unset, appId, appEntitlementId: held, appUserId: first, createdAt: '2025-12-31T23:59:30Z' },
        {
          appId,
          appEntitlementId: held,
          appUserId: second,
          grantSources: [{ appId: other, id: held }],
          createdAt: '2025-06-01T00:00:00Z',
          deprovisionAt: '2025-12-01T00:00:00Z',
          deletedAt: null,
        },
      ],
    },
  });
  expect((await list(idOf('Ent', 3), userId)).body).toEqual({
    bindings: [first, second].map((appUserId) => ({ ...unset, appId, appEntitlementId: '', appUserId })),
  });
  expect((await list(held, unknownId)).body).toEqual({ bindings: [] });
  expect((await list(gone, userId)).status).toBe(404);
  expect((await list(held, 'x')).status).toBe(400);
});
