import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { staticToken } from '../../../src/c1/auth/token-source.ts';
import { listen } from '../../../src/server/connections/listen.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { limiterOf } from '../../rate-limit/limited-gateway.ts';
import { gatewayOver, post } from '../../support/gateway.ts';
import { prefixProxy } from '../../support/prefix-proxy.ts';
import { serviceGateway, writeScope } from '../../support/service-gateway.ts';

const files = ['schema.graphql', 'possible-types.json'] as const;
const committed = (name: string): string =>
  readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8').trimEnd();

const unused = 'http://127.0.0.1:9';
const gatewayWith = (options: Partial<GatewayOptions> = {}) => gatewayOver(unused, options);
const request = (path: string, init: RequestInit = {}) => new Request(`http://localhost${path}`, init);

test.each(files)('serves %s as the package has it, and again only if it has changed', async (name) => {
  const { fetch } = gatewayWith();
  const get = (init: RequestInit) => fetch(request(`/graphql/${name}`, init));

  const whole = await get({});
  const etag = whole.headers.get('etag') ?? '';

  expect(whole.status).toBe(200);
  expect((await whole.text()).trimEnd()).toBe(committed(name));
  expect(whole.headers.get('content-type')).toBe(
    name === 'schema.graphql' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
  );
  expect(whole.headers.get('cache-control')).toBe('no-cache');
  expect(whole.headers.get('vary')).toBe('accept-encoding, origin');
  expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
  expect(etag).toMatch(/^"[\w-]{22}-identity"$/);
  const again = await get({ headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get({ headers: { 'if-none-match': '"another"' } })).status).toBe(200);
});

test.each(files)('%s is compressed, and its head has no body', async (name) => {
  const { fetch } = gatewayWith();
  const headers = { 'accept-encoding': 'gzip' };

  const zipped = await fetch(request(`/graphql/${name}`, { headers }));
  const head = await fetch(request(`/graphql/${name}`, { method: 'HEAD', headers }));

  const bytes = Buffer.from(await zipped.arrayBuffer());
  expect(gunzipSync(bytes).toString().trimEnd()).toBe(committed(name));
  expect(bytes.byteLength).toBeLessThan(committed(name).length / 3);
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const header of ['etag', 'content-encoding', 'content-length', 'content-type'])
    expect([header, head.headers.get(header)]).toEqual([header, zipped.headers.get(header)]);
});

const aDocument = new Map([['hash', '{ __typename }']]);

test.each<[string, number, Partial<GatewayOptions>]>([
  ['in forward mode, where introspection needs no token', 200, {}],
  ['without GraphiQL', 200, { graphiql: undefined }],
  [
    'on the machine of its only caller',
    200,
    { identity: { kind: 'service', tokens: staticToken('the-gateways-own'), callers: 'anonymous' } },
  ],
  ['where introspection is off', 404, { introspection: false }],
  [
    'where introspection is off and GraphiQL is on',
    404,
    { introspection: false, graphiql: { title: 'x', tabs: [] } },
  ],
  ['where only trusted documents run', 404, { trustedDocuments: { mode: 'enforce', documents: aDocument } }],
  [
    'where only trusted documents run and GraphiQL is on',
    404,
    {
      trustedDocuments: { mode: 'enforce', documents: aDocument },
      graphiql: { title: 'x', tabs: [] },
    },
  ],
  ['where other documents are logged', 200, { trustedDocuments: { mode: 'log', documents: aDocument } }],
])('the files follow introspection, %s: %i', async (_where, status, options) => {
  const { fetch } = gatewayWith(options);
  for (const name of files) {
    expect((await fetch(request(`/graphql/${name}`))).status).toBe(status);
    expect((await fetch(request(`/graphql/${name}`, { method: 'HEAD' }))).status).toBe(status);
  }

  // GraphiQL's own copy of the schema would be one more way to it.
  const page = await fetch(request('/graphql', { headers: { accept: 'text/html' } }));
  if (options.graphiql !== undefined) expect(/"schemaUrl"/.test(await page.text())).toBe(status === 200);

  const introspected = (await (await fetch(post({ query: getIntrospectionQuery() }))).json()) as object;
  expect(introspected).toHaveProperty(status === 200 ? 'data.__schema' : 'errors');
});

