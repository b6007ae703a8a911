import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const list = 'GET /api/v1/iam/roles?page_size=100';
const missing = '2MissingMissingMissingMiss0';

const rolesOf = graphql(/* GraphQL */ `
  query RolesOf($id: ID!) {
    user(id: $id) {
      roleIds
      roles {
        displayName
      }
    }
  }
`);

test('shows every field of a role', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const role = {
    id: sandbox.store.addRole().id,
    name: 'system:viewer',
    displayName: 'Read-Only Administrator',
    permissions: ['permission/c1.api.app.v1.Apps.Get'],
    serviceRoles: ['role/c1.api.app.v1.Apps:viewer'],
    systemBuiltin: true,
    systemApiOnly: true,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-02T00:00:00.123456789Z',
  };
  sandbox.store.addRole({ ...role, deletedAt: null });
  const names =
    'id name displayName permissions serviceRoles systemBuiltin systemApiOnly createdAt updatedAt';

  expect(await send(`{ role(id: "${role.id}") { ${names} deletedAt } }`)).toEqual({
    data: { role: { ...role, deletedAt: null } },
  });
});

test('a role that does not exist is null after one call', async () => {
  const { send, calls } = await sandboxedGateway();

  expect(await send(`{ role(id: "${missing}") { displayName } }`)).toEqual({ data: { role: null } });
  expect(calls()).toEqual([`GET /api/v1/iam/roles/${missing}`]);
});

test.each(['', '.', '..', 'a/b'])('%j is no id of a role', async (id) => {
  const { send, calls } = await sandboxedGateway();

  expect(await send(`{ role(id: ${JSON.stringify(id)}) { displayName } }`)).toMatchObject({
    data: { role: null },
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }],
  });
  expect(calls()).toEqual([]);
});

test('keeps the place of a role that C1 does not have, in the order of the ids', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const [one, two] = ['One', 'Two'].map((displayName) => sandbox.store.addRole({ displayName }));
  const roleIds = [two?.id ?? '', missing, one?.id ?? ''];
  const { id } = sandbox.store.addUser({ roleIds });

  expect(await send(rolesOf, { id })).toEqual({
    data: { user: { roleIds, roles: [{ displayName: 'Two' }, null, { displayName: 'One' }] } },
  });
  expect(calls()).toEqual([`GET /api/v1/users/${id}`, list, `GET /api/v1/iam/roles/${missing}`]);
});

test.each([
  ['all', []],
  ['held', ['GET /api/v1/iam/roles/{One}', 'GET /api/v1/iam/roles/{Two}']],
] as const)('with a list of %s roles, what it leaves out is read singly', async (rolesListScope, singly) => {
  const { sandbox, send, calls } = await sandboxedGateway({ switches: { rolesListScope } });
  const [one, two] = ['One', 'Two'].map((displayName) => sandbox.store.addRole({ displayName }));
  const names = new Map([
    [one?.id ?? '', '{One}'],
    [two?.id ?? '', '{Two}'],
  ]);
  const { id } = sandbox.store.addUser({ roleIds: [...names.keys()] });

  expect((await send(rolesOf, { id })).data?.user?.roles).toEqual([
    { displayName: 'One' },
    { displayName: 'Two' },
  ]);
  expect(calls().map((call) => call.replace(/2\w{26}/, (found) => names.get(found) ?? found))).toEqual([
    `GET /api/v1/users/${id}`,
    list,
    ...singly,
  ]);
});

test('the list is read once, whatever asks for it', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { store } = sandbox;
  const roles = [store.addRole({ displayName: 'One' }), store.addRole({ displayName: 'Two' })];
  const roleIds = roles.map(({ id }) => id);
  const manager = store.addUser({ displayName: 'Mia', roleIds });
  store.addUser({ displayName: 'Ada', roleIds, managerIds: [manager.id] });
  const names = [{ displayName: 'One' }, { displayName: 'Two' }];

  const { data } = await send<{ users: { nodes: object[] }; roles: { nodes: object[] } }, object>(`{
    users(filter: { managerIds: ["${manager.id}"] }) {
      nodes { displayName roles { displayName } managers { displayName roles { displayName } } }
    }
    roles { nodes { displayName } }
  }`);

  expect(data?.users.nodes).toEqual([
    { displayName: 'Ada', roles: names, managers: [{ displayName: 'Mia', roles: names }] },
  ]);
  expect(data?.roles.nodes).toHaveLength(2);
  expect(data?.roles.nodes).toEqual(expect.arrayContaining(names));
  expect(calls().toSorted()).toEqual(
    [list, 'POST /api/v1/search/users', `GET /api/v1/users/${manager.id}`].toSorted(),
  );
});

test('roles of which only the id is asked cost no call', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id } = sandbox.store.addUser({ roleIds: [missing] });

  expect(await send(`{ user(id: "${id}") { roles { __typename id } } }`)).toEqual({
    data: { user: { roles: [{ __typename: 'Role', id: missing }] } },
  });
  expect(calls()).toEqual([`GET /api/v1/users/${id}`]);
});

test('without the permission on roles each place is null with an error, and the person stands', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const roleIds = [sandbox.store.addRole().id, sandbox.store.addRole().id];
  const { id } = sandbox.store.addUser({ displayName: 'Ada', roleIds });
  const token = sandbox.issueToken({ permissions: ['c1.api.user.v1.UserService.Get'] });

  const { data, errors } = await send<object, object>(
    `{ user(id: "${id}") { displayName roles { displayName } } }`,
    {},
    token,
  );

  expect(data).toEqual({ user: { displayName: 'Ada', roles: [null, null] } });
  expect(errors).toMatchObject([
    { path: ['user', 'roles', 0], extensions: { code: 'FORBIDDEN' } },
    { path: ['user', 'roles', 1], extensions: { code: 'FORBIDDEN' } },
  ]);
});

test('the pages of the list give each role once', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const ids = Array.from({ length: 13 }, () => sandbox.store.addRole().id);
  const page = graphql(/* GraphQL */ `
    query RolesPage($first: Int, $after: String) {
      roles(first: $first, after: $after) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `);

  const found: string[] = [];
  const ends: (string | null | undefined)[] = [null];
  for (const first of [5, 4, 100]) {
    const answer = await send(page, { first, after: ends.at(-1) });
    found.push(...(answer.data?.roles?.nodes.map(({ id }) => id) ?? []));
    const { hasNextPage, endCursor } = answer.data?.roles?.pageInfo ?? {};
    ends.push(hasNextPage === true ? endCursor : undefined);
  }

  expect(ends.at(-1)).toBeUndefined();
  expect(found).toHaveLength(13);
  expect(found.toSorted()).toEqual(ids.toSorted());
  expect(calls()).toEqual([list, list, list]);
});

test('the people with a role come page by page, and are not read again', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const role = sandbox.store.addRole();
  const { id } = sandbox.store.addUser({ displayName: 'Ada', roleIds: [role.id] });
  sandbox.store.addUser({ displayName: 'Bo' });

  expect(
    await send(`{ role(id: "${role.id}") { users { nodes { id displayName } pageInfo { hasNextPage } } } }`),
  ).toEqual({
    data: { role: { users: { nodes: [{ id, displayName: 'Ada' }], pageInfo: { hasNextPage: false } } } },
  });
  expect(calls()).toEqual([`GET /api/v1/iam/roles/${role.id}`, 'POST /api/v1/search/users']);
});
