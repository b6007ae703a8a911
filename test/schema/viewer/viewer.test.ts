import { expect, test } from 'vitest';
import { exampleIds } from '../../../src/sandbox/seed/company.ts';
import { post, sandboxedGateway } from '../../support/gateway.ts';
import { ask, serviceGateway, writeScope } from '../../support/service-gateway.ts';

const introspection = 'GET /api/v1/auth/introspect';
const introspectionOfUser = 'POST /api/v1/users/introspect';

/** Selects whether the caller may use each field, under the aliases `_0`, `_1` and so on. */
const canEach = (...coordinates: readonly string[]) =>
  coordinates
    .map((coordinate, index) => `_${index}: can(coordinate: ${JSON.stringify(coordinate)})`)
    .join(' ');

const coded = (code: string, ...path: readonly string[]) => ({
  message: expect.any(String) as string,
  path,
  locations: expect.any(Array) as unknown[],
  extensions: expect.objectContaining({ code }) as object,
});

/** A gateway over the company, and the token of a person with few rights. */
async function gatewayForFew() {
  const gateway = await sandboxedGateway({ seed: 'company' });
  const token = gateway.sandbox.issueToken({ userId: exampleIds.userId, permissions: 'from-roles' });
  return { ...gateway, few: token };
}

test('a person learns in two calls who they are and what they may do', async () => {
  const { send, calls, few } = await gatewayForFew();
  const fields = canEach('Query.apps', 'Mutation.createUserOwner', 'Query.userOwnerships', 'App.userOwners');

  const answer = await send(`{ viewer { user { id displayName } ${fields} } }`, {}, few);

  expect(answer).toEqual({
    data: {
      viewer: {
        user: { id: exampleIds.userId, displayName: exampleIds.userDisplayName },
        _0: true,
        _1: false,
        _2: false,
        _3: false,
      },
    },
  });
  expect(calls().toSorted()).toEqual([introspection, introspectionOfUser]);
});

test('a hundred questions cost one call', async () => {
  const { send, calls, few } = await gatewayForFew();
  const coordinates = Array.from({ length: 99 }, (_, index) =>
    index % 2 === 0 ? 'Query.app' : 'Query.roles',
  );

  const { data, errors } = await send<{ viewer: Record<string, boolean> }, object>(
    `{ viewer { ${canEach(...coordinates)} } }`,
    {},
    few,
  );

  expect(errors).toBeUndefined();
  expect(Object.values(data?.viewer ?? {})).toEqual(coordinates.map((one) => one === 'Query.app'));
  expect(calls()).toEqual([introspection]);
});

test('the viewer costs no call by itself, and the person is not read again where the operation needs them', async () => {
  const { send, calls, few } = await gatewayForFew();

  expect(await send('{ viewer { __typename } }', {}, few)).toEqual({
    data: { viewer: { __typename: 'Viewer' } },
  });
  expect(calls()).toEqual([]);

  const answer = await send(
    `{ viewer { a: user { id } b: user { displayName } } ... { viewer { user { email } } } }`,
    {},
    few,
  );
  expect(answer.errors).toBeUndefined();
  expect(calls()).toEqual([introspectionOfUser]);
});

test('what the viewer may not do, C1 refuses', async () => {
  const { send, calls, few } = await gatewayForFew();
  const { appId } = exampleIds;

  const answer = await send(
    `{ viewer { ${canEach('Query.app', 'App.userOwners')} } app(id: "${appId}") { displayName userOwners { nodes { nodeId } } } }`,
    {},
    few,
  );

  expect(answer).toEqual({
    data: {
      viewer: { _0: true, _1: false },
      app: { displayName: exampleIds.appDisplayName, userOwners: null },
    },
    errors: [coded('FORBIDDEN', 'app', 'userOwners')],
  });
  expect(calls().toSorted()).toEqual([
    `GET /api/v1/apps/${appId}`,
    introspection,
    `GET /api/v2/apps/${appId}/owners/users?page_size=25`,
  ]);
});

test.each([
  ['needs all operations of its loader', ['c1.api.app.v1.Apps.Get'], 'Query.app', false],
  [
    'has all operations of its loader',
    ['c1.api.app.v1.Apps.Get', 'c1.api.app.v1.AppSearch.Search'],
    'Query.app',
    true,
  ],
  [
    'is of an interface, and one kind is permitted',
    ['c1.api.app.v2.AppOwners.SearchUserOwners'],
    'OwnedObject.userOwners',
    true,
  ],
  [
    'is of an interface, and no kind is permitted',
    ['c1.api.app.v2.AppOwners.Set'],
    'OwnedObject.userOwners',
    false,
  ],
  [
    'changes any kind, and one kind is permitted',
    ['c1.api.user.v2.UserOwnersV2.CreateUserOwner'],
    'Mutation.createOwner',
    true,
  ],
  [
    'changes any kind, and no kind is permitted',
    ['c1.api.app.v2.AppOwners.DeleteUserOwner'],
    'Mutation.createOwner',
    false,
  ],
  [
    'reads any node, and those of one type are permitted',
    ['c1.api.app.v1.ConnectorService.Get'],
    'Query.node',
    true,
  ],
  [
    'does without the reads before a delete',
    ['c1.api.app.v2.AppOwners.DeleteUserOwner'],
    'Mutation.deleteUserOwner',
    true,
  ],
])('a field that %s', async (_case, rpcs, coordinate, expected) => {
  const { send, sandbox, calls } = await sandboxedGateway();
  const token = sandbox.issueToken({ permissions: ['c1.api.auth.v1.Auth.Introspect', ...rpcs] });

  expect(await send(`{ viewer { ${canEach(coordinate)} } }`, {}, token)).toEqual({
    data: { viewer: { _0: expected } },
  });
  expect(calls()).toEqual([introspection]);
});

