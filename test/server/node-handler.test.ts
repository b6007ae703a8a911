import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/server/connections/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { sandboxedGateway, type SandboxedGateway } from '../support/gateway.ts';

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const json = { 'content-type': 'application/json' };
const operation = (query: string, rest: object = {}): Sent => ({
  headers: json,
  body: JSON.stringify({ query, ...rest }),
});
const inUrl = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
const mutation =
  'mutation { createUserOwner(input: {appId: "a", roleSlug: "b", userRefId: "c"}) { __typename } }';

/** What an adapter hands to the edge, and what it makes of the edge's responses. All that is between is one function. */
const requests: Readonly<Record<string, Sent>> = {
  'an operation': operation('{ __typename }'),
  'an error with a status and headers of its own': {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={__typename}',
  },
  'a media type that is asked for': {
    ...operation('{ nope }'),
    headers: { ...json, accept: 'application/graphql-response+json' },
  },
  'no body': { headers: json },
  'bytes that are no UTF-8': { headers: json, body: new Uint8Array([0x7b, 0xff, 0x7d]) },
  'a body that is too large': { headers: json, body: `"${'x'.repeat(1_100_000)}"` },
  'an operation with a query in the URL': { ...operation('{ __typename }'), path: '/graphql?x=1' },
  'an operation at the path with a slash': { ...operation('{ __typename }'), path: '/graphql/' },
  'a query by GET': { method: 'GET', path: inUrl('{ __typename }') },
  'a mutation by GET': { method: 'GET', path: inUrl(mutation) },
  'another method': { method: 'PUT', headers: json, body: '{}' },
  'a preflight': {
    method: 'OPTIONS',
    headers: { origin: 'https://portal.example', 'access-control-request-headers': 'x-mine' },
  },
  'another site': { ...operation('{ __typename }'), headers: { ...json, origin: 'https://portal.example' } },
  'another site by GET': {
    method: 'GET',
    path: inUrl('{ __typename }'),
    headers: { origin: 'https://portal.example' },
  },
  'an unknown site': {
    ...operation('{ __typename }'),
    headers: { ...json, origin: 'https://other.example' },
  },
  'a probe': { method: 'GET', path: '/ready' },
  'a head': { method: 'HEAD', path: '/ready' },
  'another path': { method: 'GET', path: '/nowhere' },
};

/** What a client can tell of an answer, but for what belongs to its connection or to its moment. */
async function seen(response: Response) {
  const ofConnection = [
    'connection',
    'keep-alive',
    'date',
    'transfer-encoding',
    'content-length',
    'x-yoga-id',
  ];
  const headers = [...response.headers].filter(([name]) => !ofConnection.includes(name));
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() };
}

async function bothWays(gateway: SandboxedGateway) {
  const server = await listen(nodeHandler(gateway.listener), { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.stop(1_000);
  });
  return ({ path = '/graphql', method = 'POST', headers, body }: Sent) => {
    const init = { method, headers: { ...headers, 'x-request-id': 'the-same' }, ...(body && { body }) };
    return Promise.all([
      fetch(new Request(server.url + path, init)).then(seen),
      gateway.fetch(new Request(server.url + path, init)).then(seen),
    ]);
  };
}

test.each(Object.entries(requests))(
  '%s: answered alike by a connection and by a call',
  async (_name, sent) => {
    const gateway = await sandboxedGateway(
      {},
      { cors: { origins: ['https://portal.example'], loopback: false } },
    );

    const [byConnection, byCall] = await (await bothWays(gateway))(sent);

    expect(byConnection).toEqual(byCall);
    expect(byCall.headers['x-request-id']).toBe('the-same');
  },
);

test('a host name that is not served is refused by a connection as by a call', async () => {
  const gateway = await sandboxedGateway({}, { allowedHosts: ['graph.example'] });

  const [byConnection, byCall] = await (await bothWays(gateway))(operation('{ __typename }'));

  expect(byConnection).toEqual(byCall);
  expect(byConnection.status).toBe(421);
});
