import {
  ApolloClient,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type InMemoryCacheConfig,
} from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { makeOwner, ownersOfApp, sorted, twoApps, type OwnerRow } from './two-apps.ts';

const ownersWithNodeId = graphql(/* GraphQL */ `
  query ApolloOwnersWithNodeId($appId: ID!) {
    app(id: $appId) {
      id
      userOwners {
        nodes {
          nodeId
          appId
          roleSlug
          createdAt
          user {
            id
            displayName
            email
          }
        }
      }
    }
  }
`);

const makeOwnerWithNodeId = graphql(/* GraphQL */ `
  mutation ApolloMakeOwnerWithNodeId($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        nodeId
        appId
        roleSlug
        createdAt
      }
    }
  }
`);

const ownersWithAppIdAsId = graphql(/* GraphQL */ `
  query ApolloOwnersWithAppIdAsId($appId: ID!) {
    appUserOwners(appId: $appId) {
      nodes {
        id: appId
        roleSlug
        createdAt
      }
    }
  }
`);

const ownerEdges = graphql(/* GraphQL */ `
  query ApolloOwnerEdges($appId: ID!, $first: Int, $after: String) {
    app(id: $appId) {
      id
      userOwners(first: $first, after: $after) {
        edges {
          cursor
          node {
            appId
            roleSlug
            createdAt
            user {
              id
              displayName
              email
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

type Arrangement = Awaited<ReturnType<typeof twoApps>>;

function clientOf({ url, headers, fetch }: Arrangement, config: InMemoryCacheConfig = {}): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache(config),
    link: new HttpLink({ uri: url, headers, fetch }),
  });
}

async function ownersShown(client: ApolloClient, appId: string): Promise<readonly OwnerRow[]> {
  const { data } = await client.query({ query: ownersOfApp, variables: { appId } });
  return sorted(data?.app?.userOwners?.nodes ?? []);
}

for (const over of ['fetch', 'http'] as const) {
  test(`shows each owner's own data after reads of two apps and a mutation, over ${over}`, async () => {
    const arrangement = await twoApps(over);
    const { ledger, vault, newcomer, sent, owners } = arrangement;
    const client = clientOf(arrangement);
    expect(await ownersShown(client, ledger.id)).toMatchObject(owners(ledger.id));
    expect(await ownersShown(client, vault.id)).toMatchObject(owners(vault.id));
    const before = owners(ledger.id);

    const input = { appId: ledger.id, roleSlug: 'invented-auditor', userRefId: newcomer.id };
    const { data } = await client.mutate({ mutation: makeOwner, variables: { input } });
    const made = owners(ledger.id).find(({ roleSlug }) => roleSlug === 'invented-auditor');
    expect(data?.createUserOwner?.appOwnerUser).toMatchObject({ ...made });
    expect(made).toMatchObject({ appId: ledger.id, user: { id: newcomer.id, email: newcomer.email } });
    expect(sent).toEqual(['POST', 'POST', 'POST']);

    expect(await ownersShown(client, ledger.id)).toMatchObject(before);
    expect(await ownersShown(client, vault.id)).toMatchObject(owners(vault.id));
    expect(sent).toHaveLength(3);

    const variables = { appId: ledger.id };
    await client.query({ query: ownersOfApp, variables, fetchPolicy: 'network-only' });
    expect(await ownersShown(client, ledger.id)).toMatchObject(owners(ledger.id));
    expect(await ownersShown(client, vault.id)).toMatchObject(owners(vault.id));
    expect(sent).toHaveLength(4);
  });
}

test('shows every owner once when paging, and each page again from the cache', async () => {
  const arrangement = await twoApps();
  const { ledger, sent, owners } = arrangement;
  const client = clientOf(arrangement);
  const readPages = async () => {
    const rows: OwnerRow[] = [];
    let after: string | null | undefined;
    do {
      const variables = { appId: ledger.id, first: 4, after };
      const { data } = await client.query({ query: ownersOfApp, variables });
      rows.push(...(data?.app?.userOwners?.nodes ?? []));
      after = data?.app?.userOwners?.pageInfo.hasNextPage ? data.app.userOwners.pageInfo.endCursor : null;
    } while (after != null);
    return rows;
  };
  const rows = await readPages();
  expect(sorted(rows)).toMatchObject(owners(ledger.id));
  expect(sent).toHaveLength(4);
  expect(await readPages()).toEqual(rows);
  expect(sent).toHaveLength(4);
});

