import { STATUS_CODES } from 'node:http';
import { expect, test } from 'vitest';
import { limiterOf } from '../../rate-limit/limited-gateway.ts';
import { servers } from '../../support/four-servers.ts';
import { gatewayOver, post, sandboxedGateway } from '../../support/gateway.ts';
import { serviceGateway } from '../../support/service-gateway.ts';

const unused = 'http://127.0.0.1:9';
const current = 'application/graphql-response+json';
const older = 'application/json';
const httpStatus = 'draft';

type Options = Parameters<typeof gatewayOver>[1];

/** The status of a response, with the newer statuses and with the ones of old, for both media types. */
async function statusesOf(body: unknown, options: Options = {}) {
  const statusFor = async (accept: string, statuses: 'draft' | 'stable' | undefined) => {
    const { fetch } = gatewayOver(unused, { ...options, httpStatus: statuses });
    const response = await fetch(post(body, 'token', { accept }));
    expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    return response.status;
  };
  return {
    draft: await statusFor(current, 'draft'),
    stable: await statusFor(current, 'stable'),
    unset: await statusFor(current, undefined),
    olderDraft: await statusFor(older, 'draft'),
    olderStable: await statusFor(older, 'stable'),
  };
}

/** What a status is with each setting: the older media type never has the draft's. */
const statuses = (draft: number, stable: number, forOlder: number) => ({
  draft,
  stable,
  unset: stable,
  olderDraft: forOlder,
  olderStable: forOlder,
});

const small = { maxDepth: 3, maxTokens: 60, maxCost: 10 };
const tiny = { maxResponseBytes: 1_000 };
const partial = '{ __typename user(id: "a") { email } }';
const trustedDocuments = { documents: new Map<string, string>(), mode: 'enforce' } as const;

test.each<[string, unknown, ReturnType<typeof statuses>, Options?]>([
  ['data', { query: '{ __typename }' }, statuses(200, 200, 200)],
  // The request cannot be read.
  ['no JSON', '{"query":', statuses(400, 400, 400)],
  ['no GraphQL', { query: '{' }, statuses(400, 400, 200)],
  // The request is not one of GraphQL over HTTP.
  ['JSON that is no object', '"{ __typename }"', statuses(422, 400, 400)],
  ['a list of nothing', [], statuses(422, 400, 400)],
  ['no query', { qeury: '{ __typename }' }, statuses(422, 400, 400)],
  ['a query that is no string', { query: 7 }, statuses(422, 400, 400)],
  ['variables in a list', { query: '{ __typename }', variables: [7] }, statuses(422, 400, 400)],
  ['extensions that are a text', { query: '{ __typename }', extensions: 'x' }, statuses(422, 400, 400)],
  ['an id that is no string', { documentId: 7 }, statuses(422, 400, 400)],
  ['an id where none is known', { documentId: 'sha256:00' }, statuses(422, 400, 400)],
  // The document is not valid.
  ['an unknown field', { query: '{ nothing }' }, statuses(422, 400, 200)],
  ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, statuses(422, 400, 400)],
  ['two operations', { query: 'query A { __typename } query B { __typename }' }, statuses(422, 400, 400)],
  ['a subscription', { query: 'subscription { __typename }' }, statuses(422, 400, 400)],
  ['a missing variable', { query: 'query ($id: ID!) { user(id: $id) { id } }' }, statuses(422, 400, 200)],
  // The operation is beyond a limit.
  ['too many tokens', { query: `{ ${'a '.repeat(70)} }` }, statuses(422, 400, 400), { limits: small }],
  ['too much depth', { query: '{ a { b { c { d } } } }' }, statuses(422, 400, 400), { limits: small }],
  [
    'too much cost',
    { query: '{ users(first: 9) { nodes { id } } }' },
    statuses(422, 400, 400),
    { limits: small },
  ],
  ['an untrusted document', { query: '{ __typename }' }, statuses(422, 400, 400), { trustedDocuments }],
  // Some data, or none, with errors.
  ['an error beside data', { query: partial }, statuses(294, 200, 200)],
  ['data of null', { query: '{ __schema { types { name } } }' }, statuses(294, 200, 200), { limits: tiny }],
])('the status of the response to %s', async (_what, body, expected, options = {}) => {
  expect(await statusesOf(body, options)).toEqual(expected);
});

