import { expect, test } from 'vitest';
import { post, sandboxedGateway } from '../../support/gateway.ts';
import { times } from '../../support/hostile-documents.ts';

// What graphql-cop, a scanner of GraphQL services, looks for; each under the name that it has there.

const url = 'http://localhost/graphql';
const requestId = expect.any(String) as string;

/** As in service mode, where the schema and the explorer are nobody's business. */
const closed = () => sandboxedGateway({}, { introspection: false });

test.each([
  ['alias overloading', 'aliases', 'aliases', 100, `{ ${times(101, (i) => `alias${i}: __typename`)} }`],
  [
    'field duplication',
    'duplicateFields',
    'repetitions of one field',
    200,
    `{ ${times(500, () => '__typename')} }`,
  ],
  ['directive overloading', 'directives', 'directives', 50, `{ __typename ${'@aa'.repeat(51)} }`],
])('%s is refused', async (_name, limit, words, max, query) => {
  const { fetch, token, calls } = await closed();

  const response = await fetch(post({ query }, token));

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: `The operation is too large: its ${words} must not exceed ${max}`,
        extensions: { code: 'OPERATION_TOO_LARGE', limit, max, requestId },
      },
    ],
  });
  expect(calls()).toEqual([]);
});

test('directive overloading: ten unknown ones are not answered by ten errors', async () => {
  const { send } = await closed();

  const { data, errors } = await send(`{ __typename ${'@aa'.repeat(10)} }`);

  expect([data, errors?.length]).toEqual([undefined, 6]);
});

const noBatches = {
  errors: [{ message: 'Batching is not supported.', extensions: { code: 'BAD_REQUEST', requestId } }],
};

test.each([
  [0, 400, noBatches],
  [1, 200, [noBatches]],
  [10, 200, Array(10).fill(noBatches)],
  [50, 200, Array(50).fill(noBatches)],
  [51, 400, noBatches],
])('array-based batching is refused: of %i operations each', async (size, status, body) => {
  const { fetch, token, calls } = await closed();

  const response = await fetch(post(Array(size).fill({ query: '{ __typename }' }), token));

  expect([response.status, await response.json()]).toEqual([status, body]);
  expect(calls()).toEqual([]);
});

test.each([false, true])(
  'a circular query of the schema is refused, with introspection: %s',
  async (introspection) => {
    const { fetch, token, calls } = await sandboxedGateway({}, { introspection });
    const query = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;

    const response = await fetch(post({ query }, token));
    const { errors, ...rest } = (await response.json()) as { errors: unknown[] };

    expect([response.status, rest]).toEqual([400, {}]);
    expect(errors[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(calls()).toEqual([]);
  },
);

test('introspection is refused where it is off', async () => {
  const { send } = await closed();

  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "User") { fields { name } } }']) {
    const { data, errors } = await send(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

test.each<[string, string, object?]>([
  ['a field', '{ app(id: "a") { displayNam } }'],
  ['an argument', '{ app(idd: "a") { id } }'],
  ['a type', '{ node(id: "a") { ... on Usr { id } } }'],
  ['a directive', '{ __typename @skipp(if: true) }'],
  ['a fragment', '{ ...Ap } fragment App on Query { __typename }'],
  ['a value of an enum', '{ users(filter: { userStatuses: [ENABLE] }) { nodes { id } } }'],
  [
    '… of a variable',
    'query ($v: UserStatus!) { users(filter: { userStatuses: [$v] }) { nodes { id } } }',
    { v: 'ENABLE' },
  ],
  ['a field of an input', '{ users(filter: { emai: "a" }) { nodes { id } } }'],
  ['… of a variable', 'query ($v: UserFilter) { users(filter: $v) { nodes { id } } }', { v: { emai: 'a' } }],
])('field suggestions: %s is not guessed at', async (_name, query, variables) => {
  const { send } = await closed();

  const { data, errors } = await send(query, variables);

  expect(data).toBeUndefined();
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors)).not.toContain('Did you mean');
});

test('no GraphQL IDE is shown where it is off', async () => {
  const { fetch } = await closed();

  for (const path of ['/', '/graphiql', '/playground', '/console', '/graphql', '/graphql/graphiql/boot.js']) {
    const response = await fetch(
      new Request(`http://localhost${path}`, { headers: { accept: 'text/html,*/*' } }),
    );
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/graphiql|playground/i);
  }
});

test('mutations by GET are refused', async () => {
  const { fetch, sandbox, token, calls } = await closed();
  const [app, person] = [sandbox.store.addApp(), sandbox.store.addUser()];
  const input = `{ appId: "${app.id}", roleSlug: "primary", userRefId: "${person.id}" }`;
  const query = `mutation { createUserOwner(input: ${input}) { appOwnerUser { appId } } }`;

  const response = await fetch(
    new Request(`${url}?query=${encodeURIComponent(query)}`, {
      headers: { authorization: `Bearer ${token}` },
    }),
  );

  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  expect([calls(), sandbox.store.ownersOf(app.id)]).toEqual([[], []]);
});

test('queries by GET are answered, as meant: they change nothing, and other origins cannot read them', async () => {
  const { fetch } = await closed();

  const response = await fetch(
    new Request(`${url}?query={__typename}`, { headers: { origin: 'https://evil.example', accept: '*/*' } }),
  );

  expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  ['in its body', url, 'query=mutation%7B__typename%7D'],
  ['in its address', `${url}?query=mutation%7B__typename%7D`, ''],
])('an urlencoded POST with the query %s is refused', async (_name, address, body) => {
  const { fetch, calls } = await closed();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' };

  const response = await fetch(new Request(address, { method: 'POST', headers, body }));

  expect(response.status).toBe(415);
  expect(await response.json()).toEqual({
    errors: [
      { message: 'Send operations as application/json', extensions: { code: 'BAD_REQUEST', requestId } },
    ],
  });
  expect(calls()).toEqual([]);
});

test('responses carry no traces, also where they are requested', async () => {
  const { fetch, token } = await closed();
  const headers = { 'x-apollo-tracing': '1', 'apollo-query-plan-experimental': '1' };

  const response = await fetch(
    post({ query: '{ __typename }', extensions: { tracing: true } }, token, headers),
  );

  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test.each(['qwerty cop { abc }', '{ app(id: "a") { id } } garbage', '{ app(id: 1.5e400) { id } }', ''])(
  'unhandled errors: nothing of the inside shows where %j is sent',
  async (query) => {
    const { fetch, token } = await closed();

    const response = await fetch(post({ query }, token));
    const text = await response.text();

    expect(response.status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { requestId } }] });
    expect(text).not.toMatch(
      /exception|stack|originalError|node_modules|file:|\.[jt]s\b|INTERNAL_SERVER_ERROR/i,
    );
  },
);
