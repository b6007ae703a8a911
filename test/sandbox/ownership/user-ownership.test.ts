import { expect, test } from 'vitest';

import { createSandbox, type SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from '../call.ts';

const line = 'POST /api/v1/search/user-ownership';
const unset = {
  resourceTypeId: '',
  resourceId: '',
  resourceDisplayName: '',
  entitlementId: '',
  entitlementDisplayName: '',
};

async function arrange(options: SandboxOptions = {}) {
  const sandbox = await createSandbox({ seed: 'empty', ...options });
  const { store } = sandbox;
  const { id: userId } = store.addUser();
  const app = store.addApp({ displayName: 'Ledger' });
  const appId = app.id;
  const resource = store.addAppResource({
    appId,
    appResourceTypeId: unknownId,
    displayName: 'Year Book',
  });
  const entitlement = store.addAppEntitlement({
    appId,
    appResourceTypeId: unknownId,
    displayName: 'Postings',
  });
  const keys = {
    app: { appId },
    appResource: { appId, resourceTypeId: unknownId, resourceId: resource.id },
    appEntitlement: { appId, entitlementId: entitlement.id },
  };
  const common = { ...unset, appId, appDisplayName: 'Ledger' };
  const entries = {
    app: { ...common, ownershipType: 'USER_OWNERSHIP_TYPE_APP' },
    appResource: {
      ...common,
      ownershipType: 'USER_OWNERSHIP_TYPE_RESOURCE',
      resourceTypeId: unknownId,
      resourceId: resource.id,
      resourceDisplayName: 'Year Book',
    },
    appEntitlement: {
      ...common,
      ownershipType: 'USER_OWNERSHIP_TYPE_ENTITLEMENT',
      resourceTypeId: unknownId,
      entitlementId: entitlement.id,
      entitlementDisplayName: 'Postings',
    },
  };
  const search = async (body: object = {}) =>
    (await call(sandbox, line, { body: { userId, ...body } })).body as {
      list: readonly object[];
      nextPageToken: string;
    };
  return { sandbox, store, userId, appId, keys, entries, search };
}

const sorted = (entries: readonly object[]) => entries.toSorted(byText);
const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

test('shows the apps, resources and entitlements of a user, each once whatever the roles', async () => {
  const { store, userId, keys, entries, search } = await arrange();
  for (const roleSlug of ['primary', 'invented-deputy']) {
    store.addUserOwner('app', keys.app, { roleSlug, userId });
    store.addUserOwner('appResource', keys.appResource, { roleSlug, userId });
    store.addUserOwner('appEntitlement', keys.appEntitlement, { roleSlug, userId });
  }
  store.addUserOwner('app', { appId: store.addApp().id }, { roleSlug: 'primary', userId: unknownId });
  const { list, nextPageToken } = await search();
  expect(sorted(list)).toEqual(sorted(Object.values(entries)));
  expect(nextPageToken).toBe('');
});

test('shows neither connectors, accounts and users nor what is owned through an entitlement', async () => {
  const { store, userId, appId, keys, search } = await arrange();
  const owner = { roleSlug: 'primary', userId };
  store.addUserOwner('connector', { appId, connectorId: store.addConnector({ appId }).id }, owner);
  store.addUserOwner('appUser', { appId, userId: store.addAppUser({ appId }).id }, owner);
  store.addUserOwner('user', { userId: store.addUser().id }, owner);
  const { entitlementId } = keys.appEntitlement;
  store.addEntitlementOwner('app', keys.app, { roleSlug: 'primary', appId, entitlementId });
  expect(await search()).toEqual({ list: [], nextPageToken: '' });
});

test('keeps to the requested types', async () => {
  const { store, userId, keys, entries, search } = await arrange();
  const owner = { roleSlug: 'primary', userId };
  store.addUserOwner('app', keys.app, owner);
  store.addUserOwner('appResource', keys.appResource, owner);
  store.addUserOwner('appEntitlement', keys.appEntitlement, owner);
  const of = async (...types: readonly string[]) => sorted((await search({ ownershipTypes: types })).list);
  expect(await of('USER_OWNERSHIP_TYPE_APP')).toEqual([entries.app]);
  expect(await of('USER_OWNERSHIP_TYPE_RESOURCE')).toEqual([entries.appResource]);
  expect(await of('USER_OWNERSHIP_TYPE_APP', 'USER_OWNERSHIP_TYPE_ENTITLEMENT')).toEqual(
    sorted([entries.app, entries.appEntitlement]),
  );
  expect(await of()).toHaveLength(3);
});

test('still shows what is deleted, but not what has vanished', async () => {
  const { store, userId, search } = await arrange();
  const gone = store.addApp({ displayName: 'Gone', deletedAt: '2026-01-01T00:00:00Z' });
  store.addOwner({ appId: gone.id, roleSlug: 'primary', userId });
  store.addOwner({ appId: unknownId, roleSlug: 'primary', userId });
  store.addUserOwner(
    'appEntitlement',
    { appId: gone.id, entitlementId: unknownId },
    { roleSlug: 'primary', userId },
  );
  expect((await search()).list).toMatchObject([{ appId: gone.id, appDisplayName: 'Gone' }]);
});

test('sees a new ownership after the lag', async () => {
  let now = Date.UTC(2026, 0, 15);
  const { sandbox, userId, appId, search } = await arrange({
    now: () => now,
    switches: { ownerLagSeconds: 60 },
  });
  await call(sandbox, `POST /api/v2/apps/${appId}/owners/users/primary/${userId}`);
  expect((await search()).list).toHaveLength(0);
  now += 60_000;
  expect((await search()).list).toHaveLength(1);
});

test('comes in pages', async () => {
  const { store, userId, search } = await arrange();
  for (let index = 0; index < 27; index += 1) {
    store.addOwner({ appId: store.addApp().id, roleSlug: 'primary', userId });
  }
  const first = await search();
  expect(first.list).toHaveLength(25);
  const second = await search({ pageToken: first.nextPageToken });
  expect(new Set([...first.list, ...second.list].map((entry) => JSON.stringify(entry))).size).toBe(27);
});

test('knows nothing of an unknown user, and wants an id of the right form', async () => {
  const { sandbox, search } = await arrange();
  expect(await search({ userId: unknownId })).toEqual({ list: [], nextPageToken: '' });
  for (const body of [{}, { userId: '' }, { userId: '..' }]) {
    expect(await call(sandbox, line, { body })).toEqual(
      failure(400, 3, `invalid SearchUserOwnershipRequest.UserId: ${malformedId}`),
    );
  }
  for (const body of ['null', { userId: unknownId, roleSlug: 'primary' }]) {
    expect((await call(sandbox, line, { body })).status).toBe(400);
  }
  const body = { userId: unknownId, ownershipTypes: ['APP'] };
  expect((await call(sandbox, line, { body })).status).toBe(400);
});

test('an unknown user owns nothing, or is a 404 where the switch says so', async () => {
  const body = { userId: unknownId };
  const { sandbox } = await arrange();
  expect((await call(sandbox, line, { body })).body).toEqual({ list: [], nextPageToken: '' });

  const strict = await arrange({ switches: { ownershipsOfUnknownUser: '404' } });
  expect((await call(strict.sandbox, line, { body })).status).toBe(404);
  await expect(strict.search()).resolves.toMatchObject({ list: [] });
});
