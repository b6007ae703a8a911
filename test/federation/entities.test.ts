import { expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { addOwnedApp } from '../support/fixtures/app-with-owners.ts';
import { gatewayOver, sandboxedGateway } from '../support/gateway.ts';
import { forbidding } from './forbidding.ts';
import { entities, missing, people, subgraph } from './representations.ts';

const personWithManagers = entities('... on User { __typename id displayName managers { displayName } }');

test('a hundred laptops with their owners and managers are one request and two searches', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const { userIds } = addOwnedApp(sandbox, { owners: 100, managers: 10 });

  const result = await send(personWithManagers, people(userIds));

  expect(result).toEqual({
    data: {
      _entities: userIds.map((id, index) => ({
        __typename: 'User',
        id,
        displayName: `Owner ${index}`,
        managers: [{ displayName: `Manager ${index % 10}` }],
      })),
    },
  });
  expect(calls()).toEqual(['POST /api/v1/search/users', 'POST /api/v1/search/users']);
});

test('a thousand representations of seven hundred people are one request under the default limits', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const ids = Array.from(
    { length: 700 },
    (_, index) => sandbox.store.addUser({ displayName: `N ${index}` }).id,
  );
  const laptops = Array.from({ length: 1_000 }, (_, index) => ids[index % 700] ?? '');

  const result = await send(entities('... on User { displayName }'), people(laptops));

  expect(result).toEqual({
    data: { _entities: laptops.map((_, index) => ({ displayName: `N ${index % 700}` })) },
  });
  expect(calls()).toEqual(Array.from({ length: 7 }, () => 'POST /api/v1/search/users'));
});

test('of a hundred people one that is forbidden, and one of a type that is no entity, fail alone', async () => {
  const sandbox = await createSandbox({ seed: 'empty' });
  const ids = Array.from(
    { length: 98 },
    (_, index) => sandbox.store.addUser({ displayName: `N ${index}` }).id,
  );
  const origin = await forbidding(missing, sandbox);
  const { send } = gatewayOver(origin, { subgraph, token: sandbox.issueToken() });
  const { representations } = people([...ids.slice(0, 40), missing, ...ids.slice(40)]);

  const result = await send(entities('... on User { id displayName }'), {
    representations: [...representations, { __typename: 'PageInfo', id: 'x' }],
  });

  const found = ids.map((id, index) => ({ id, displayName: `N ${index}` }));
  expect(result.data).toEqual({ _entities: [...found.slice(0, 40), null, ...found.slice(40), null] });
  expect(result.errors?.map(({ path, message, extensions }) => [path, message, extensions['code']])).toEqual([
    [
      ['_entities', 99],
      'representations must name an entity in `__typename`, got `PageInfo`',
      'BAD_USER_INPUT',
    ],
    [['_entities', 40], 'not yours', 'FORBIDDEN'],
  ]);
});

test('a person that C1 does not have is an error at its place', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const ada = sandbox.store.addUser({ displayName: 'Ada' });

  const result = await send(entities('... on User { displayName }'), people([ada.id, missing]));

  expect(result.data).toEqual({ _entities: [{ displayName: 'Ada' }, null] });
  expect(result.errors).toMatchObject([
    { path: ['_entities', 1], message: 'C1 has no object with this key', extensions: { code: 'NOT_FOUND' } },
  ]);
  expect(calls()).toEqual(['POST /api/v1/search/users', `GET /api/v1/users/${missing}`]);
});

test.each([
  // Whether C1's search returns deleted people unasked is not known.
  [false, 4],
  [true, 2],
])(
  'deleted people are searched for, if the search returns them: %s',
  async (searchIncludesDeletedUsers, count) => {
    const { sandbox, send, calls } = await sandboxedGateway(
      { switches: { searchIncludesDeletedUsers } },
      { subgraph },
    );
    const ids = Array.from(
      { length: 150 },
      (_, index) =>
        sandbox.store.addUser({ displayName: `N ${index}`, status: index % 2 === 0 ? 'DELETED' : 'ENABLED' })
          .id,
    );

    const result = await send(entities('... on User { displayName }'), people(ids));

    expect(result).toEqual({ data: { _entities: ids.map((_, index) => ({ displayName: `N ${index}` })) } });
    expect(calls()).toEqual(Array.from({ length: count }, () => 'POST /api/v1/search/users'));
  },
);

