import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const create = (switches = {}) => createSandbox({ seed: 'empty', switches });

test('prints every field of a role, the unset ones too', async () => {
  const sandbox = await create();
  const { id } = sandbox.store.addRole({
    name: 'system:user',
    displayName: 'Basic User',
    systemBuiltin: true,
  });
  const role = {
    id,
    name: 'system:user',
    displayName: 'Basic User',
    permissions: [],
    serviceRoles: [],
    systemBuiltin: true,
    systemApiOnly: false,
    createdAt: null,
    updatedAt: null,
    deletedAt: null,
  };

  expect(await call(sandbox, `GET /api/v1/iam/roles/${id}`)).toEqual({ status: 200, body: { role } });
  expect(await call(sandbox, 'GET /api/v1/iam/roles')).toEqual({
    status: 200,
    body: { list: [role], nextPageToken: '' },
  });
});

test('refuses a malformed id, and has no role of an unknown or a deleted one', async () => {
  const sandbox = await create();
  const gone = sandbox.store.addRole({ deletedAt: '2026-01-01T00:00:00Z' });

  expect(await call(sandbox, 'GET /api/v1/iam/roles/x')).toEqual(
    failure(400, 3, `invalid GetRolesRequest.RoleId: ${malformedId}`),
  );
  for (const id of [unknownId, gone.id])
    expect(await call(sandbox, `GET /api/v1/iam/roles/${id}`)).toEqual(failure(404, 5, 'not found'));
  expect(await call(sandbox, 'GET /api/v1/iam/roles')).toMatchObject({ body: { list: [] } });
});

test.each([
  ['all', 2],
  ['held', 1],
] as const)('lists, if the scope is %s, %i of the roles to a user with one of two', async (scope, count) => {
  const sandbox = await create({ rolesListScope: scope });
  const { store } = sandbox;
  const [held, other] = [store.addRole(), store.addRole()];
  const { id: userId } = store.addUser({ roleIds: [held.id] });
  const token = sandbox.issueToken({ userId });

  const { body } = await call(sandbox, 'GET /api/v1/iam/roles', { token });
  const read = await call(sandbox, `GET /api/v1/iam/roles/${other.id}`, { token });

  expect((body as { list: object[] }).list).toHaveLength(count);
  expect((body as { list: object[] }).list).toContainEqual(held);
  expect(read.status).toBe(200);
});

test('lists no role to a credential without a user, if the scope is that of the held ones', async () => {
  const sandbox = await create({ rolesListScope: 'held' });
  sandbox.store.addRole();

  expect(await call(sandbox, 'GET /api/v1/iam/roles')).toMatchObject({ body: { list: [] } });
});
