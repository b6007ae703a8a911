import { expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import type { Behaviors } from '../../src/sandbox/behaviors.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { call, failure } from './call.ts';

const authRpc = 'c1.api.auth.v1.Auth.Introspect';
const userRpc = 'c1.api.user.v1.UserService.Introspect';
const inspected = 'GET /api/v1/auth/introspect';
const viewed = 'POST /api/v1/users/introspect';

const create = (switches: Partial<Behaviors> = {}) => createSandbox({ seed: 'empty', switches });

/** The permissions that the introspection of a token lists. */
async function listed(sandbox: Awaited<ReturnType<typeof create>>, token?: string): Promise<string[]> {
  const { body } = await call(sandbox, inspected, token === undefined ? {} : { token });
  return (body as { permissions: string[] }).permissions;
}

test('prints every field of a principal and of its person', async () => {
  const sandbox = await create();
  const role = sandbox.store.addRole({
    name: 'custom',
    serviceRoles: ['role/c1.api.auth.v1.Auth:reflection'],
    permissions: [`permission/${userRpc}`],
  });
  const user = sandbox.store.addUser({ displayName: 'Ada', roleIds: [role.id] });
  const token = sandbox.issueToken({ userId: user.id, permissions: 'from-roles' });

  expect(await call(sandbox, inspected, { token })).toEqual({
    status: 200,
    body: {
      principleId: user.id,
      userId: user.id,
      tenantId: expect.stringMatching(/^\w{27}$/) as string,
      roles: ['role/c1.api.auth.v1.Auth:reflection'],
      permissions: [`permission/${authRpc}`, `permission/${userRpc}`],
      features: ['SERVICE_PRINCIPALS'],
      disabledModules: [],
      deviceClientId: '',
    },
  });
  expect(await call(sandbox, viewed, { token, body: { expandMask: { paths: ['*'] } } })).toMatchObject({
    status: 200,
    body: { userView: { user }, expanded: [] },
  });
});

test('a token with the permissions of its roles may call what they permit, and nothing else', async () => {
  const sandbox = await create();
  const { store } = sandbox;
  const viewer = store.addRole({ serviceRoles: ['role/c1.api.app.v1.Apps:viewer'] });
  const finder = store.addRole({ permissions: ['permission/c1.api.user.v1.UserSearch.Search'] });
  const user = store.addUser({ roleIds: [viewer.id, finder.id, 'gone'] });
  const token = sandbox.issueToken({ userId: user.id, permissions: 'from-roles' });
  const app = store.addApp();

  expect(await call(sandbox, `GET /api/v1/apps/${app.id}`, { token })).toMatchObject({ status: 200 });
  expect(await call(sandbox, 'POST /api/v1/search/users', { token, body: {} })).toMatchObject({
    status: 200,
  });
  expect(await call(sandbox, `GET /api/v1/users/${user.id}`, { token })).toEqual(
    failure(403, 7, 'Permission denied, missing permission/c1.api.user.v1.UserService.Get'),
  );
  expect(await call(sandbox, inspected, { token })).toEqual(
    failure(403, 7, `Permission denied, missing permission/${authRpc}`),
  );
});

test.each([
  ['system:owner', { reads: true, writes: true }],
  ['system:viewer', { reads: true, writes: false }],
  ['system:user', { reads: false, writes: false }],
])('the built-in role %s permits what its name says', async (name, { reads, writes }) => {
  const sandbox = await create();
  const role = sandbox.store.addRole({ name });
  const { id: userId } = sandbox.store.addUser({ roleIds: [role.id] });
  const permissions = await listed(sandbox, sandbox.issueToken({ userId, permissions: 'from-roles' }));

  expect(permissions).toContain(`permission/${authRpc}`);
  expect(permissions.includes('permission/c1.api.app.v2.AppOwners.SearchUserOwners')).toBe(reads);
  expect(permissions.includes('permission/c1.api.app.v2.AppOwners.CreateUserOwner')).toBe(writes);
});

test.each([
  ['from-roles', 1],
  ['all', 70],
  ['auth-only', 1],
] as const)(
  'lists, if permissions are %s, %i of them at least for a token with one',
  async (setting, least) => {
    const sandbox = await create({ introspectPermissions: setting });
    const token = sandbox.issueToken({ permissions: [authRpc] });

    const permissions = await listed(sandbox, token);

    expect(permissions).toContain(`permission/${authRpc}`);
    expect(permissions.length).toBeGreaterThanOrEqual(least);
    if (setting !== 'all') expect(permissions).toHaveLength(1);
  },
);

test('refuses the introspection of permissions if told to, and not that of the person', async () => {
  const sandbox = await create({ introspectPermissions: '403' });

  expect(await call(sandbox, inspected)).toEqual(
    failure(403, 7, `Permission denied, missing permission/${authRpc}`),
  );
  expect(await call(sandbox, viewed, { body: {} })).toMatchObject({ status: 200 });
});

test.each([
  ['empty', { status: 200, body: { userView: null, expanded: [] } }],
  ['404', failure(404, 5, 'not found')],
  ['403', failure(403, 7, `Permission denied, missing permission/${userRpc}`)],
] as const)('answers a token without a user with %s', async (introspectWithoutUser, answer) => {
  const sandbox = await create({ introspectWithoutUser });

  expect(await call(sandbox, viewed, { body: {} })).toEqual(answer);
  expect(await call(sandbox, inspected)).toMatchObject({ body: { userId: '' } });
});

test('in the company the client has all permissions, and the person of the examples has few', async () => {
  const sandbox = await createSandbox();
  const token = sandbox.issueToken({ userId: exampleIds.userId, permissions: 'from-roles' });

  const few = await listed(sandbox, token);

  expect((await listed(sandbox)).length).toBeGreaterThan(70);
  expect(few.toSorted()).toEqual([
    'permission/c1.api.app.v1.AppSearch.Search',
    'permission/c1.api.app.v1.Apps.Get',
    'permission/c1.api.app.v1.Apps.List',
    'permission/c1.api.auth.v1.Auth.Introspect',
    'permission/c1.api.user.v1.UserSearch.Search',
    'permission/c1.api.user.v1.UserService.Get',
    'permission/c1.api.user.v1.UserService.Introspect',
  ]);
});