test('keys, nodeId and __typename alone are read from the representation', async () => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });
  const representations = [
    { __typename: 'User', id: 'u' },
    { __typename: 'AppUser', appId: 'a', appUserId: 'b', email: 'of @requires' },
  ];

  const result = await send(
    entities('__typename ... on User { id nodeId } ... on AppUser { appId appUserId nodeId }'),
    { representations },
  );

  const nodeId = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  expect(result).toEqual({
    data: {
      _entities: [
        { __typename: 'User', id: 'u', nodeId: nodeId('User', 'u') },
        { __typename: 'AppUser', appId: 'a', appUserId: 'b', nodeId: nodeId('AppUser', 'a', 'b') },
      ],
    },
  });
  expect(calls()).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['no object', 'text', 'must be objects'],
  ['a list', [], 'must be objects'],
  ['no type', { id: 'x' }, 'must have a `__typename`'],
  ['a type that is no text', { __typename: 1, id: 'x' }, 'must have a `__typename`'],
  ['an unknown type', { __typename: 'Laptop', id: 'x' }, 'must name an entity in `__typename`, got `Laptop`'],
  [
    'a long type',
    { __typename: 'L'.repeat(9_000) },
    `must name an entity in \`__typename\`, got \`${'L'.repeat(100)}\``,
  ],
  [
    'an ownership, whose key has parts that C1 may hide',
    { __typename: 'AppOwnerUser', appId: 'x', roleSlug: 'y', userRefId: 'z' },
    'must name an entity in `__typename`, got `AppOwnerUser`',
  ],
  ['no key', { __typename: 'User' }, 'of `User` must have a non-empty string `id`'],
  ['an empty key', { __typename: 'User', id: '' }, 'of `User` must have a non-empty string `id`'],
  ['a key that is no text', { __typename: 'User', id: 7 }, 'of `User` must have a non-empty string `id`'],
  [
    'a part of a key',
    { __typename: 'AppUser', appId: 'x' },
    'of `AppUser` must have a non-empty string `appUserId`',
  ],
  ['a long key', { __typename: 'User', id: 'x'.repeat(1_025) }, 'must have at most 1024 characters in `id`'],
])('%s is an error at its place', async (_name, representation, message) => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });
  const { representations } = people(['u']);

  const result = await send(entities('__typename'), {
    representations: [representation, ...representations],
  });

  expect(result.data).toEqual({ _entities: [null, { __typename: 'User' }] });
  expect(result.errors).toMatchObject([
    {
      message: `representations ${message}`,
      path: ['_entities', 0],
      extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
    },
  ]);
  expect(calls()).toEqual([]);
});

test.each(['.', '..', 'a/b', 'not an id', 'ünïcode', '\u0000', '\ud83d'])(
  'the id %j, which C1 cannot have, is an error at its place',
  async (id) => {
    const { sandbox, send } = await sandboxedGateway({}, { subgraph });
    const ada = sandbox.store.addUser({ displayName: 'Ada' });

    const { data, errors } = await send(entities('... on User { displayName }'), people([id, ada.id]));

    expect(data).toEqual({ _entities: [null, { displayName: 'Ada' }] });
    expect(errors).toMatchObject([
      { path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } },
    ]);
  },
);

test('representations may be literals of the document', async () => {
  const { sandbox, send } = await sandboxedGateway({}, { subgraph });
  const { id } = sandbox.store.addUser({ displayName: 'Ada' });
  const literal = `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { displayName } } }`;

  expect(await send(literal)).toEqual({ data: { _entities: [{ displayName: 'Ada' }] } });
});

test('mutations of the graph run beside it as ever', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const { id: appId } = sandbox.store.addApp({ displayName: 'Quarry' });
  const { id: userRefId } = sandbox.store.addUser({ displayName: 'Ada' });

  const result = await send(
    `mutation ($input: CreateUserOwnerInput!) {
      createUserOwner(input: $input) { appOwnerUser { roleSlug user { id displayName } } }
    }`,
    { input: { appId, roleSlug: 'primary', userRefId } },
  );

  expect(result).toEqual({
    data: {
      createUserOwner: {
        appOwnerUser: { roleSlug: 'primary', user: { id: userRefId, displayName: 'Ada' } },
      },
    },
  });
  expect(calls()).toEqual([`POST /api/v2/apps/${appId}/owners/users/primary/${userRefId}`]);
});
