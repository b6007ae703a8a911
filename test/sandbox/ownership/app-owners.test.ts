import { expect, test } from 'vitest';

import { createSandbox, type SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import type { Behaviors } from '../../../src/sandbox/behaviors.ts';
import { call, failure, malformedId, unknownId } from '../call.ts';

const createdAt = '2025-05-05T05:05:05Z';
const pattern = /^2026-01-15T12:00:00(?:\.(?:\d{3}|\d{6}|\d{9}))?Z$/;

async function arrange(switches: Partial<Behaviors> = {}, options: SandboxOptions = {}) {
  const sandbox = await createSandbox({
    seed: 'empty',
    now: () => Date.UTC(2026, 0, 15, 12),
    switches,
    ...options,
  });
  const app = sandbox.store.addApp({ displayName: 'Ledger' });
  const user = sandbox.store.addUser({ displayName: 'Ebele Osei', status: 'ENABLED' });
  const owners = `/api/v2/apps/${app.id}/owners/users`;
  return { sandbox, app, user, owners, owner: `${owners}/primary/${user.id}` };
}

const inRef = 'embedded message failed validation | caused by: invalid UserRef.Id';

test('creating an owner answers with the full user, and reads show it', async () => {
  const { sandbox, app, user, owners, owner } = await arrange();
  const created = await call(sandbox, `POST ${owner}`, { body: {} });
  const item = {
    appId: app.id,
    roleSlug: 'primary',
    createdAt: expect.stringMatching(pattern) as string,
    user,
  };
  expect(created).toEqual({ status: 200, body: { appOwnerUser: item } });
  expect(await call(sandbox, `GET ${owner}`)).toEqual(created);
  expect((await call(sandbox, `GET ${owners}`)).body).toEqual({ list: [item], nextPageToken: '' });
});

test('the body may be missing, empty, or repeat the user of the path', async () => {
  for (const body of [undefined, {}, { userRef: null }, { userRef: {} }]) {
    const { sandbox, owner } = await arrange();
    expect((await call(sandbox, `POST ${owner}`, { body })).status).toBe(200);
    expect((await call(sandbox, `DELETE ${owner}`, { body })).status).toBe(200);
  }
  const { sandbox, owner, user } = await arrange();
  const { status } = await call(sandbox, `POST ${owner}`, { body: { userRef: { id: user.id } } });
  expect(status).toBe(200);
});

test('refuses a body that names another user, or lets the path win', async () => {
  const body = { userRef: { id: unknownId } };
  const strict = await arrange({ bodyPathMismatch: '400' });
  expect(await call(strict.sandbox, `POST ${strict.owner}`, { body })).toEqual(
    failure(400, 3, 'invalid CreateAppUserOwnerRequest.UserRef: does not match the path'),
  );
  const lenient = await arrange({ bodyPathMismatch: 'path-wins' });
  const { body: created } = await call(lenient.sandbox, `POST ${lenient.owner}`, { body });
  expect(created).toMatchObject({ appOwnerUser: { user: { id: lenient.user.id } } });
});

test('refuses a body that is null, malformed or has another key', async () => {
  const { sandbox, owner } = await arrange();
  for (const body of ['null', '{', '{"userRefId":"x"}', '{"userRef":{"userId":"x"}}']) {
    for (const method of ['POST', 'DELETE']) {
      expect((await call(sandbox, `${method} ${owner}`, { body })).status).toBe(400);
    }
  }
});

test('creating an owner again gives the row as it stands, or conflicts', async () => {
  for (const createExisting of ['ok', 'conflict'] as const) {
    const { sandbox, app, user, owner } = await arrange({ createExisting });
    sandbox.store.addOwner({ appId: app.id, roleSlug: 'primary', userId: user.id, createdAt });
    const again = await call(sandbox, `POST ${owner}`, { body: {} });
    expect(again).toEqual(
      createExisting === 'ok'
        ? { status: 200, body: { appOwnerUser: { appId: app.id, roleSlug: 'primary', createdAt, user } } }
        : failure(409, 6, 'owner already exists'),
    );
  }
});

test('the same user may own an app under two roles, which are two rows of the search', async () => {
  const { sandbox, app, user, owners } = await arrange();
  for (const roleSlug of ['primary', 'invented-deputy']) {
    sandbox.store.addOwner({ appId: app.id, roleSlug, userId: user.id, createdAt });
  }
  const deputy = { appId: app.id, roleSlug: 'invented-deputy', createdAt, user };
  expect((await call(sandbox, `GET ${owners}`)).body).toMatchObject({ list: [{}, {}] });
  expect((await call(sandbox, `GET ${owners}?role_slug=invented-deputy`)).body).toMatchObject({
    list: [deputy],
  });
  expect((await call(sandbox, `GET ${owners}?role_slug=invented-auditor`)).body).toMatchObject({ list: [] });
  expect((await call(sandbox, `GET ${owners}/invented-deputy/${user.id}`)).body).toEqual({
    appOwnerUser: deputy,
  });
});

test('deleting an owner takes that row out and nothing else', async () => {
  const { sandbox, app, user, owner, owners } = await arrange();
  for (const roleSlug of ['primary', 'invented-deputy']) {
    sandbox.store.addOwner({ appId: app.id, roleSlug, userId: user.id, createdAt });
  }
  expect(await call(sandbox, `DELETE ${owner}`, { body: {} })).toEqual({ status: 200, body: {} });
  expect(await call(sandbox, `GET ${owner}`)).toEqual(failure(404, 5, 'not found'));
  expect((await call(sandbox, `GET ${owners}`)).body).toMatchObject({
    list: [{ roleSlug: 'invented-deputy' }],
  });
});

test('deleting an owner that is not there is 404, or fine', async () => {
  const strict = await arrange({ deleteMissing: '404' });
  expect(await call(strict.sandbox, `DELETE ${strict.owner}`)).toEqual(failure(404, 5, 'not found'));
  const lenient = await arrange({ deleteMissing: 'ok' });
  expect(await call(lenient.sandbox, `DELETE ${lenient.owner}`)).toEqual({ status: 200, body: {} });
});

test('an unknown role is 400, 404, or accepted', async () => {
  const expected = {
    '400': failure(400, 3, 'invalid CreateAppUserOwnerRequest.RoleSlug: unknown role'),
    '404': failure(404, 5, 'not found'),
    accept: expect.objectContaining({ status: 200 }) as unknown,
  };
  for (const unknownRole of ['400', '404', 'accept'] as const) {
    const { sandbox, user, owners } = await arrange({ unknownRole });
    const line = `POST ${owners}/r%C3%B4le%20%25/${user.id}`;
    expect(await call(sandbox, line, { body: {} })).toEqual(expected[unknownRole]);
  }
});

test('an unknown or deleted app, and an unknown user, are 404', async () => {
  const { sandbox, user, owners } = await arrange();
  const gone = sandbox.store.addApp({ deletedAt: createdAt });
  const paths = [unknownId, gone.id].map((appId) => `/api/v2/apps/${appId}/owners/users`);
  const lines = [
    `POST ${owners}/primary/${unknownId}`,
    ...paths.map((path) => `GET ${path}`),
    ...paths.flatMap((path) => ['POST', 'GET', 'DELETE'].map((verb) => `${verb} ${path}/primary/${user.id}`)),
  ];
  for (const line of lines) expect(await call(sandbox, line)).toEqual(failure(404, 5, 'not found'));
});

test('malformed ids are named in the validator’s words', async () => {
  const { sandbox, app, user, owners } = await arrange();
  expect(await call(sandbox, `POST /api/v2/apps/x/owners/users/primary/${user.id}`)).toEqual(
    failure(400, 3, `invalid CreateAppUserOwnerRequest.AppId: ${malformedId}`),
  );
  expect(await call(sandbox, `DELETE ${owners}/primary/%C3%A9`)).toEqual(
    failure(400, 3, `invalid DeleteAppUserOwnerRequest.UserRef: ${inRef}: ${malformedId}`),
  );
  expect(await call(sandbox, `GET ${owners}/primary/${app.id}0`)).toEqual(
    failure(400, 3, `invalid GetAppUserOwnerRequest.UserRef: ${inRef}: ${malformedId}`),
  );
  expect(await call(sandbox, 'GET /api/v2/apps/x/owners/users')).toEqual(
    failure(400, 3, `invalid SearchAppUserOwnersRequest.AppId: ${malformedId}`),
  );
});

test('one owner more than the limit is refused, over all roles, but one that is there is not', async () => {
  const { sandbox, app, user, owner, owners } = await arrange({ maxOwnersPerKind: 2 });
  const { id } = sandbox.store.addUser();
  sandbox.store.addOwner({ appId: app.id, roleSlug: 'primary', userId: id });
  expect((await call(sandbox, `POST ${owner}`)).status).toBe(200);
  expect(await call(sandbox, `POST ${owners}/invented-deputy/${user.id}`)).toEqual(
    failure(400, 9, 'an app can have at most 2 user owners'),
  );
  expect((await call(sandbox, `POST ${owner}`)).status).toBe(200);
});

test('reads lag behind writes, the answers of writes do not', async () => {
  let nowMs = Date.UTC(2026, 0, 15, 12);
  const { sandbox, user, owner, owners } = await arrange({ ownerLagSeconds: 60 }, { now: () => nowMs });
  const seen = async () => ({
    get: (await call(sandbox, `GET ${owner}`)).status,
    list: ((await call(sandbox, `GET ${owners}`)).body as { list: unknown[] }).list.length,
  });
  const created = await call(sandbox, `POST ${owner}`);
  expect(created.body).toMatchObject({ appOwnerUser: { user: { id: user.id } } });
  nowMs += 59_999;
  expect(await seen()).toEqual({ get: 404, list: 0 });
  expect(await call(sandbox, `POST ${owner}`)).toEqual(created);
  nowMs += 1;
  expect(await seen()).toEqual({ get: 200, list: 1 });
  await call(sandbox, `DELETE ${owner}`);
  nowMs += 59_999;
  expect(await seen()).toEqual({ get: 200, list: 1 });
  expect((await call(sandbox, `DELETE ${owner}`)).status).toBe(404);
  nowMs += 1;
  expect(await seen()).toEqual({ get: 404, list: 0 });
});

test('a deleted user goes on owning, and a vanished one leaves the row without a user', async () => {
  const { sandbox, app, owners } = await arrange();
  const deleted = sandbox.store.addUser({ status: 'DELETED', deletedAt: createdAt });
  sandbox.store.addOwner({ appId: app.id, roleSlug: 'primary', userId: deleted.id, createdAt });
  expect((await call(sandbox, `GET ${owners}`)).body).toMatchObject({ list: [{ user: deleted }] });
  sandbox.store.addOwner({ appId: app.id, roleSlug: 'invented-deputy', userId: unknownId, createdAt });
  expect((await call(sandbox, `GET ${owners}?role_slug=invented-deputy`)).body).toMatchObject({
    list: [{ roleSlug: 'invented-deputy', user: null }],
  });
});

test('the embedded user is blanked for a caller without the right to see users', async () => {
  const { sandbox, app, user, owners } = await arrange();
  sandbox.store.addOwner({ appId: app.id, roleSlug: 'primary', userId: user.id });
  const token = sandbox.issueToken({ hidesPeople: true });
  expect((await call(sandbox, `GET ${owners}`, { token })).body).toMatchObject({
    list: [{ user: { id: user.id, status: 'UNKNOWN' } }],
  });
});
