import { expect, test } from 'vitest';
import { createSubgraph } from '../../src/federation/subgraph.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { addOwnedApp } from '../support/fixtures/app-with-owners.ts';
import { gatewayOver, sandboxedGateway } from '../support/gateway.ts';
import { forbidding } from './forbidding.ts';

const subgraph = await createSubgraph();
const missing = '2MissingMissingMissingMiss0';

/** The operation that a router sends for references from another subgraph. */
const entities = (selection: string): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

const people = (ids: readonly string[]) => ({
  representations: ids.map((id) => ({ __typename: 'User', id })),
});

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

test('a thousand resources, whose keys have three parts, are within the default limits, too', async () => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });
  const representations = Array.from({ length: 1_000 }, (_, index) => ({
    __typename: 'AppResource',
    appId: missing,
    resourceTypeId: missing,
    resourceId: `resource ${index}`,
  }));

  const result = await send(entities('... on AppResource { resourceId }'), { representations });

  expect(result).toEqual({ data: { _entities: representations.map(({ resourceId }) => ({ resourceId })) } });
  expect(calls()).toEqual([]);
});

test('more than two thousand representations are refused before anything is read', async () => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });
  const result = await send(entities('... on User { id }'), people(Array<string>(2_001).fill(missing)));

  expect(result).toMatchObject({
    data: null,
    errors: [
      {
        message: 'representations must have at most 2000 items, got 2001',
        path: ['_entities'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
      },
    ],
  });
  expect(calls()).toEqual([]);
});

test('the errors of many wrong representations are bounded, as those of any response', async () => {
  const { send } = await sandboxedGateway({}, { subgraph });
  const representations = Array.from({ length: 2_000 }, () => ({ __typename: 'Laptop', id: 'x' }));

  const { data, errors } = await send(entities('__typename'), { representations });

  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { extensions: { code: 'OPERATION_TOO_LARGE', limit: 'errors', max: 1_000 } },
  ]);
});

test('more values than ten times the tokens of a document are refused', async () => {
  const { send } = await sandboxedGateway({}, { subgraph });
  const result = await send(entities('... on User { id }'), people(Array<string>(6_700).fill(missing)));

  expect(result).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit: 'jsonValues', max: 20_000 } }],
  });
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
    [['_entities', 99], 'representations must be of entities, and `PageInfo` is none', 'BAD_USER_INPUT'],
    [['_entities', 40], 'not yours', 'FORBIDDEN'],
  ]);
});

test('a person that does not exist is null without an error, as it is for user(id:)', async () => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });

  expect(await send(entities('... on User { displayName }'), people([missing]))).toEqual({
    data: { _entities: [null] },
  });
  expect(calls()).toEqual([`GET /api/v1/users/${missing}`]);
});

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
  ['an unknown type', { __typename: 'Laptop', id: 'x' }, 'must be of entities, and `Laptop` is none'],
  [
    'a long type',
    { __typename: 'L'.repeat(9_000) },
    `must be of entities, and \`${'L'.repeat(100)}\` is none`,
  ],
  [
    'an ownership, whose key has parts that C1 may hide',
    { __typename: 'AppOwnerUser', appId: 'x', roleSlug: 'y', userRefId: 'z' },
    'must be of entities, and `AppOwnerUser` is none',
  ],
  ['no key', { __typename: 'User' }, 'of `User` must have `id`, a text that is not empty'],
  ['an empty key', { __typename: 'User', id: '' }, 'of `User` must have `id`, a text that is not empty'],
  [
    'a key that is no text',
    { __typename: 'User', id: 7 },
    'of `User` must have `id`, a text that is not empty',
  ],
  [
    'a part of a key',
    { __typename: 'AppUser', appId: 'x' },
    'of `AppUser` must have `appUserId`, a text that is not empty',
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

test.each(['.', '..', 'a/b', 'not an id', 'ünïcode', '\u0000'])(
  'the id %j is a failure of its own, if it is one',
  async (id) => {
    const { sandbox, send } = await sandboxedGateway({}, { subgraph });
    const ada = sandbox.store.addUser({ displayName: 'Ada' });

    const { data, errors = [] } = await send(entities('... on User { displayName }'), people([id, ada.id]));

    expect(data).toEqual({ _entities: [null, { displayName: 'Ada' }] });
    for (const { path, extensions } of errors)
      expect([path, extensions['code']]).toEqual([['_entities', 0], 'BAD_USER_INPUT']);
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