test('where introspection needs a token, so do the files, and each is counted as an operation', async () => {
  const limiter = limiterOf({ perCaller: 3 });
  const { fetch, provider, log } = await serviceGateway({
    scope: writeScope,
    introspection: true,
    limiter,
  });
  const get = (token?: string, name: string = files[0]) =>
    fetch(
      request(
        `/graphql/${name}`,
        token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
      ),
    );
  const token = await provider.sign({});

  const without = await get();
  const forged = await get(`${token.slice(0, -8)}AAAAAAAA`);
  const read = [await get(token), await get(token, files[1]), await get(token)];
  const beyond = await get(token);

  expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(await without.json()).toEqual({
    errors: [
      {
        message: 'Send a token: Authorization: Bearer <token>',
        extensions: { code: 'UNAUTHENTICATED', requestId: without.headers.get('x-request-id') },
      },
    ],
  });
  expect([forged.status, forged.headers.get('cache-control')]).toEqual([401, 'no-store']);
  expect(read.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await read[0]?.text())?.trimEnd()).toBe(committed(files[0]));
  expect(read[0]?.headers.get('cache-control')).toBe('private, no-cache');
  expect([beyond.status, beyond.headers.has('retry-after')]).toEqual([429, true]);
  // Forged tokens are seen in the log, as those of operations are.
  const rejected = log.filter(({ msg }) => msg === 'operation').flatMap(({ errors }) => errors as object[]);
  expect(rejected).toEqual(
    ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'RATE_LIMITED'].map((code) => ({ code, count: 1 })),
  );
  const left = [...read, beyond].map(({ headers }) => headers.get('ratelimit'));
  expect(left.map((field) => /"caller";r=(\d+)/.exec(field ?? '')?.[1])).toEqual(['2', '1', '0', '0']);
});

test('pages of allowed origins read the files, with a token too', async () => {
  const { fetch } = gatewayWith({ cors: { origins: ['https://portal.example'], loopback: false } });
  const from = (origin: string, init: RequestInit = {}) =>
    fetch(request('/graphql/schema.graphql', { ...init, headers: { origin, ...(init.headers as object) } }));
  const asked = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' };

  const allowed = await from('https://portal.example');
  const preflight = await from('https://portal.example', { method: 'OPTIONS', headers: asked });

  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://portal.example');
  expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  expect([preflight.ok, preflight.headers.get('access-control-allow-origin')]).toEqual([
    true,
    'https://portal.example',
  ]);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
});

test.each(['POST', 'PUT', 'DELETE'])('a %s changes no file', async (method) => {
  const response = await gatewayWith().fetch(request('/graphql/schema.graphql', { method }));

  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each([
  '/schema.graphql',
  '/graphql/schema.graphql/',
  '/graphql/schema.graphqls',
  '/graphql/SCHEMA.graphql',
  '/graphql/%73chema.graphql',
  '/graphql/x/schema.graphql',
  '/x/graphql/schema.graphql',
  '/graphql/package.json',
  '/graphql/../schema.graphql',
])('%s is no file', async (path) => {
  expect((await gatewayWith().fetch(request(path))).status).toBe(404);
});

test.each([
  ['removes', {}],
  ['passes on', { basePath: '/c1' }],
] as const)('behind a proxy that %s its path the files are below it', async (habit, options) => {
  const server = await listen(nodeHandler(gatewayWith(options).listener), { host: '127.0.0.1', port: 0 });
  const proxy = await prefixProxy('/c1', server.url, habit);
  onTestFinished(async () => {
    await proxy.close();
    await server.stop(0);
  });

  for (const name of files) {
    const response = await fetch(`${proxy.origin}/c1/graphql/${name}`);
    expect([response.status, (await response.text()).trimEnd()]).toEqual([200, committed(name)]);
    // Tools of the same network do not come through the proxy.
    expect((await fetch(`${server.url}/graphql/${name}`)).status).toBe(200);
  }
  expect(proxy.strays).toEqual([]);
});

test('a client that does not read holds no copy of the text', async () => {
  const { listener } = gatewayWith();
  const get = () =>
    listener.fetch(request('/graphql/schema.graphql', { headers: { 'accept-encoding': 'identity' } }));
  await (await get()).text();
  const before = process.memoryUsage().arrayBuffers;

  const unread = await Promise.all(Array.from({ length: 50 }, async () => get()));

  const size = Buffer.byteLength(committed('schema.graphql'));
  expect(unread.map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size * 5);
});