test('merges the pages of a list that grows by `fetchMore`', async () => {
  const arrangement = await twoApps();
  const { ledger, vault, owners } = arrangement;
  const client = clientOf(arrangement, {
    typePolicies: { App: { fields: { userOwners: relayStylePagination(['roleSlug']) } } },
  });
  for (const { id: appId } of [ledger, vault]) {
    const query = { query: ownerEdges, variables: { appId, first: 4 } };
    let { data } = await client.query(query);
    const list = client.watchQuery(query);
    const subscription = list.subscribe(() => undefined);
    while (data?.app?.userOwners?.pageInfo.hasNextPage) {
      await list.fetchMore({ variables: { after: data.app.userOwners.pageInfo.endCursor } });
      data = client.readQuery(query) ?? undefined;
    }
    subscription.unsubscribe();
    const rows = data?.app?.userOwners?.edges.map(({ node }) => node) ?? [];
    expect(sorted(rows)).toMatchObject(owners(appId));
  }
});

test('keeps owners apart by default: they have no `id` to be merged by', async () => {
  const arrangement = await twoApps();
  const { ledger, owners } = arrangement;
  const client = clientOf(arrangement);
  await ownersShown(client, ledger.id);
  const types = Object.keys(client.cache.extract() as object).map((key) => key.replace(/:.*/, ''));
  expect(new Set(types)).toEqual(new Set(['App', 'User', 'ROOT_QUERY']));
  expect(types.filter((type) => type === 'User')).toHaveLength(12);
  expect(owners(ledger.id)).toHaveLength(13);
});

test('shows one owner in every place once rows carry an `id` that is not theirs alone', async () => {
  const arrangement = await twoApps();
  const { ledger, owners } = arrangement;
  const client = clientOf(arrangement);
  const { data } = await client.query({ query: ownersWithAppIdAsId, variables: { appId: ledger.id } });
  const shown = new Set(data?.appUserOwners?.nodes.map(({ createdAt }) => createdAt));
  expect(shown.size).toBe(1);
  expect(new Set(owners(ledger.id).map(({ createdAt }) => createdAt)).size).toBe(13);
});

test('takes `nodeId` for a key as well', async () => {
  const arrangement = await twoApps();
  const { ledger, vault, sent, owners } = arrangement;
  const client = clientOf(arrangement, { typePolicies: { AppOwnerUser: { keyFields: ['nodeId'] } } });
  const shown = async (appId: string) => {
    const { data } = await client.query({ query: ownersWithNodeId, variables: { appId } });
    return sorted(data?.app?.userOwners?.nodes ?? []);
  };
  await shown(ledger.id);
  await shown(vault.id);
  const [row] = owners(vault.id);
  const input = { appId: vault.id, roleSlug: row?.roleSlug ?? '', userRefId: row?.user?.id ?? '' };
  const { data } = await client.mutate({ mutation: makeOwnerWithNodeId, variables: { input } });
  expect(data?.createUserOwner?.appOwnerUser).toMatchObject({ createdAt: row?.createdAt });
  expect(await shown(ledger.id)).toMatchObject(owners(ledger.id));
  expect(await shown(vault.id)).toMatchObject(owners(vault.id));
  expect(sent).toHaveLength(3);
  const keys = Object.keys(client.cache.extract() as object);
  expect(keys.filter((key) => key.startsWith('AppOwnerUser:'))).toHaveLength(24);
});

test('a mutation that fails throws the error with its code, and leaves the list as it is', async () => {
  const arrangement = await twoApps();
  const { ledger, sent, owners } = arrangement;
  const client = clientOf(arrangement);
  await ownersShown(client, ledger.id);
  const input = { appId: ledger.id, roleSlug: 'primary', userRefId: '2NobodyNobodyNobodyNobody00' };

  const thrown: unknown = await client
    .mutate({ mutation: makeOwner, variables: { input } })
    .catch((error: unknown) => error);

  const errors = CombinedGraphQLErrors.is(thrown) ? thrown.errors : [];
  expect(errors).toMatchObject([{ path: ['createUserOwner'], extensions: { code: 'NOT_FOUND' } }]);
  expect(await ownersShown(client, ledger.id)).toMatchObject(owners(ledger.id));
  expect(sent).toHaveLength(2);
});

test('a rejected request throws the errors of its response, whatever its status', async () => {
  const client = clientOf(await twoApps());

  const thrown: unknown = await client
    .query({ query: parse('query NoSuchField { nothing }') })
    .catch((error: unknown) => error);

  const errors = CombinedGraphQLErrors.is(thrown) ? thrown.errors : [];
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});
