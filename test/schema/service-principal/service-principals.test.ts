import { expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { graphql } from '../../generated/gql.ts';
import { collection, programs } from './arrange.ts';

const listed = graphql(/* GraphQL */ `
  query ListedServicePrincipals($first: Int, $after: String) {
    servicePrincipals(first: $first, after: $after) {
      nodes {
        id
        user {
          displayName
          servicePrincipal {
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ofUsers = graphql(/* GraphQL */ `
  query ServicePrincipalsOfUsers($first: Int, $after: String) {
    users(first: $first, after: $after) {
      nodes {
        id
        servicePrincipal {
          id
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

const ofNodes = graphql(/* GraphQL */ `
  query ServicePrincipalNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      nodeId
      ... on ServicePrincipal {
        id
        displayName
      }
    }
  }
`);

const nodeIdOf = (id: string) => encodeNodeId('ServicePrincipal', id);

test.each([0, 1, 101])('%i service principals with their users cost one call', async (count) => {
  const { send, calls, ids } = await programs(count);

  const { data, errors } = await send(listed, { first: 100 });

  expect(errors).toBeUndefined();
  const { nodes = [], pageInfo } = data?.servicePrincipals ?? {};
  expect(nodes).toHaveLength(Math.min(count, 100));
  for (const { id, user } of nodes) {
    const displayName = `Program ${ids.indexOf(id)}`;
    expect(user).toEqual({ displayName, servicePrincipal: { displayName } });
  }
  expect(pageInfo?.hasNextPage).toBe(count > 100);
  expect(calls()).toEqual([`GET ${collection}`]);
});

test.each(['one', 'by-token'] as const)(
  'going on gives each service principal once, whatever the size of the parts (C1 sends pages: %s)',
  async (servicePrincipalPages) => {
    const { send, ids } = await programs(60, { servicePrincipalPages });
    const seen: string[] = [];
    let after: string | null | undefined;

    for (const first of [7, 25, 30]) {
      const { data, errors } = await send(listed, { first, after });
      expect(errors).toBeUndefined();
      const { nodes = [], pageInfo } = data?.servicePrincipals ?? {};
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo?.endCursor ?? null;
    }

    expect(seen.toSorted()).toEqual(ids);
  },
);

test('a token is sent only after C1 has given it, and a page size never', async () => {
  const { send, calls } = await programs(60, { servicePrincipalPages: 'by-token' });

  await send(listed, { first: 60 });

  const withToken = expect.stringMatching(/\?page_token=[\w-]+$/) as string;
  expect(calls()).toEqual([`GET ${collection}`, withToken, withToken]);
});

test('where C1 ignores its own token, the list ends in an error instead of repeating rows', async () => {
  const { send, calls } = await programs(60, { servicePrincipalPages: 'parameters-ignored' });

  const { data, errors } = await send(listed, { first: 60 });

  expect(data).toEqual({ servicePrincipals: null });
  expect(errors).toMatchObject([{ path: ['servicePrincipals'], extensions: { code: 'UPSTREAM_ERROR' } }]);
  expect(calls()).toHaveLength(2);
});

test.each([
  ['403' as const, 'FORBIDDEN'],
  ['404' as const, 'NOT_FOUND'],
])(
  'a tenant without the feature (%s) has the error %s for the list alone',
  async (servicePrincipals, code) => {
    const { send } = await programs(1, { servicePrincipals });

    const { data, errors } = await send<object, unknown>(
      '{ servicePrincipals { nodes { id } } users { nodes { displayName } } }',
    );

    expect(data).toEqual({ servicePrincipals: null, users: { nodes: [{ displayName: 'Program 0' }] } });
    expect(errors).toMatchObject([{ path: ['servicePrincipals'], extensions: { code } }]);
  },
);

test.each(['USER_TYPE_HUMAN', 'USER_TYPE_SYSTEM'])(
  'for 101 users of the type %s nothing is read: they are no service principals',
  async (type) => {
    const { send, calls } = await programs(101, {}, type);

    const { data, errors } = await send(ofUsers, { first: 100 });

    expect(errors).toBeUndefined();
    expect(data?.users?.nodes.map(({ servicePrincipal }) => servicePrincipal)).toEqual(Array(100).fill(null));
    expect(calls()).toEqual(['POST /api/v1/search/users']);
  },
);

test.each(['USER_TYPE_SERVICE', 'USER_TYPE_AGENT', 'USER_TYPE_UNSPECIFIED'])(
  'the service principals of many users of the type %s are looked up in one list',
  async (type) => {
    const { send, calls, ids } = await programs(100, {}, type);

    const { data, errors } = await send(ofUsers, { first: 100 });

    expect(errors).toBeUndefined();
    expect(data?.users?.nodes.map(({ servicePrincipal }) => servicePrincipal?.id).toSorted()).toEqual(ids);
    expect(calls()).toEqual(['POST /api/v1/search/users', `GET ${collection}`]);
  },
);

test('101 service principals by their ids cost one list', async () => {
  const { send, calls, ids } = await programs(101);
  const [first = '', ...rest] = ids.map(nodeIdOf);

  const { data, errors } = await send<Record<string, { displayName: string } | null>, unknown>(
    `query Many($ids: [ID!]!, $first: ID!) {
      node(id: $first) { ... on ServicePrincipal { displayName } }
      nodes(ids: $ids) { ... on ServicePrincipal { displayName } }
    }`,
    { first, ids: rest },
  );

  expect(errors).toBeUndefined();
  expect(data?.['node']).toEqual({ displayName: 'Program 0' });
  expect(calls()).toEqual([`GET ${collection}`]);
});

test('one is read by itself, with its user', async () => {
  const { send, calls, ids } = await programs(2);
  const [id = ''] = ids;

  const { data, errors } = await send<object, unknown>(
    `{ servicePrincipal(id: "${id}") {
      displayName
      objectPermissions { read edit delete extra }
      user { displayName type userOwners { nodes { roleSlug } } }
    } }`,
  );

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    servicePrincipal: {
      displayName: 'Program 0',
      objectPermissions: { read: true, edit: true, delete: true, extra: {} },
      user: { displayName: 'Program 0', type: 'USER_TYPE_SERVICE', userOwners: { nodes: [] } },
    },
  });
  expect(calls()).toEqual([`GET ${collection}/${id}`, `GET /api/v2/users/${id}/owners/users?page_size=25`]);
});

test.each(['one', 'by-token'] as const)(
  'users that the beginning of the list leaves out are read singly (C1 sends pages: %s)',
  async (servicePrincipalPages) => {
    const { send, store, calls, ids } = await programs(30, { servicePrincipalPages });
    const other = store.addUser({ type: 'USER_TYPE_SERVICE', status: 'ENABLED' });

    const { data, errors } = await send(ofUsers, { first: 100 });

    expect(errors).toBeUndefined();
    const found = data?.users?.nodes.filter(({ servicePrincipal }) => servicePrincipal !== null);
    expect(found?.map(({ id }) => id).toSorted()).toEqual(ids);
    const [search, list, ...singly] = calls();
    expect([search, list]).toEqual(['POST /api/v1/search/users', `GET ${collection}`]);
    expect(singly).toContain(`GET ${collection}/${other.id}`);
    expect(singly).toHaveLength(servicePrincipalPages === 'one' ? 1 : 6);
  },
);

test('a caller that may not list them reads them singly', async () => {
  const { send, sandbox, calls, ids } = await programs(2);
  const token = sandbox.issueToken({
    permissions: ['c1.api.service_principal.v1.ServicePrincipalService.Get'],
  });

  const { data, errors } = await send(ofNodes, { ids: ids.map(nodeIdOf) }, token);

  expect(errors).toBeUndefined();
  expect(data?.nodes).toEqual(
    ids.map((id, index) => ({ nodeId: nodeIdOf(id), id, displayName: `Program ${index}` })),
  );
  expect(calls()).toEqual([`GET ${collection}`, ...ids.map((id) => `GET ${collection}/${id}`)]);
});

test.each(['403', '404'] as const)(
  'without the feature (%s) users have no service principal, or an error that names the field',
  async (servicePrincipals) => {
    const { send } = await programs(1, { servicePrincipals });

    const { data, errors } = await send(ofUsers, { first: 10 });

    expect(data?.users?.nodes.map(({ servicePrincipal }) => servicePrincipal)).toEqual([null]);
    const forbidden = [
      { path: ['users', 'nodes', 0, 'servicePrincipal'], extensions: { code: 'FORBIDDEN' } },
    ];
    expect(errors ?? []).toMatchObject(servicePrincipals === '403' ? forbidden : []);
  },
);

test.each(['', '.', '..', 'a/b', 'a b', 'é'])('%j is the id of none, or no id', async (id) => {
  const { send } = await programs(1);

  const { data, errors } = await send<object, unknown>(
    'query One($id: ID!) { servicePrincipal(id: $id) { displayName } }',
    { id },
  );

  expect(data).toEqual({ servicePrincipal: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
});
