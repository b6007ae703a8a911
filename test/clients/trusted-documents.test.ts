import { createHash } from 'node:crypto';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core';
import { print, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { load } from '../config/load.ts';
import { sandboxedGateway } from '../support/gateway.ts';
import { artefactOf } from './trusted-documents.ts';

/** A gateway that reads its documents from what the code generator wrote, and an app with an owner. */
async function arrange(algorithm: 'sha1' | 'sha256' = 'sha1', mode: 'enforce' | 'log' = 'enforce') {
  const artefact = await artefactOf(algorithm);
  const file = 'persisted-documents.json';
  const env = { GATEWAY_TRUSTED_DOCUMENTS: file, GATEWAY_TRUSTED_DOCUMENTS_MODE: mode };
  const { trustedDocuments } = load(env, { [file]: artefact.json });
  const gateway = await sandboxedGateway({}, { trustedDocuments });
  const { store } = gateway.sandbox;
  const app = store.addApp({ displayName: 'Ledger' });
  const user = store.addUser({ displayName: 'Imani Okafor', email: 'imani@example.com' });
  const sent: { method: string; hasText: boolean; hash?: string | undefined }[] = [];
  return {
    ...gateway,
    ...artefact,
    app,
    user,
    /** The requests that went over the network. */
    sent,
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      sent.push(await summaryOf(request.clone()));
      request.headers.set('authorization', `Bearer ${gateway.token}`);
      return gateway.fetch(request);
    },
    input: { appId: app.id, roleSlug: 'primary', userRefId: user.id },
    creation: `POST /api/v2/apps/${app.id}/owners/users/primary/${user.id}`,
    reads: [`GET /api/v1/apps/${app.id}`, `GET /api/v2/apps/${app.id}/owners/users?page_size=25`],
  };
}

interface Body {
  readonly query?: string;
  readonly documentId?: string;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash: string } };
}

async function summaryOf(request: Request) {
  const { searchParams } = new URL(request.url);
  const parameters = Object.fromEntries(searchParams) as Record<string, string>;
  const body = (
    request.method === 'GET'
      ? { ...parameters, extensions: JSON.parse(parameters['extensions'] ?? '{}') as unknown }
      : await request.json()
  ) as Body;
  const hash = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  return { method: request.method, hasText: body.query !== undefined, hash };
}

type Arrangement = Awaited<ReturnType<typeof arrange>>;

const url = 'http://localhost/graphql';
const hashOf = (document: DocumentNode): string =>
  (document as unknown as { __meta__: { hash: string } }).__meta__.hash;
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

function apolloOver({ fetch }: Arrangement, generateHash: (document: DocumentNode) => string): ApolloClient {
  const persisted = new PersistedQueryLink({
    generateHash: (document) => Promise.resolve(generateHash(document)),
    useGETForHashedQueries: true,
  });
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: persisted.concat(new HttpLink({ uri: url, fetch })),
  });
}

const owners = ({ app, user }: Arrangement) => ({
  app: {
    __typename: 'App',
    id: app.id,
    displayName: 'Ledger',
    userOwners: {
      nodes: [{ roleSlug: 'primary', user: { id: user.id, displayName: 'Imani Okafor', managers: [] } }],
    },
  },
});

test.each(['sha1', 'sha256'] as const)(
  "Apollo Client's link sends the hashes that the code generator made with %s",
  async (algorithm) => {
    const arrangement = await arrange(algorithm);
    const { AppOwnersDocument, CreateUserOwnerDocument, input, app, user, calls, sent } = arrangement;
    const client = apolloOver(arrangement, hashOf);

    const made = await client.mutate({ mutation: CreateUserOwnerDocument, variables: { input } });
    expect(made.data?.createUserOwner?.appOwnerUser).toMatchObject({ appId: app.id, user: { id: user.id } });
    expect(calls()).toEqual([arrangement.creation]);

    const read = await client.query({ query: AppOwnersDocument, variables: { appId: app.id } });
    expect(read.data).toMatchObject(owners(arrangement));
    expect(calls()).toEqual(arrangement.reads);

    expect(sent).toEqual([
      { method: 'POST', hasText: false, hash: hashOf(CreateUserOwnerDocument) },
      { method: 'GET', hasText: false, hash: hashOf(AppOwnersDocument) },
    ]);
  },
);