test('a mutation that fails is executed all the same', async () => {
  const { fetch, token } = await sandboxedGateway({}, { httpStatus });
  const query =
    'mutation { deleteUserOwner(input: { appId: "a", roleSlug: "b", userRefId: "c" }) { deletedNodeId } }';

  expect((await fetch(post({ query }, token))).status).toBe(294);
});

test.each([
  ['a mutation by GET', 'GET', '?query=mutation{__typename}', {}, undefined, 405],
  ['another method', 'PUT', '', { 'content-type': older }, '{}', 405],
  ['another type', 'POST', '', { 'content-type': 'text/plain' }, '{}', 415],
  ['a compressed body', 'POST', '', { 'content-type': older, 'content-encoding': 'gzip' }, '{}', 415],
  ['a body that is too large', 'POST', '', { 'content-type': older }, 'x'.repeat(200), 413],
  ['a URL that is too long', 'GET', `?query=${'a'.repeat(20_000)}`, {}, undefined, 414],
  [
    'a header that is too long',
    'GET',
    '?query={__typename}',
    { authorization: 'a'.repeat(20_000) },
    undefined,
    431,
  ],
  ['variables that are no JSON', 'GET', '?query={__typename}&variables={', {}, undefined, 400],
])('%s has its own status with either setting', async (_what, method, search, headers, body, status) => {
  for (const statuses of ['draft', 'stable'] as const) {
    const { fetch } = gatewayOver(unused, { httpStatus: statuses, limits: { maxBodyBytes: 100 } });
    const request = new Request(`http://localhost/graphql${search}`, {
      method,
      headers: { accept: current, ...headers },
      ...(body !== undefined && { body }),
    });
    expect((await fetch(request)).status).toBe(status);
  }
});

test('a caller that is not admitted has its own status with the newer ones too', async () => {
  const { fetch } = gatewayOver(unused, { httpStatus, limiter: limiterOf({ perAddress: 1 }) });
  await fetch(post({ query: '{ __typename }' }));
  expect((await fetch(post({ query: '{ nothing }' }))).status).toBe(429);

  const service = await serviceGateway();
  expect((await service.fetch(post({ query: '{ nothing }' }))).status).toBe(401);
});

test('a batch is rejected in the form of a batch, which only a status of 200 lets a link read', async () => {
  const { fetch } = gatewayOver(unused, { httpStatus });

  const response = await fetch(post([{ query: '{ __typename }' }, { query: '{ __typename }' }]));

  expect(response.status).toBe(200);
  expect(await response.json()).toHaveLength(2);
});

test('Node.js does not know 294, so that its reason phrase comes from the gateway', () => {
  expect(STATUS_CODES[294]).toBeUndefined();
});

test.each(Object.entries(servers).filter(([name]) => name !== 'the port of metrics'))(
  'over HTTP the status and its reason phrase arrive: %s',
  async (_name, serve) => {
    const url = await serve({ httpStatus });
    const headers = { accept: current, 'content-type': older };
    const byPost = { method: 'POST', headers, body: JSON.stringify({ query: partial }) };

    for (const [path, init] of [
      ['/graphql', byPost],
      ['/graphql/', byPost],
      [`/graphql?query=${encodeURIComponent(partial)}`, { headers }],
    ] as const) {
      const response = await fetch(url + path, init);
      expect([response.status, response.statusText, response.ok]).toEqual([294, 'Partial Success', true]);
      expect(await response.json()).toMatchObject({
        data: { __typename: 'Query', user: null },
        errors: [{}],
      });
    }
    const invalid = await fetch(`${url}/graphql`, { ...byPost, body: '{"query":"{ nothing }"}' });
    expect([invalid.status, invalid.statusText]).toEqual([422, 'Unprocessable Entity']);
  },
);
