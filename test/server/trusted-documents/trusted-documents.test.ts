import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { TrustedDocuments } from '../../../src/server/trusted-documents/trusted-documents.ts';
import { gatewayOver, post, sandboxedGateway } from '../../support/gateway.ts';

const appQuery = 'query App($id: ID!) { app(id: $id) { displayName id } }';
const makeOwner =
  'mutation MakeOwner($input: CreateUserOwnerInput!) { createUserOwner(input: $input) { appOwnerUser { appId roleSlug } } }';
const typeQuery = '{ __typename }';

const hashed = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const appHash = hashed('sha1', appQuery);
const makeOwnerHash = hashed('sha256', makeOwner);
const typeHash = hashed('sha1', typeQuery);

/** As a code generator writes them: sha1 digits alone, others with the name of the algorithm. */
const documents = new Map([
  [appHash, appQuery],
  [`sha256:${makeOwnerHash}`, makeOwner],
  [typeHash, typeQuery],
]);
const enforced: TrustedDocuments = { mode: 'enforce', documents };
const logged: TrustedDocuments = { mode: 'log', documents };

const unused = 'http://127.0.0.1:9';
const url = 'http://localhost/graphql';
const persistedQuery = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const get = (parameters: Readonly<Record<string, unknown>>): Request =>
  new Request(
    `${url}?${new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ).toString()}`,
    { headers: { accept: 'application/graphql-response+json' } },
  );

const refusedWith = (message: string) => ({
  errors: [
    {
      message,
      extensions: { code: 'PERSISTED_OPERATION_REQUIRED', requestId: expect.any(String) as string },
    },
  ],
});
const notListed = refusedWith('Only trusted documents run here, and this one is not in their list');
const unknown = refusedWith('Only trusted documents run here, and none of them has this hash');
const mismatch = refusedWith('The document that was sent is not the one that its hash names');

/** A gateway over a sandbox with one app, that runs trusted documents. */
async function arrange(trustedDocuments: TrustedDocuments = enforced) {
  const gateway = await sandboxedGateway({}, { trustedDocuments });
  const { id } = gateway.sandbox.store.addApp({ displayName: 'Ledger' });
  const answer = async (request: Request) => {
    const response = await gateway.fetch(request);
    return { status: response.status, body: (await response.json()) as unknown };
  };
  return {
    ...gateway,
    id,
    post: (body: unknown) => answer(post(body, gateway.token)),
    get: (parameters: Readonly<Record<string, unknown>>) => {
      const request = get(parameters);
      request.headers.set('authorization', `Bearer ${gateway.token}`);
      return answer(request);
    },
    found: { status: 200, body: { data: { app: { displayName: 'Ledger', id } } } },
    read: [`GET /api/v1/apps/${id}`],
  };
}

test.each([
  ["Apollo's persisted queries", persistedQuery(appHash)],
  ['the hash of the draft', { documentId: appHash }],
  ['the hash of the draft with its algorithm', { documentId: `sha1:${appHash}` }],
  ["Apollo's persisted queries with an algorithm", persistedQuery(`sha1:${appHash}`)],
  ['a hash and an empty text', { documentId: appHash, query: '' }],
  ['a hash and the very text', { documentId: appHash, query: appQuery }],
  ['a hash and another print of the text', { ...persistedQuery(appHash), query: `# an app\n${appQuery}` }],
  ['the text alone', { query: appQuery }],
])('runs a trusted document that is sent as %s, by POST and by GET', async (_how, parameters) => {
  const gateway = await arrange();
  const sent = { ...parameters, variables: { id: gateway.id }, operationName: 'App' };

  expect(await gateway.post(sent)).toEqual(gateway.found);
  expect(gateway.calls()).toEqual(gateway.read);
  expect(await gateway.get(sent)).toEqual(gateway.found);
  expect(gateway.calls()).toEqual(gateway.read);
  expect(gateway.log.filter((line) => 'isTrusted' in line)).toEqual([]);
});

