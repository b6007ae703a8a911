import { expect, test } from 'vitest';
import { staticToken } from '../../../src/c1/auth/token-source.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { gatewayOver, post, sandboxedGateway } from '../../support/gateway.ts';

const url = 'http://localhost/graphql';
const unused = 'http://127.0.0.1:9';

async function bodyOf(
  response: Response,
): Promise<{ errors: { message: string; extensions: { code: string } }[] }> {
  return (await response.json()) as never;
}

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/graphql+json',
  'application/jsonx',
  '',
])('refuses a POST of type %j with 415, so that no foreign page can send one unasked', async (type) => {
  const { fetch } = gatewayOver(unused);

  const response = await fetch(post('{"query":"{ __typename }"}', undefined, { 'content-type': type }));

  expect(response.status).toBe(415);
  expect((await bodyOf(response)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
});

test('parameters that GraphQL over HTTP does not have are ignored', async () => {
  const { fetch } = gatewayOver(unused);
  const body = { query: '{ __typename }', id: 1, operationKind: 'query', clientVersion: { a: [1] } };

  expect(await (await fetch(post(body))).json()).toEqual({ data: { __typename: 'Query' } });
});

test.each([
  ['broken JSON', '{"query":', 400, 'BAD_REQUEST'],
  ['an empty list of operations', '[]', 400, 'BAD_REQUEST'],
  ['no query', '{}', 400, 'BAD_REQUEST'],
  ['a syntax error', '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '{"query":"{ nope }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['no such operation', '{"query":"query A { __typename }","operationName":"B"}', 400, 'BAD_REQUEST'],
  ['an unprovided variable', '{"query":"query ($a: ID!) { app(id: $a) { id } }"}', 400, 'BAD_USER_INPUT'],
  ['a subscription', '{"query":"subscription { x }"}', 400, 'BAD_REQUEST'],
])('%s is refused with a status, a code and a request id', async (_name, body, status, code) => {
  const { fetch } = gatewayOver(unused);

  const response = await fetch(post(body, undefined, { 'x-request-id': 'my-id' }));

  expect(response.status).toBe(status);
  const answer = await bodyOf(response);
  expect(answer).not.toHaveProperty('data');
  expect(answer.errors.length).toBeGreaterThan(0);
  for (const { extensions } of answer.errors) {
    expect(Object.keys(extensions).toSorted()).toEqual(
      code === 'BAD_USER_INPUT' ? ['argument', 'code', 'requestId'] : ['code', 'requestId'],
    );
    expect(extensions).toMatchObject({ code, requestId: 'my-id' });
  }
});

test.each(['variables', 'extensions'])(
  'GET with %s that are no JSON is refused without quoting them',
  async (name) => {
    const { fetch, log } = gatewayOver(unused);

    const response = await fetch(new Request(`${url}?query=%7B__typename%7D&${name}=%7Bs3cret`));

    expect(response.status).toBe(400);
    expect((await bodyOf(response)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(JSON.stringify(log)).not.toContain('s3cret');
  },
);

test('a body over the limit is refused, whether its length is said or not', async () => {
  const { fetch } = gatewayOver(unused, {
    limits: { maxBodyBytes: 1000, maxTokens: 2000, maxDepth: 15, maxCost: 250_000 },
  });
  const long = JSON.stringify({ query: `{ __typename } #${'x'.repeat(2000)}` });

  const declared = await fetch(post(long, undefined, { 'content-length': String(long.length) }));
  const streamed = await fetch(
    new Request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([long]).stream(),
      duplex: 'half',
    } as RequestInit),
  );

  for (const response of [declared, streamed]) {
    expect(response.status).toBe(413);
    expect((await bodyOf(response)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  }
});

test('GET runs queries and refuses mutations', async () => {
  const { fetch } = gatewayOver(unused);
  const get = (query: string) =>
    fetch(
      new Request(`${url}?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json' } }),
    );

  const query = await get('{ __typename }');
  const mutation = await get('mutation { __typename }');

  expect(await query.json()).toEqual({ data: { __typename: 'Query' } });
  expect(mutation.status).toBe(405);
  expect((await bodyOf(mutation)).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
});

test('a request id that is well-formed goes to the log, to C1 and back; another is replaced', async () => {
  const { fetch, sandbox, token, log } = await sandboxedGateway();
  const { id } = sandbox.store.addApp();
  const ask = (requestId: string) =>
    fetch(post({ query: `{ app(id: "${id}") { id } }` }, token, { 'x-request-id': requestId }));

  const good = await ask('trace.1_2-3');
  const bad = await ask('no spaces, please');

  const replaced = bad.headers.get('x-request-id') ?? '';
  expect(good.headers.get('x-request-id')).toBe('trace.1_2-3');
  expect(replaced).toMatch(/^[0-9a-f-]{36}$/);
  expect(sandbox.ledger.map(({ requestId }) => requestId)).toEqual(['trace.1_2-3', replaced]);
  expect(log.filter(({ msg }) => msg === 'operation').map(({ requestId }) => requestId)).toEqual([
    'trace.1_2-3',
    replaced,
  ]);
});

test('serves the configured host names only', async () => {
  const { fetch } = gatewayOver(unused, {
    allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'gateway.internal'],
  });
  const ask = async (host: string) => {
    const request = new Request(`http://${host}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host },
      body: '{"query":"{ __typename }"}',
    });
    return (await fetch(request)).status;
  };

  expect(
    await Promise.all(
      ['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000', 'gateway.internal'].map(ask),
    ),
  ).toEqual([200, 200, 200, 200, 200]);
  expect(
    await Promise.all(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.example:4000'].map(ask)),
  ).toEqual([421, 421, 421]);
});

test('refuses other host names in JSON', async () => {
  const { fetch } = gatewayOver(unused, { allowedHosts: ['localhost'] });

  const response = await fetch(
    new Request('http://evil.example/graphql?query={__typename}', { headers: { 'x-request-id': 'trace-1' } }),
  );

  expect([
    response.status,
    response.headers.get('content-type'),
    response.headers.get('x-request-id'),
  ]).toEqual([421, 'application/json; charset=utf-8', 'trace-1']);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'This host name is not served here',
        extensions: { code: 'BAD_REQUEST', requestId: 'trace-1' },
      },
    ],
  });
});

test('where callers are anonymous, only this machine reaches it unless other host names are allowed', async () => {
  const identity = { kind: 'service', tokens: staticToken('x'), callers: 'anonymous' } as const;
  const statusesOf = async (options: Partial<GatewayOptions>): Promise<number[]> => {
    const { fetch } = gatewayOver(unused, options);
    const hosts = ['localhost:4000', '127.0.0.1', '127.8.8.8', '[::1]:4000', 'graph.example'];
    const answers = hosts.map((host) => fetch(new Request(`http://${host}/graphql?query={__typename}`)));
    return (await Promise.all(answers)).map(({ status }) => status);
  };

  expect(await statusesOf({ identity })).toEqual([200, 200, 200, 200, 421]);
  expect(await statusesOf({ identity, allowedHosts: ['graph.example'] })).toEqual([421, 421, 421, 421, 200]);
  expect(await statusesOf({})).toEqual([200, 200, 200, 200, 200]);
});

test('answers other origins only where the policy names them, never with cookies', async () => {
  const closed = gatewayOver(unused);
  const open = gatewayOver(unused, { cors: { origins: ['https://portal.example'], loopback: true } });
  const allowed = async (gateway: typeof open, origin: string) => {
    const preflight = await gateway.fetch(
      new Request(url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    );
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    return preflight.headers.get('access-control-allow-origin');
  };

  expect(await allowed(closed, 'http://localhost:5173')).toBeNull();
  expect(await allowed(open, 'http://localhost:5173')).toBe('http://localhost:5173');
  expect(await allowed(open, 'https://portal.example')).toBe('https://portal.example');
  expect(await allowed(open, 'https://evil.example')).toBeNull();
  expect(await allowed(open, 'http://localhost.evil.example')).toBeNull();
  expect(await allowed(open, 'null')).toBeNull();
});

test('says that it is alive, and whether it wants traffic, without asking C1', async () => {
  let isReady = true;
  const { fetch } = gatewayOver(unused, { isReady: () => isReady });
  const ask = async (path: string) => (await fetch(new Request(`http://localhost${path}`))).status;

  expect([await ask('/health'), await ask('/ready')]).toEqual([200, 200]);
  isReady = false;
  expect([await ask('/health'), await ask('/ready')]).toEqual([200, 503]);
  expect(await ask('/elsewhere')).toBe(404);

  const picky = gatewayOver(unused, { allowedHosts: ['gateway.internal'] });
  const probe = (path: string) => picky.fetch(new Request(`http://10.0.0.3${path}`));
  expect([(await probe('/health')).status, (await probe('/ready')).status]).toEqual([200, 200]);
});

test('every answer says whether it comes from the sandbox', async () => {
  const sandbox = gatewayOver(unused, { upstream: 'sandbox' });
  const tenant = gatewayOver(unused);
  const header = async (gateway: typeof tenant, request: Request) =>
    (await gateway.fetch(request)).headers.get('x-gateway-upstream');

  expect(await header(sandbox, post({ query: '{ __typename }' }))).toBe('sandbox');
  expect(await header(sandbox, post('{'))).toBe('sandbox');
  expect(await header(sandbox, new Request('http://localhost/health'))).toBe('sandbox');
  expect(await header(tenant, post({ query: '{ __typename }' }))).toBeNull();
});

test('introspection can be switched off, __typename stays', async () => {
  const { send } = gatewayOver(unused, { introspection: false });

  expect(await send('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  const { data, errors } = await send('{ __schema { queryType { name } } }');
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');

  const guess = await send('{ user(id: "x") { displayNam } }');
  expect(guess.errors).toMatchObject([{ message: 'Unknown field "displayNam".' }]);
});

test.each(['text/event-stream', 'multipart/mixed', 'image/png'])(
  'answers in JSON where %s is asked for',
  async (accept) => {
    const { fetch } = gatewayOver(unused);

    const good = await fetch(post({ query: '{ __typename }' }, undefined, { accept }));
    const bad = await fetch(post({ query: '{ nope' }, undefined, { accept }));

    expect(await good.json()).toEqual({ data: { __typename: 'Query' } });
    expect((await bodyOf(bad)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  },
);

test('what a caller sends is not quoted at length, and not in the log', async () => {
  const { fetch, log } = gatewayOver(unused);
  const secret = 's3cret'.repeat(10_000);
  const query = 'query ($id: ID!) { app(id: $id) { id } }';

  const response = await fetch(post({ query, variables: { id: { password: secret } } }, 'caller-token'));

  expect((await response.clone().text()).length).toBeLessThan(1_000);
  expect((await bodyOf(response)).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'id' } },
  ]);
  expect(JSON.stringify(log)).not.toContain('s3cret');
  expect(log).toMatchObject([{ caller: expect.stringMatching(/^token:/) as string }]);
});

test('leads a browser that comes to the root to the explorer', async () => {
  const { fetch } = gatewayOver(unused, { graphiql: { title: 'Explorer', tabs: [] } });

  const response = await fetch(new Request('http://localhost/'));

  expect([response.status, response.headers.get('location')]).toEqual([302, 'graphql']);
});
