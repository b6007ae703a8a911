import { afterEach, expect, test } from 'vitest';
import { post, sandboxedGateway } from '../../support/gateway.ts';
import { bodyOf, bodyWith } from '../../support/hostile-documents.ts';

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const polluting = '{"polluted":true,"prototype":{"polluted":true}}';
const owner = '"appId":"a","roleSlug":"b","userRefId":"c"';
const create =
  'mutation ($v: CreateUserOwnerInput!) { createUserOwner(input: $v) { appOwnerUser { appId } } }';

/** What each name is put into, and how that is refused. */
const places: readonly (readonly [string, (name: string) => string, string])[] = [
  ['all of the body', (name) => `{"${name}":{"query":"{ __typename }"}}`, 'BAD_REQUEST'],
  [
    'the name of the operation',
    (name) => `{"query":"{ __typename }","operationName":"${name}"}`,
    'BAD_REQUEST',
  ],
  [
    'a key of an input object',
    (name) => bodyWith(create, `{"v":{${owner},"${name}":${polluting}}}`),
    'BAD_USER_INPUT',
  ],
  ['all of an input object', (name) => bodyWith(create, `{"v":{"${name}":{${owner}}}}`), 'BAD_USER_INPUT'],
  ['all of the variables', (name) => bodyWith(create, `{"${name}":{"v":{${owner}}}}`), 'BAD_USER_INPUT'],
  [
    'a field of a literal',
    (name) => bodyOf(`{ users(filter: { ${name}: { polluted: true } }) { nodes { id } } }`),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['an argument', (name) => bodyOf(`{ app(id: "a", ${name}: 1) { id } }`), 'GRAPHQL_VALIDATION_FAILED'],
  ['a field', (name) => bodyOf(`{ ${name} { polluted } }`), 'GRAPHQL_VALIDATION_FAILED'],
  ['a fragment', (name) => bodyOf(`{ ...${name} }`), 'GRAPHQL_VALIDATION_FAILED'],
  ['a directive', (name) => bodyOf(`{ __typename @${name} }`), 'GRAPHQL_VALIDATION_FAILED'],
  ['a type', (name) => bodyOf(`query ($v: ${name}) { __typename }`), 'GRAPHQL_VALIDATION_FAILED'],
  ['an undeclared variable', (name) => bodyOf(`{ app(id: $${name}) { id } }`), 'GRAPHQL_VALIDATION_FAILED'],
];

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each(
  places.flatMap(([place, bodyFor, code]) => names.map((name) => [name, place, code, bodyFor] as const)),
)('%s as %s is refused as %s, without asking C1', async (name, _place, code, bodyFor) => {
  const { fetch, token, calls } = await sandboxedGateway();

  const response = await fetch(post(bodyFor(name), token));
  const { errors, ...rest } = (await response.json()) as { errors: unknown[] };

  expect(response.status).toBe(400);
  expect(rest).toEqual({});
  expect(errors[0]).toMatchObject({ extensions: { code } });
  expect(calls()).toEqual([]);
});

test.each(names)('an enum has no value %s', async (name) => {
  const { send, calls } = await sandboxedGateway();
  const query = 'query ($v: UserStatus!) { users(filter: { userStatuses: [$v] }) { nodes { id } } }';

  expect(await send(query, { v: name })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(calls()).toEqual([]);
});

test.each(names.slice(1))('a variable can have the name %s: only its own value counts', async (name) => {
  const { fetch, sandbox, token, calls } = await sandboxedGateway();
  const { id } = sandbox.store.addApp();
  const query = `query ($${name}: ID!) { app(id: $${name}) { id } }`;
  const ask = async (variables: string): Promise<unknown> =>
    (await fetch(post(bodyWith(query, variables), token))).json();

  expect(await ask(`{"${name}":"${id}"}`)).toEqual({ data: { app: { id } } });
  expect(calls()).toEqual([`GET /api/v1/apps/${id}`]);
  expect(await ask('{}')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(calls()).toEqual([]);
});

test.each(['{"__proto__":"primary"}', '{}'])(
  'a variable cannot be named __proto__, or a filter would be lost without a word: with %s',
  async (variables) => {
    const { fetch, token, calls } = await sandboxedGateway();
    const query =
      'query ($__proto__: String = "primary") { appUserOwners(appId: "a", roleSlug: $__proto__) { nodes { appId } } }';

    const response = await fetch(post(bodyWith(query, variables), token));

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'A variable cannot be named "$__proto__".',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
    expect(calls()).toEqual([]);
  },
);

test('aliases and fragments may have any name, as GraphQL has it, and answers carry it', async () => {
  const { fetch, token, calls } = await sandboxedGateway();
  const query =
    '{ __proto__: __typename ...constructor } fragment constructor on Query { toString: __typename }';

  const response = await fetch(post({ query }, token));

  expect(await response.text()).toBe('{"data":{"__proto__":"Query","toString":"Query"}}');
  expect(calls()).toEqual([]);
});

test('unknown keys of the body are ignored, as GraphQL over HTTP has it, whatever their names', async () => {
  const { fetch, token, calls } = await sandboxedGateway();
  const body = `{"query":"{ __typename }",${names.map((name) => `"${name}":${polluting}`).join(',')}}`;

  const response = await fetch(post(body, token));

  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  expect(calls()).toEqual([]);
});

test('undeclared variables are ignored, as GraphQL has it, whatever their names', async () => {
  const { fetch, token, calls } = await sandboxedGateway();
  const body = bodyWith('{ __typename }', `{${names.map((name) => `"${name}":${polluting}`).join(',')}}`);

  const response = await fetch(post(body, token));

  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  expect(calls()).toEqual([]);
});