test.each([`sha256:${makeOwnerHash}`, makeOwnerHash])(
  'runs a trusted mutation of the hash %s, but not by GET',
  async (hash) => {
    const { post, get, sandbox, id, calls } = await arrange();
    const user = sandbox.store.addUser();
    const variables = { input: { appId: id, roleSlug: 'primary', userRefId: user.id } };
    const call = `POST /api/v2/apps/${id}/owners/users/primary/${user.id}`;
    const made = { createUserOwner: { appOwnerUser: { appId: id, roleSlug: 'primary' } } };

    for (const name of [{ documentId: hash }, persistedQuery(hash)]) {
      expect(await post({ ...name, variables })).toEqual({ status: 200, body: { data: made } });
      expect(calls()).toEqual([call]);
      expect(await get({ ...name, variables })).toMatchObject({
        status: 405,
        body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      });
      expect(calls()).toEqual([]);
    }
  },
);

test.each([
  '0'.repeat(40),
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'sha1:',
  'sha256:__proto__',
])('refuses the hash %j, which no document has, with a text and without', async (hash) => {
  const { post, get, calls } = await arrange();

  for (const name of [{ documentId: hash }, persistedQuery(hash)]) {
    for (const sent of [name, { ...name, query: typeQuery }]) {
      expect(await post(sent)).toEqual({ status: 400, body: unknown });
      expect(await get(sent)).toEqual({ status: 400, body: unknown });
    }
  }
  expect(calls()).toEqual([]);
});

test('refuses a trusted text under the hash of another', async () => {
  const { post, get, id, calls } = await arrange();
  const variables = { id };

  for (const name of [{ documentId: typeHash }, persistedQuery(typeHash)]) {
    for (const query of [appQuery, `${appQuery} # again`, 'query Other { __typename }']) {
      expect(await post({ ...name, query, variables })).toEqual({ status: 400, body: mismatch });
      expect(await get({ ...name, query, variables })).toEqual({ status: 400, body: mismatch });
    }
  }
  expect(calls()).toEqual([]);
});

test.each([
  ['a hash that is a number', { documentId: 5 }, 'Expected "documentId" to be a string'],
  ['a hash that is a list', { documentId: [appHash] }, 'Expected "documentId" to be a string'],
  ['no hash and no text', {}, 'Must provide query string.'],
  ['null for both', { documentId: null, query: null }, 'Must provide query string.'],
  ['a protocol that is not known', persistedQuery(appHash, 2), 'Must provide query string.'],
  ["a number for Apollo's hash", persistedQuery(7), 'Must provide query string.'],
  ['extensions that are text', { extensions: 'persistedQuery' }, 'Must provide query string.'],
  [
    'a text that is a number',
    { documentId: appHash, query: 5 },
    'Expected "query" param to be a string, but given number.',
  ],
])('refuses %s as a bad request', async (_what, body, message) => {
  const { post, calls } = await arrange();

  expect(await post(body)).toMatchObject({
    status: 400,
    body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
  });
  expect(calls()).toEqual([]);
});

test.each(['null', '5', '[]', '"x"'])('refuses the body %s', async (body) => {
  const { post } = await arrange();

  expect(await post(body)).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  });
});

test('answers 400 to clients of the older media type too', async () => {
  const { fetch } = gatewayOver(unused, { trustedDocuments: enforced });
  const accept = { accept: 'application/json' };

  expect((await fetch(post({ query: '{ a: __typename }' }, undefined, accept))).status).toBe(400);
  expect((await fetch(post({ documentId: 'none' }, undefined, accept))).status).toBe(400);
});

