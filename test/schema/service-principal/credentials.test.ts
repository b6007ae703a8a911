import { expect, test } from 'vitest';
import type { Behaviors } from '../../../src/sandbox/behaviors.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { graphql } from '../../generated/gql.ts';
import { collection, programs } from './arrange.ts';

const credentialsOfAll = graphql(/* GraphQL */ `
  query CredentialsOfAll($first: Int) {
    servicePrincipals(first: $first) {
      nodes {
        id
        credentials(first: 100) {
          nodes {
            nodeId
            servicePrincipalId
            servicePrincipal {
              displayName
            }
            credentialId
            displayName
            clientId
            allowSourceCidrs
            scopedRoleIds
            requireDpop
            createdAt
            expiresAt
            lastUsedAt
          }
        }
      }
    }
  }
`);

const credentialsOfOne = graphql(/* GraphQL */ `
  query CredentialsOfOne($id: ID!, $first: Int, $after: String) {
    servicePrincipal(id: $id) {
      credentials(first: $first, after: $after) {
        nodes {
          credentialId
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

async function withCredentials(count: number, each: number, switches: Partial<Behaviors> = {}) {
  const gateway = await programs(count, switches);
  for (const servicePrincipalId of gateway.ids) {
    for (let index = 0; index < each; index += 1) {
      gateway.store.addServicePrincipalCredential({ servicePrincipalId, id: `grey-otter-${index}` });
    }
  }
  return gateway;
}

test('a credential has every field of C1, and its nodeId finds it again', async () => {
  const { send, store, ids } = await programs(1);
  const [servicePrincipalId = ''] = ids;
  const row = {
    servicePrincipalId,
    displayName: 'Production',
    clientId: 'blue-whale-12345@tenant.example/spc',
    allowSourceCidrs: ['192.0.2.0/24'],
    scopedRoleIds: ['2Role0000000000000000000001'],
    requireDpop: true,
    createdAt: '2026-05-01T00:00:00.123456789Z',
    expiresAt: '2026-07-30T00:00:00Z',
    lastUsedAt: null,
  };
  store.addServicePrincipalCredential({ ...row, id: 'blue-whale-12345' });
  const nodeId = encodeNodeId('ServicePrincipalCredential', servicePrincipalId, 'blue-whale-12345');

  const { data, errors } = await send(credentialsOfAll);

  expect(errors).toBeUndefined();
  const credential = {
    ...row,
    nodeId,
    credentialId: 'blue-whale-12345',
    servicePrincipal: { displayName: 'Program 0' },
  };
  expect(data?.servicePrincipals?.nodes).toEqual([
    { id: servicePrincipalId, credentials: { nodes: [credential] } },
  ]);
  expect(
    await send<object, unknown>(
      `{ node(id: "${nodeId}") { ... on ServicePrincipalCredential { clientId } } }`,
    ),
  ).toEqual({ data: { node: { clientId: 'blue-whale-12345@tenant.example/spc' } } });
});

test.each([
  [1, 1],
  [1, 101],
  [100, 2],
])(
  'the credentials of %i service principals with %i each cost a call for each principal',
  async (count, each) => {
    const { send, calls, ids } = await withCredentials(count, each);

    const { data, errors } = await send(credentialsOfAll, { first: 100 });

    expect(errors).toBeUndefined();
    const found = data?.servicePrincipals?.nodes.flatMap(({ credentials }) => credentials?.nodes ?? []) ?? [];
    expect(found).toHaveLength(count * Math.min(each, 100));
    const [list, ...rest] = calls();
    expect(list).toBe(`GET ${collection}`);
    expect(rest.toSorted()).toEqual(ids.map((id) => `GET ${collection}/${id}/credentials`));
  },
);

test.each(['one', 'by-token'] as const)(
  'going on gives each credential once (C1 sends pages: %s)',
  async (servicePrincipalPages) => {
    const { send, ids } = await withCredentials(1, 55, { servicePrincipalPages });
    const [id = ''] = ids;
    const seen: string[] = [];
    let after: string | null | undefined;
    for (const first of [3, 30, 25]) {
      const { data } = await send(credentialsOfOne, { id, first, after });
      const { nodes = [], pageInfo } = data?.servicePrincipal?.credentials ?? {};
      seen.push(...nodes.map(({ credentialId }) => credentialId));
      after = pageInfo?.endCursor ?? null;
    }

    expect(new Set(seen).size).toBe(55);
    expect(seen).toHaveLength(55);
  },
);

test('a cursor of the credentials of another service principal is refused', async () => {
  const { send, ids } = await withCredentials(2, 2);
  const [one = '', other = ''] = ids;
  const { data } = await send(credentialsOfOne, { id: one, first: 1 });
  const after = data?.servicePrincipal?.credentials?.pageInfo.endCursor ?? null;

  const { errors } = await send(credentialsOfOne, { id: other, after });

  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

test('credentials that the caller may not list are an error on the edge; the rest stands', async () => {
  const { send, sandbox, ids } = await withCredentials(1, 1);
  const token = sandbox.issueToken({
    permissions: ['c1.api.service_principal.v1.ServicePrincipalService.List'],
  });

  const { data, errors } = await send(credentialsOfAll, { first: 10 }, token);

  expect(data?.servicePrincipals?.nodes).toEqual([{ id: ids[0], credentials: null }]);
  expect(errors).toMatchObject([
    { path: ['servicePrincipals', 'nodes', 0, 'credentials'], extensions: { code: 'FORBIDDEN' } },
  ]);
});

test('a revoked credential is no node any more', async () => {
  const { send, ids, calls } = await programs(1);
  const [id = ''] = ids;
  const nodeId = encodeNodeId('ServicePrincipalCredential', id, 'blue-whale-12345');

  expect(await send<object, unknown>(`{ node(id: "${nodeId}") { nodeId } }`)).toEqual({
    data: { node: null },
  });
  expect(calls()).toEqual([`GET ${collection}/${id}/credentials/blue-whale-12345`]);
});
