import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addOwner, createCache, dropOwner } from '../../examples/clients/apollo.ts';
import { graphql } from '../generated/gql.ts';
import {
  company,
  createAnyOwner,
  createOwner,
  deleteOwner,
  ownersOfApp,
  ownersOfSix,
  six,
} from './company.ts';

type Company = Awaited<ReturnType<typeof company>>;

const clientOf = ({ url, fetch }: Company, cache: InMemoryCache): ApolloClient =>
  new ApolloClient({ cache, link: new HttpLink({ uri: url, fetch }) });

/** How many owners of both sorts each object of an answer shows. */
const countsIn = (data: object | null | undefined) =>
  Object.values((data ?? {}) as Record<string, unknown>)
    .filter((value) => typeof value === 'object' && value !== null)
    .map((object) => {
      const { userOwners, entitlementOwners } = object as Record<string, { edges: unknown[] } | undefined>;
      return { users: userOwners?.edges.length, entitlements: entitlementOwners?.edges.length };
    });

const { appId } = six;

async function rolesShown(client: ApolloClient, variables: { first?: number; roleSlug?: string } = {}) {
  const { data } = await client.query({ query: ownersOfApp, variables: { appId, ...variables } });
  return data?.app?.userOwners?.edges.map(({ node }) => `${node.roleSlug} ${node.user?.displayName ?? ''}`);
}

test('shows what fragments on interfaces select of all six kinds, and again from the cache', async () => {
  const arrangement = await company();
  const client = clientOf(arrangement, createCache());

  const { data } = await client.query({ query: ownersOfSix, variables: six });
  const again = await client.query({ query: ownersOfSix, variables: six });

  expect(arrangement.counts.every(({ users, entitlements }) => users > 0 && entitlements > 0)).toBe(true);
  expect(countsIn(data)).toEqual(arrangement.counts);
  const [person] = data?.connector?.userOwners?.edges ?? [];
  const [entitlement] = data?.connector?.entitlementOwners?.edges ?? [];
  expect(person?.node).toMatchObject({
    __typename: 'ConnectorOwnerUser',
    user: { displayName: expect.any(String) as string },
  });
  expect(entitlement?.node).toMatchObject({
    __typename: 'ConnectorOwnerEntitlement',
    appEntitlement: { displayName: expect.any(String) as string },
  });
  expect(again.data).toEqual(data);
  expect(arrangement.sent).toEqual(['CompanyOwnersOfSix']);
});

test('without the map of interfaces the same fragments lose what they select', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    warn.mockRestore();
  });
  const client = clientOf(await company(), new InMemoryCache());

  const { data } = await client.query({ query: ownersOfSix, variables: six });

  expect(data?.connector).toEqual({ __typename: 'Connector' });
});

test('an object that `node` gives is the one that its own field gives', async () => {
  const arrangement = await company();
  const cache = createCache();
  const client = clientOf(arrangement, cache);
  const { data } = await client.query({ query: ownersOfSix, variables: six });
  const query = gql`
    query CompanyNode($nodeId: ID!) {
      node(id: $nodeId) {
        ... on OwnedObject {
          nodeId
        }
        ... on Connector {
          displayName
        }
      }
    }
  `;

  await client.query({ query, variables: { nodeId: data?.connector?.nodeId } });

  const connectors = Object.entries(cache.extract()).filter(([key]) => key.startsWith('Connector:'));
  expect(connectors).toHaveLength(1);
  const fields = Object.keys(connectors[0]?.[1] ?? {}).map((name) => name.replace(/:.*/, ''));
  expect(fields).toEqual(expect.arrayContaining(['displayName', 'userOwners', 'entitlementOwners']));
});

test('every type without an `id` is cached by its `nodeId`, and a response without it is refused', async () => {
  const client = clientOf(await company(), createCache());
  const query = gql`
    query CompanyConnector($appId: ID!, $connectorId: ID!) {
      connector(appId: $appId, connectorId: $connectorId) {
        displayName
      }
    }
  `;

  const { appId, connectorId } = six;
  await expect(client.query({ query, variables: { appId, connectorId } })).rejects.toThrow(/nodeId/);
});

test('a deleted owner leaves every list at once, without a request', async () => {
  const arrangement = await company();
  const client = clientOf(arrangement, createCache());
  const owners = await rolesShown(client);
  const owner = arrangement.store.ownersOf(appId)[0] ?? { roleSlug: '', userId: '' };
  const ofRole = await rolesShown(client, { roleSlug: owner.roleSlug });
  const { displayName } = arrangement.store.user(owner.userId) ?? {};
  const isOther = (row: string): boolean => row !== `${owner.roleSlug} ${displayName ?? ''}`;

  await client.mutate({
    mutation: deleteOwner,
    variables: { input: { appId, roleSlug: owner.roleSlug, userRefId: owner.userId } },
    update: (cache, { data }) => {
      dropOwner(cache, 'AppOwnerUser', data?.deleteUserOwner?.deletedNodeId ?? '');
    },
  });

  const [left, leftOfRole] = [owners?.filter(isOther), ofRole?.filter(isOther)];
  expect(left?.length).toBe((owners?.length ?? 0) - 1);
  expect(await rolesShown(client)).toEqual(left);
  expect(await rolesShown(client, { roleSlug: owner.roleSlug })).toEqual(leftOfRole);
  expect(arrangement.sent).toEqual(['CompanyOwnersOfApp', 'CompanyOwnersOfApp', 'CompanyDeleteOwner']);
});