test('runs everything in log mode, and says in the log what is not trusted', async () => {
  const { post, id, log, calls, found, read } = await arrange(logged);
  const operations = () => log.filter(({ msg }) => msg === 'operation').splice(-1);
  const variables = { id };
  const other = 'query Secr3t($id: ID!) { app(id: $id) { displayName id } }';

  for (const sent of [
    { query: other },
    { query: other },
    { documentId: typeHash, query: other },
    { documentId: 'none', query: appQuery },
  ]) {
    expect(await post({ ...sent, variables })).toEqual(found);
    expect(calls()).toEqual(read);
    expect(operations()).toMatchObject([{ level: 'info', isTrusted: false }]);
  }
  expect(JSON.stringify(log)).not.toContain('displayName');
  for (const sent of [{ query: appQuery }, { query: `${appQuery} #` }, { documentId: appHash }]) {
    expect(await post({ ...sent, variables })).toEqual(found);
    expect(operations()[0]).not.toHaveProperty('isTrusted');
  }
});

test('asks for the text in log mode where it does not know the hash', async () => {
  const { post, get, log } = await arrange(logged);

  for (const name of [{ documentId: 'none' }, persistedQuery('none')]) {
    expect(await post(name)).toEqual({ status: 400, body: refusedWith('PersistedQueryNotFound') });
    expect(await get(name)).toEqual({ status: 400, body: refusedWith('PersistedQueryNotFound') });
  }
  expect(log.map(({ isTrusted }) => isTrusted)).toEqual([false, false, false, false]);
});

test('says in the log what was refused, and no word of it', async () => {
  const { send, log } = gatewayOver(unused, { trustedDocuments: enforced });

  await send('query Secr3t { __typename }');

  expect(log).toMatchObject([
    { msg: 'operation', isTrusted: false, errors: [{ code: 'PERSISTED_OPERATION_REQUIRED' }] },
  ]);
  expect(JSON.stringify(log)).not.toContain('Secr3t');
});

test('holds the limits before it looks whether a text is trusted, and for trusted ones too', async () => {
  const documents = new Map([
    ['long', `{ ${'__typename app user '.repeat(100)} }`],
    ['wide', `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['deep', '{ app(id: "x") { userOwners { nodes { appId } } } }'],
  ]);
  const limits = { maxBodyBytes: 1_000_000, maxTokens: 250, maxDepth: 2, maxCost: 250_000 };
  const { fetch } = gatewayOver(unused, { limits, trustedDocuments: { mode: 'enforce', documents } });
  const refusalOf = async (body: unknown) => {
    const response = await fetch(post(body));
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    return { status: response.status, ...errors[0]?.extensions };
  };
  const tooLarge = (limit: string) => ({ status: 400, code: 'OPERATION_TOO_LARGE', limit });

  expect(await refusalOf({ documentId: 'long' })).toMatchObject(tooLarge('tokens'));
  expect(await refusalOf({ documentId: 'wide' })).toMatchObject(tooLarge('rootFields'));
  expect(await refusalOf({ documentId: 'deep' })).toMatchObject(tooLarge('depth'));
  expect(await refusalOf({ query: `{ ${'a b '.repeat(150)} }` })).toMatchObject(tooLarge('tokens'));
  expect(await refusalOf({ query: '{a'.repeat(60) })).toMatchObject(tooLarge('nesting'));
});

test('refuses introspection that is not listed, even where it is on', async () => {
  const { send } = gatewayOver(unused, { trustedDocuments: enforced, introspection: true });

  expect(await send('{ __schema { queryType { name } } }')).toEqual(notListed);
});

test('knows nothing of hashes where every document may run', async () => {
  const { fetch } = gatewayOver(unused);
  const answer = async (body: unknown) => (await fetch(post(body))).json() as Promise<unknown>;

  for (const hash of [{ documentId: typeHash }, persistedQuery('none')]) {
    expect(await answer(hash)).toMatchObject({
      errors: [
        { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
      ],
    });
  }
  expect(await answer({ query: typeQuery, ...persistedQuery('none') })).toEqual({
    data: { __typename: 'Query' },
  });
});
