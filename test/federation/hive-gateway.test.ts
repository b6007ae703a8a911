import { readFileSync } from 'node:fs';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { createSubgraph, subgraphSdl } from '../../src/federation/subgraph.ts';
import { addOwnedApp } from '../support/fixtures/app-with-owners.ts';
import { sandboxedGateway } from '../support/gateway.ts';
import { root } from '../support/process.ts';
import { createDesks, isRouterMissing, recordingServer, startRouter } from './hive-gateway.ts';

const desksSdl = readFileSync(`${root}examples/federation/desks/desks.graphql`, 'utf8');

const search = 'POST /api/v1/search/users';
const ownersOfLaptops = '{ desks { laptop { owner { id displayName managers { displayName } } } } }';

/** A gateway as a subgraph, and the desks with a laptop for each of these owners, behind a router. */
async function startGraphs(ownerIdsOf: (gateway: Gateway) => readonly string[]) {
  const gateway = await sandboxedGateway({}, { subgraph: await createSubgraph() });
  const laptops = ownerIdsOf(gateway).map((ownerId, index) => ({
    number: String(index),
    serialNumber: `L-${index}`,
    ownerId,
  }));
  const c1 = recordingServer(gateway.listener);
  const { send } = await startRouter({
    c1: { sdl: await subgraphSdl(), server: c1.server },
    desks: { sdl: desksSdl, server: await createDesks(laptops) },
  });
  const authorization = `Bearer ${gateway.token}`;
  return {
    ...gateway,
    requests: c1.requests,
    route: (query: string, headers: Readonly<Record<string, string>> = {}) =>
      send(query, { authorization, ...headers }),
  };
}

type Gateway = Awaited<ReturnType<typeof sandboxedGateway>>;

describe.skipIf(isRouterMissing)('through Hive Gateway', { timeout: 120_000 }, () => {
  test('a hundred laptops with their owners and managers are one request and two searches', async () => {
    const { route, calls, requests } = await startGraphs(
      ({ sandbox }) => addOwnedApp(sandbox, { owners: 100, managers: 10 }).userIds,
    );

    const { data, errors } = await route(ownersOfLaptops);

    expect(errors).toBeUndefined();
    expect(data?.['desks']).toHaveLength(100);
    expect((data?.['desks'] as readonly unknown[])[7]).toMatchObject({
      laptop: { owner: { displayName: 'Owner 7', managers: [{ displayName: 'Manager 7' }] } },
    });
    expect(requests).toHaveLength(1);
    expect(calls()).toEqual([search, search]);
  });

  test('a thousand laptops of seven hundred people are one request, and a search for each hundred', async () => {
    const { route, calls, requests } = await startGraphs(({ sandbox }) => {
      const ids = Array.from({ length: 700 }, (_, index) =>
        sandbox.store.addUser({ displayName: `N ${index}` }),
      ).map(({ id }) => id);
      return Array.from({ length: 1_000 }, (_, index) => ids[index % 700] ?? '');
    });

    const { data, errors } = await route('{ desks { laptop { owner { displayName } } } }');

    expect(errors).toBeUndefined();
    expect(data?.['desks']).toEqual(
      Array.from({ length: 1_000 }, (_, index) => ({
        laptop: { owner: { displayName: `N ${index % 700}` } },
      })),
    );
    expect(requests).toHaveLength(1);
    expect(calls()).toEqual(Array.from({ length: 7 }, () => search));
  });

  test('a mutation runs under the token of the client, whose trace and request it carries', async () => {
    const ids: string[] = [];
    const { sandbox, route, requests, calls } = await startGraphs((gateway) => {
      const { appId, userIds } = addOwnedApp(gateway.sandbox, { owners: 1, managers: 1 });
      ids.push(appId, ...userIds);
      return userIds;
    });
    const { id: userId } = sandbox.store.addUser({ displayName: 'Ada' });
    const [appId = ''] = ids;
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

    const create = `mutation {
      createUserOwner(input: { appId: "${appId}", roleSlug: "primary", userRefId: "${userId}" }) {
        appOwnerUser { user { displayName desk { number } } }
      }
    }`;
    const headers = { traceparent, 'x-request-id': 'through-the-router' };

    expect(await route(create, headers)).toEqual({
      data: { createUserOwner: { appOwnerUser: { user: { displayName: 'Ada', desk: null } } } },
    });
    expect(calls()).toEqual([`POST /api/v2/apps/${appId}/owners/users/primary/${userId}`]);
    expect(requests).toMatchObject([{ 'x-request-id': 'through-the-router' }]);
    expect(requests[0]?.['traceparent']).toContain('0af7651916cd43dd8448eb211c80319c');

    expect(await route(create, { authorization: '' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(calls()).toEqual([]);
  });

  test('with a prefix both graphs have people, and both are executed', async () => {
    const gateway = await sandboxedGateway({}, { subgraph: await createSubgraph({ prefix: 'C1' }) });
    const { id } = gateway.sandbox.store.addUser({ displayName: 'Ada', status: 'ENABLED' });
    const ownSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
      type Query { user(email: String!): User node(id: ID!): Node }
      interface Node { id: ID! }
      enum UserStatus { ON_SITE REMOTE }
      type User implements Node @key(fields: "id") { id: ID! email: String! status: UserStatus! account: C1User }
      type C1User @key(fields: "id") { id: ID! }`;
    const own = createYoga({
      logging: false,
      schema: createSchema({
        typeDefs: `type Query { user(email: String!): User node(id: ID!): Node } interface Node { id: ID! }
          enum UserStatus { ON_SITE REMOTE }
          type User implements Node { id: ID! email: String! status: UserStatus! account: C1User }
          type C1User { id: ID! }`,
        resolvers: {
          Query: {
            user: (_query: unknown, { email }: { readonly email: string }) => ({
              __typename: 'User',
              id: '1',
              email,
              status: 'REMOTE',
              account: { id },
            }),
          },
        },
      }),
    });
    const { send } = await startRouter({
      c1: { sdl: await subgraphSdl({ prefix: 'C1' }), server: recordingServer(gateway.listener).server },
      own: { sdl: ownSdl, server: recordingServer(own).server },
    });

    const query = `{
      user(email: "ada@example.com") { email status account { displayName status nodeId } }
      c1User(id: "${id}") { displayName }
    }`;
    expect(await send(query, { authorization: `Bearer ${gateway.token}` })).toEqual({
      data: {
        user: {
          email: 'ada@example.com',
          status: 'REMOTE',
          account: {
            displayName: 'Ada',
            status: 'ENABLED',
            nodeId: Buffer.from(JSON.stringify(['User', id])).toString('base64url'),
          },
        },
        c1User: { displayName: 'Ada' },
      },
    });
  });
});
