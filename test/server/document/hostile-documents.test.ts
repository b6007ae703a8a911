import { expect, test } from 'vitest';
import { listen } from '../../../src/server/connections/listen.ts';
import { bodyOf, hostileDocuments } from '../../support/hostile-documents.ts';
import { post, sandboxedGateway } from '../../support/gateway.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

const requestId = expect.any(String) as string;

test.each(hostileDocuments)('$name: refused as $refusal, without asking C1', async ({ body, refusal }) => {
  const { fetch, token, calls } = await sandboxedGateway();

  const response = await fetch(post(body, token));
  const text = await response.text();
  const { errors, ...rest } = JSON.parse(text) as Answer;

  const [limit, max] = Array.isArray(refusal) ? (refusal as [string, number]) : [];
  const code = limit === undefined ? refusal : 'OPERATION_TOO_LARGE';
  expect(response.status).toBe(400);
  expect(rest).toEqual({});
  if (limit === undefined) {
    for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ requestId });
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  } else {
    const found = errors?.[0]?.extensions['found']; // some are counted to the end
    const message = expect.stringMatching(/^The operation is too large: its /) as string;
    expect(errors).toEqual([{ message, extensions: { code, limit, max, found, requestId } }]);
  }
  expect(text.length).toBeLessThan(5_000);
  expect(calls()).toEqual([]);
});

test('a body of the full size is read, one byte more is refused with 413', async () => {
  const { fetch, token, calls } = await sandboxedGateway();
  const padded = (length: number): string => bodyOf('{ __typename }').padEnd(length);

  const full = await fetch(post(padded(1_000_000), token));
  const over = await fetch(post(padded(1_000_001), token));

  expect([full.status, await full.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  expect(over.status).toBe(413);
  expect(await over.json()).toEqual({
    errors: [{ message: 'Request body too large', extensions: { code: 'BAD_REQUEST', requestId } }],
  });
  expect(calls()).toEqual([]);
});

test('what is no UTF-8 is refused, not changed into something else, also over a socket', async () => {
  const { listener, fetch, token, calls } = await sandboxedGateway();
  const server = await listen((request, response) => void listener(request, response), {
    host: '127.0.0.1',
    port: 0,
  });
  const body = Buffer.from(bodyOf('{ app(id: "ÿ") { id } }'), 'latin1');
  const { headers } = post('', token);
  const inits = { method: 'POST', headers, body };

  const answers = [
    await globalThis.fetch(`${server.url}/graphql`, inits),
    await fetch(new Request('http://localhost/graphql', inits)),
  ];
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  await server.stop(1_000);

  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  for (const answer of bodies) {
    expect(answer).toEqual({
      errors: [{ message: 'The body is not valid UTF-8', extensions: { code: 'BAD_REQUEST', requestId } }],
    });
  }
  expect(calls()).toEqual([]);
});

test.each([
  ['a comma of a string', '"a,b[{"'],
  ['a quote that is escaped', String.raw`"\",,,,[[[["`],
  ['a backslash that is', String.raw`"\\"`],
])('only values of JSON count as such, not %s', async (_name, value) => {
  const limits = { maxBodyBytes: 1_000_000, maxTokens: 10, maxDepth: 15, maxCost: 250_000 };
  const { fetch } = await sandboxedGateway({}, { limits });
  const sent = (count: number): string =>
    `{"query":"{ __typename }","variables":{"v":[${Array(count).fill(value).join(',')}]}}`;

  // Three objects and lists, one comma between the members of the body, one less than values in the list.
  expect(await (await fetch(post(sent(7)))).json()).toEqual({ data: { __typename: 'Query' } });
  expect(await (await fetch(post(sent(8)))).json()).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit: 'jsonValues', max: 10 } }],
  });
});

test('undeclared variables are ignored, as GraphQL has it, however long or deep', async () => {
  const { send, calls } = await sandboxedGateway();
  const deep: unknown = JSON.parse(`${'['.repeat(190)}${']'.repeat(190)}`);

  for (const v of ['x'.repeat(900_000), deep])
    expect(await send('{ __typename }', { v })).toEqual({ data: { __typename: 'Query' } });
  expect(calls()).toEqual([]);
});

test('a long value of an argument is refused at its field, as any wrong id is', async () => {
  const { fetch, token, calls } = await sandboxedGateway();
  const query = 'query ($v: ID!) { user(id: $v) { id } }';

  const response = await fetch(post({ query, variables: { v: 'x'.repeat(900_000) } }, token));

  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    data: { user: null },
    errors: [{ path: ['user'], extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }],
  });
  expect(calls()).toEqual([]);
});

test('the response has up to five errors of a document and three of its variables', async () => {
  const { send } = await sandboxedGateway();
  const input = 'query ($v: UserFilter) { users(filter: $v) { nodes { id } } }';

  const unknown = await send('{ a b c d e f g }');
  const wrong = await send(input, { v: { a: 1, b: 2, c: 3, d: 4 } });

  expect(unknown.errors?.map(({ message }) => message)).toEqual([
    ...['a', 'b', 'c', 'd', 'e'].map((name) => `Cannot query field "${name}" on type "Query".`),
    'Too many validation errors, error limit reached. Validation aborted.',
  ]);
  expect(wrong.errors?.map(({ extensions }) => extensions['code'])).toEqual([
    ...Array<string>(3).fill('BAD_USER_INPUT'),
    'BAD_REQUEST',
  ]);
});

test('a refusal does not quote at length what it refuses', async () => {
  const { send } = await sandboxedGateway();
  const long = 'x'.repeat(50_000);

  const literal = await send(`{ apps(first: "${long}") { nodes { id } } }`);
  const variable = await send('query ($v: Int) { apps(first: $v) { nodes { id } } }', { v: long });

  expect(literal.errors?.map(({ message }) => message.length)).toEqual([500]);
  expect(variable.errors).toMatchObject([
    {
      message: `Variable "$v" got invalid value "${'x'.repeat(50)}"; Int cannot represent non-integer value: "${'x'.repeat(50)}"`,
    },
  ]);
});
