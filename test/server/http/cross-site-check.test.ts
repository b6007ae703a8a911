import { expect, test } from 'vitest';
import { staticToken } from '../../../src/c1/auth/token-source.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { served } from '../../support/four-servers.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';

const anonymous: Partial<GatewayOptions> = {
  identity: { kind: 'service', tokens: staticToken('x'), callers: 'anonymous' },
  graphiql: { title: 'Explorer', tabs: [] },
};
const query = '/graphql?query=%7B__typename%7D';
const image = { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
const link = {
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  accept: 'text/html,*/*;q=0.8',
};

async function ask(
  path: string,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', options = anonymous } = {},
): Promise<Response> {
  const { fetch } = gatewayOver('http://127.0.0.1:9', options);
  return fetch(new Request(`http://localhost:4000${path}`, { method, headers }));
}

test.each([
  ['cross-site', image],
  ['same-site', image],
  ['cross-site', { 'sec-fetch-mode': 'cors', origin: 'https://evil.example' }],
  ['cross-site, none', image],
  ['unheard-of', image],
])('where callers are anonymous, a %s query by GET is refused: %j', async (site, headers) => {
  const response = await ask(query, { ...headers, 'sec-fetch-site': site, 'x-request-id': 'the-same' });

  expect([response.status, response.headers.get('x-request-id')]).toEqual([403, 'the-same']);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Pages of other sites may not query here',
        extensions: { code: 'FORBIDDEN', requestId: 'the-same' },
      },
    ],
  });
});

test.each(['cross-site', 'same-site', 'none'])(
  'a browser that follows a link, %s, gets GraphiQL, and runs nothing',
  async (site) => {
    const response = await ask(query, { ...link, 'sec-fetch-site': site });

    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).not.toContain('__typename');
  },
);

test.each(['cross-site', 'same-site'])(
  'without GraphiQL, the query of a link is refused, %s',
  async (site) => {
    const options = { ...anonymous, graphiql: undefined };

    expect((await ask(query, { ...link, 'sec-fetch-site': site }, { options })).status).toBe(403);
  },
);

test('an old browser that says no site says the origin of a page that queries', async () => {
  expect((await ask(query, { origin: 'https://evil.example' })).status).toBe(403);
});

test.each(['/graphql?documentId=x', '/graphql?query=', '/graphql/', '/graphql/?query={__typename}'])(
  'a cross-site request to %s is refused too',
  async (path) => {
    expect((await ask(path, { ...image, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  },
);

test('a cross-site HEAD runs nothing', async () => {
  expect((await ask(query, { 'sec-fetch-site': 'cross-site' }, { method: 'HEAD' })).status).toBe(403);
});

test.each([
  ['a program', {}],
  ['a page of its own', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
])('%s may query by GET', async (_who, headers) => {
  expect(await (await ask(query, headers)).json()).toEqual({ data: { __typename: 'Query' } });
});

test('a page that the CORS policy names may query by GET, as it may by POST', async () => {
  const options = { ...anonymous, cors: { origins: ['https://portal.example'], loopback: true } };
  const statusOf = async (origin: string, site: string) =>
    (await ask(query, { origin, 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' }, { options })).status;

  expect(await statusOf('https://portal.example', 'cross-site')).toBe(200);
  expect(await statusOf('http://localhost:5173', 'same-site')).toBe(200);
  expect(await statusOf('https://evil.example', 'cross-site')).toBe(403);
  expect(await statusOf('null', 'cross-site')).toBe(403);
  // What is embedded names no origin, whose page it may be.
  expect((await ask(query, { ...image, 'sec-fetch-site': 'same-site' }, { options })).status).toBe(403);
});

test('a link from elsewhere opens GraphiQL, with all that its page needs', async () => {
  const cameFrom = { ...link, 'sec-fetch-site': 'cross-site' };
  const root = await ask('/', cameFrom);
  const page = await ask('/graphql', cameFrom);
  const [script = ''] = /graphql\/graphiql\/graphiql-[\w-]+\.js/.exec(await page.text()) ?? [];

  expect([root.status, root.headers.get('location'), page.status]).toEqual([302, 'graphql', 200]);
  expect(
    (await ask(`/${script}`, { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors' })).status,
  ).toBe(200);
});

test.each(['/health', '/ready'])('%s is answered to all', async (path) => {
  expect((await ask(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
});

test('where callers send a token, a page without one gets nowhere anyway', async () => {
  const response = await ask(query, { ...image, 'sec-fetch-site': 'cross-site' }, { options: {} });

  expect(response.status).toBe(200);
});

test('by a socket it is refused as by a call, before a preflight and POST are', async () => {
  const gateway = gatewayOver('http://127.0.0.1:9', anonymous);
  const url = await served(nodeHandler(gateway.listener));
  const headers = ['Sec-Fetch-Site: cross-site', 'Connection: close'];

  expect(await rawClient(url, requestHead(`GET ${query}`, headers)).ended).toMatch(/^HTTP\/1\.1 403 /);
  expect(await rawClient(url, requestHead(`GET http://localhost${query}`, headers)).ended).toMatch(
    /^HTTP\/1\.1 403 /,
  );
  expect(gateway.log).toEqual([]);
});
