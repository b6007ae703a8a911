import { ApolloClient, gql, HttpLink, InMemoryCache, type ApolloLink } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { expect, test } from 'vitest';
import { sandboxedGateway } from '../support/gateway.ts';

const uri = 'http://localhost/graphql';

/** Sends to a gateway without trusted documents, and what was sent. */
async function recorded() {
  const gateway = await sandboxedGateway();
  const sent: { method: string; hasText: boolean }[] = [];
  const send = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { searchParams } = new URL(request.url);
    const text = request.method === 'GET' ? JSON.stringify([...searchParams]) : await request.clone().text();
    sent.push({ method: request.method, hasText: text.includes('query Name') });
    request.headers.set('authorization', `Bearer ${gateway.token}`);
    return gateway.fetch(request);
  };
  return { fetch: send, sent };
}

/** Apollo's client with such a link, and what it sends. */
async function clientOver(linkOf: (options: { uri: string; fetch: typeof fetch }) => ApolloLink) {
  const { fetch, sent } = await recorded();
  const link = linkOf({ uri, fetch });
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), sent };
}

const query = gql`
  query Name {
    apps(first: 1) {
      nodes {
        id
      }
    }
  }
`;

test.each([true, false])(
  "Apollo Client's link falls back on texts where no documents are listed (hashes by GET: %s)",
  async (useGETForHashedQueries) => {
    const { client, sent } = await clientOver((options) =>
      new PersistedQueryLink({ sha256: () => Promise.resolve('a1b2c3'), useGETForHashedQueries }).concat(
        new HttpLink(options),
      ),
    );

    const data = { apps: { nodes: [] } };
    expect((await client.query({ query })).data).toMatchObject(data);
    expect((await client.query({ query, fetchPolicy: 'network-only' })).data).toMatchObject(data);
    expect(sent).toEqual([
      { method: useGETForHashedQueries ? 'GET' : 'POST', hasText: false },
      { method: 'POST', hasText: true },
      { method: 'POST', hasText: true }, // and no hash any more
    ]);
  },
);

test.each([true, false])(
  "urql's exchange falls back on texts where no documents are listed (hashes by GET: %s)",
  async (preferGetForPersistedQueries) => {
    const { fetch, sent } = await recorded();
    const client = new Client({
      url: uri,
      fetch,
      preferGetMethod: false,
      exchanges: [
        persistedExchange({ preferGetForPersistedQueries, generateHash: () => Promise.resolve('a1b2c3') }),
        fetchExchange,
      ],
    });

    const data = { apps: { nodes: [] } };
    expect((await client.query(query, {})).data).toMatchObject(data);
    expect((await client.query(query, {}, { requestPolicy: 'network-only' })).data).toMatchObject(data);
    expect(sent).toEqual([
      { method: preferGetForPersistedQueries ? 'GET' : 'POST', hasText: false },
      { method: preferGetForPersistedQueries ? 'GET' : 'POST', hasText: true },
      { method: 'POST', hasText: true }, // and no hash any more
    ]);
  },
);

test("Apollo Client's batching link shows each operation that batches are not supported", async () => {
  const { client, sent } = await clientOver((options) => new BatchHttpLink({ ...options, batchInterval: 5 }));

  const results = await Promise.allSettled([
    client.query({ query }),
    client.query({ query, fetchPolicy: 'network-only', context: { queryDeduplication: false } }),
  ]);

  for (const result of results) {
    expect(result).toMatchObject({ status: 'rejected', reason: { message: 'Batching is not supported.' } });
  }
  expect(sent).toEqual([{ method: 'POST', hasText: true }]);
});