test.each(['User.displayName', 'App.isDirectory', 'AppOwnerUser.roleSlug', 'Query.viewer', 'Node.nodeId'])(
  '%s calls nothing, so it is true without a call',
  async (coordinate) => {
    const { send, calls } = await sandboxedGateway({ switches: { introspectPermissions: '403' } });

    expect(await send(`{ viewer { ${canEach(coordinate)} } }`)).toEqual({ data: { viewer: { _0: true } } });
    expect(calls()).toEqual([]);
  },
);

test('a refused introspection is an error of each question alone', async () => {
  const { send, sandbox, calls } = await sandboxedGateway({ switches: { introspectPermissions: '403' } });
  const { id: userId } = sandbox.store.addUser({ displayName: 'Ada' });

  const answer = await send(
    `{ viewer { user { displayName } ${canEach('Query.apps', 'Query.users', 'User.email')} } }`,
    {},
    sandbox.issueToken({ userId }),
  );

  expect(answer).toEqual({
    data: { viewer: { user: { displayName: 'Ada' }, _0: null, _1: null, _2: true } },
    errors: [coded('FORBIDDEN', 'viewer', '_0'), coded('FORBIDDEN', 'viewer', '_1')],
  });
  expect(calls().toSorted()).toEqual([introspection, introspectionOfUser]);
});

test.each([
  ['from-roles', [true, false]],
  ['all', [true, true]],
  ['auth-only', [false, false]],
] as const)('answers what C1 lists, if that is %s', async (introspectPermissions, [reads, writes]) => {
  const { send, sandbox } = await sandboxedGateway({ seed: 'company', switches: { introspectPermissions } });
  const token = sandbox.issueToken({ userId: exampleIds.userId, permissions: 'from-roles' });

  expect(await send(`{ viewer { ${canEach('Query.apps', 'Mutation.setAppOwners')} } }`, {}, token)).toEqual({
    data: { viewer: { _0: reads, _1: writes } },
  });
});

test.each([
  ['empty', [introspectionOfUser]],
  ['404', [introspectionOfUser]],
  ['403', [introspectionOfUser, introspection]],
] as const)(
  'a credential without a person has no user, if C1 answers %s',
  async (introspectWithoutUser, expected) => {
    const { send, calls } = await sandboxedGateway({ switches: { introspectWithoutUser } });

    expect(await send('{ viewer { user { id } } }')).toEqual({ data: { viewer: { user: null } } });
    expect(calls()).toEqual(expected);
  },
);

test('a person that C1 refuses to show is an error', async () => {
  const { send, sandbox, calls } = await sandboxedGateway();
  const { id: userId } = sandbox.store.addUser();
  const token = sandbox.issueToken({ userId, permissions: ['c1.api.auth.v1.Auth.Introspect'] });

  expect(await send(`{ viewer { user { id } ${canEach('Viewer.user')} } }`, {}, token)).toEqual({
    data: { viewer: { user: null, _0: false } },
    errors: [coded('FORBIDDEN', 'viewer', 'user')],
  });
  expect(calls().toSorted()).toEqual([introspection, introspectionOfUser]);
});

test.each([
  ['no token', undefined, []],
  ['a token that C1 does not accept', 'made-up', [introspection, introspectionOfUser]],
])('with %s everything that needs C1 is UNAUTHENTICATED', async (_case, token, expected) => {
  const { fetch, calls } = await sandboxedGateway();
  const query = `{ viewer { user { id } ${canEach('Query.apps', 'User.id')} } }`;

  const response = await fetch(post({ query }, token));

  expect(await response.json()).toEqual({
    data: { viewer: { user: null, _0: null, _1: true } },
    errors: [coded('UNAUTHENTICATED', 'viewer', 'user'), coded('UNAUTHENTICATED', 'viewer', '_0')],
  });
  expect(calls().toSorted()).toEqual(expected);
});

test('in service mode mutations need the write scope as well, and cost no call without it', async () => {
  const gateway = await serviceGateway();
  const query = `{ viewer { user { id } ${canEach('Query.apps', 'Mutation.createUserOwner', 'Mutation.createOwner')} } }`;

  const reader = await ask(gateway, query, await gateway.provider.sign());
  expect(reader.body).toEqual({ data: { viewer: { user: null, _0: true, _1: false, _2: false } } });

  const writer = await ask(gateway, query, await gateway.provider.sign({ scope: writeScope }));
  expect(writer.body).toEqual({ data: { viewer: { user: null, _0: true, _1: true, _2: true } } });

  const before = gateway.calls().length;
  await ask(gateway, `{ viewer { ${canEach('Mutation.setAppOwners')} } }`, await gateway.provider.sign());
  expect(gateway.calls()).toHaveLength(before);
});