test('Apollo Client sends the text of a trusted document', async () => {
  const arrangement = await arrange();
  const { AppOwnersDocument, CreateUserOwnerDocument, input, app, fetch } = arrangement;
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url, fetch }) });

  await client.mutate({ mutation: CreateUserOwnerDocument, variables: { input } });
  const { data } = await client.query({ query: AppOwnersDocument, variables: { appId: app.id } });

  expect(data).toMatchObject(owners(arrangement));
  expect(arrangement.calls()).toEqual([arrangement.creation, ...arrangement.reads]);
  expect(arrangement.sent.map(({ hasText }) => hasText)).toEqual([true, true]);
});

test("Apollo Client's link reports an unknown hash, after one request", async () => {
  const arrangement = await arrange();
  const { AppOwnersDocument, app, calls, sent } = arrangement;
  const client = apolloOver(arrangement, (document) => sha256Of(print(document)));

  const asking = client.query({ query: AppOwnersDocument, variables: { appId: app.id } });

  await expect(asking).rejects.toThrow(CombinedGraphQLErrors);
  await expect(asking).rejects.toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_OPERATION_REQUIRED' } }],
  });
  expect(sent).toMatchObject([{ method: 'GET', hasText: false }]);
  expect(calls()).toEqual([]);
});

test("Apollo Client's link sends the text after an unknown hash, where everything runs", async () => {
  const arrangement = await arrange('sha1', 'log');
  const { AppOwnersDocument, app, calls, sent, log } = arrangement;
  const client = apolloOver(arrangement, (document) => sha256Of(print(document)));

  const { data } = await client.query({ query: AppOwnersDocument, variables: { appId: app.id } });

  expect(data).toMatchObject({ app: { id: app.id, displayName: 'Ledger' } });
  expect(sent).toMatchObject([
    { method: 'GET', hasText: false },
    { method: 'POST', hasText: true },
  ]);
  expect(calls()).toEqual(arrangement.reads);
  expect(log.map(({ isTrusted }) => isTrusted)).toEqual([false, false]);
});

/** Names each operation by its hash, as urql's persisted exchange does. */
const withHashes = mapExchange({
  onOperation: (operation) => ({
    ...operation,
    extensions: {
      ...operation.extensions,
      persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) },
    },
  }),
});

for (const preferGetMethod of [false, 'force'] as const) {
  test(`urql sends hashes, ${preferGetMethod === false ? 'by POST' : 'by GET'}`, async () => {
    const arrangement = await arrange();
    const { AppOwnersDocument, CreateUserOwnerDocument, input, app, calls, sent, fetch } = arrangement;
    const exchanges = [withHashes, cacheExchange, fetchExchange];
    const client = new Client({ url, fetch, preferGetMethod, exchanges });

    await client.mutation(CreateUserOwnerDocument, { input });
    const { data } = await client.query(AppOwnersDocument, { appId: app.id });

    expect(data).toMatchObject(owners(arrangement));
    expect(calls()).toEqual([arrangement.creation, ...arrangement.reads]);
    expect(sent).toEqual([
      { method: 'POST', hasText: false, hash: hashOf(CreateUserOwnerDocument) },
      { method: preferGetMethod === false ? 'POST' : 'GET', hasText: false, hash: hashOf(AppOwnersDocument) },
    ]);
  });
}

test.each(['sha1', 'sha256'] as const)(
  'runs each document of the artefact under the name that it has there, made with %s',
  async (algorithm) => {
    const { json, app, input, reads, creation, fetch, calls } = await arrange(algorithm);
    const [ownersId = '', createId = ''] = Object.keys(JSON.parse(json) as object);
    const ask = (body: object) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });

    const made = await ask({ documentId: createId, variables: { input } });
    expect(await made.json()).toMatchObject({
      data: { createUserOwner: { appOwnerUser: { appId: app.id } } },
    });
    expect(calls()).toEqual([creation]);

    const query = new URLSearchParams({ documentId: ownersId, variables: JSON.stringify({ appId: app.id }) });
    const read = await fetch(`${url}?${query.toString()}`);
    expect(await read.json()).toMatchObject({ data: { app: { id: app.id, displayName: 'Ledger' } } });
    expect(calls()).toEqual(reads);
  },
);
