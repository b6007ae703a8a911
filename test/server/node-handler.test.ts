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

const requests: Readonly<Record<string, Sent>> = {
  'an operation': operation('{ __typename }'),
  'an operation that fails': operation('{ app(id: "..") { displayName } }'),
  'an operation with variables that are wrong': operation('query Q($id: ID!) { app(id: $id) { id } }'),
  'one that is no GraphQL': operation('{'),
  'one of the older media type': {
    ...operation('{ nope }'),
    headers: { ...json, accept: 'application/json' },
  },
  'one of the newer media type': {
    ...operation('{ nope }'),
    headers: { ...json, accept: 'application/graphql-response+json' },
  },
  'a document that is too deep': operation(`{ ${'a { '.repeat(20)} b ${'}'.repeat(20)} }`),
  'a batch': { headers: json, body: '[{"query":"{ __typename }"}]' },
  'a mutation without a token': operation(mutation),
  'no operation of that name': operation('query A { __typename }', { operationName: 'B' }),
  'an unknown parameter': operation('{ __typename }', { nope: 1 }),
  'a query that is no text': { headers: json, body: '{"query":[]}' },
  'variables that are no object': operation('{ __typename }', { variables: [1] }),
  'extensions that are no object': operation('{ __typename }', { extensions: 'x' }),
  'a name of an operation that is no text': operation('{ __typename }', { operationName: 5 }),
  'a parameter that is null': operation('{ __typename }', { nope: null }),
  'a trusted document where there are none': operation('{ __typename }', { documentId: 'sha256:x' }),
  'a document that is too deep through a fragment': operation(
    `{ ...A } fragment A on Query { ${'a { '.repeat(20)} b ${'}'.repeat(20)} }`,
  ),
  'no query': { headers: json, body: '{}' },
  'no JSON': { headers: json, body: '{' },
  'no UTF-8': { headers: json, body: new Uint8Array([0x7b, 0xff, 0x7d]) },
  'no body': { headers: json },
  'a byte order mark': { headers: json, body: '\uFEFF{"query":"{ __typename }"}' },
  'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
  'a body that is too large': { headers: json, body: `"${'x'.repeat(1_100_000)}"` },
  'a type with a parameter': {
    ...operation('{ __typename }'),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  },
  'a type that nobody answers, before one that is': {
    ...operation('{ __typename }'),
    headers: { ...json, accept: 'text/html, application/graphql-response+json;q=0.5' },
  },
  'an operation with a query in the URL': { ...operation('{ __typename }'), path: '/graphql?x=1' },
  'an operation at the path with a slash': { ...operation('{ __typename }'), path: '/graphql/' },
  'variables by GET that are no JSON': { method: 'GET', path: `${inUrl('{ __typename }')}&variables={` },
  'a query by GET': { method: 'GET', path: inUrl('{ __typename }') },
  'a mutation by GET': { method: 'GET', path: inUrl(mutation) },
  'another method': { method: 'PUT', headers: json, body: '{}' },
  'a preflight': {
    method: 'OPTIONS',
    headers: { origin: 'https://portal.example', 'access-control-request-headers': 'x-mine' },
  },
  'another site': { ...operation('{ __typename }'), headers: { ...json, origin: 'https://portal.example' } },
  'a site that nobody knows': {
    ...operation('{ __typename }'),
    headers: { ...json, origin: 'https://other.example' },
  },
  'a probe': { method: 'GET', path: '/ready' },
  'a sign of life': { method: 'GET', path: '/health' },
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