test('an answer that names nothing drops nothing', async () => {
  const client = clientOf(await company(), createCache());
  await rolesShown(client);
  const before = client.extract();

  dropOwner(client.cache, 'AppOwnerUser', '');

  expect(client.extract()).toEqual(before);
});

async function create(client: ApolloClient, userRefId: string): Promise<void> {
  await client.mutate({
    mutation: createOwner,
    variables: { input: { appId, roleSlug: 'primary', userRefId } },
    update: (cache, { data }) => {
      const owner = data?.createUserOwner?.appOwnerUser;
      if (owner) addOwner(cache, { __typename: 'App', id: appId }, owner as never);
    },
  });
}

test('a new owner stands in the whole list at once, without a request, and only once', async () => {
  const arrangement = await company();
  const client = clientOf(arrangement, createCache());
  const owners = (await rolesShown(client)) ?? [];

  await create(client, arrangement.userId);
  await create(client, arrangement.userId);

  expect(owners.length).toBeGreaterThan(0);
  expect(await rolesShown(client)).toEqual([...owners, 'primary Imani Okafor']);
  expect(arrangement.sent).toEqual(['CompanyOwnersOfApp', 'CompanyCreateOwner', 'CompanyCreateOwner']);
});

test('one mutation adds an owner to the list of any of the six objects, without reading it again', async () => {
  const arrangement = await company();
  const client = clientOf(arrangement, createCache());
  const { data } = await client.query({ query: ownersOfSix, variables: six });
  const owner = { userRefId: arrangement.userId };

  for (const object of Object.values(data ?? {})) {
    const objectId = (object as { readonly nodeId?: string } | null)?.nodeId ?? '';
    if (objectId === '') continue; // `__typename`
    await client.mutate({
      mutation: createAnyOwner,
      variables: { input: { objectId, roleSlug: 'invented-deputy', owner } },
      update: (cache, { data: made }) => {
        const ownership = made?.createOwner?.ownership;
        if (ownership) addOwner(cache, ownership.ownedObject as never, ownership as never);
      },
    });
  }

  const again = await client.query({ query: ownersOfSix, variables: six });
  expect(countsIn(again.data)).toEqual(
    arrangement.counts.map(({ users, entitlements }) => ({ users: users + 1, entitlements })),
  );
  expect(arrangement.sent).toEqual([
    'CompanyOwnersOfSix',
    ...arrangement.counts.map(() => 'CompanyCreateAnyOwner'),
  ]);
});

test.each([{ first: 1 }, { roleSlug: 'primary' }, { roleSlug: 'invented-auditor' }])(
  'after a create the list of %o is read again',
  async (variables) => {
    const arrangement = await company();
    const client = clientOf(arrangement, createCache());
    const owners = await rolesShown(client, variables);

    await create(client, arrangement.userId);

    const now = await rolesShown(client, variables);
    const isPrimary = variables.roleSlug === 'primary';
    expect(now?.toSorted()).toEqual(
      [...(owners ?? []), ...(isPrimary ? ['primary Imani Okafor'] : [])].toSorted(),
    );
    expect(arrangement.sent).toEqual(['CompanyOwnersOfApp', 'CompanyCreateOwner', 'CompanyOwnersOfApp']);
  },
);

test('pages of owners grow into one list for each role, whatever the kind of object', async () => {
  const arrangement = await company();
  const client = clientOf(arrangement, createCache());
  const query = { query: ownersOfApp, variables: { appId, first: 1 } };
  let { data } = await client.query(query);
  const list = client.watchQuery(query);
  const subscription = list.subscribe(() => undefined);
  while (data?.app?.userOwners?.pageInfo.hasNextPage) {
    await list.fetchMore({ variables: { after: data.app.userOwners.pageInfo.endCursor } });
    data = client.readQuery(query) ?? undefined;
  }
  subscription.unsubscribe();

  const people = data?.app?.userOwners?.edges.map(({ node }) => `${node.roleSlug} ${node.user?.id ?? ''}`);
  const expected = arrangement.store.ownersOf(appId).map(({ roleSlug, userId }) => `${roleSlug} ${userId}`);
  expect(people?.toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(1);
});

const users = graphql(/* GraphQL */ `
  query CompanyUsers($filter: UserFilter, $after: String) {
    users(filter: $filter, first: 10, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

test('pages of the root lists grow as well, one list for each filter', async () => {
  const client = clientOf(await company(), createCache());
  const list = client.watchQuery({ query: users });
  const subscription = list.subscribe(() => undefined);
  const { data } = await client.query({ query: users });
  await list.fetchMore({ variables: { after: data?.users?.pageInfo.endCursor } });
  const found = await client.query({ query: users, variables: { filter: { query: 'imani' } } });
  subscription.unsubscribe();

  expect(data?.users?.edges).toHaveLength(10);
  expect(client.readQuery({ query: users })?.users?.edges).toHaveLength(20);
  expect(found.data?.users?.edges.length).toBeLessThan(10);
});
