import { readFileSync } from 'node:fs';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { createSubgraph, printSubgraphSdl } from '../../src/federation/subgraph.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { addOwnedApp } from '../support/fixtures/app-with-owners.ts';
import { gatewayOver, sandboxedGateway, type SandboxedGateway } from '../support/gateway.ts';
import { root } from '../support/process.ts';
import { forbidding } from './forbidding.ts';
import { missing } from './representations.ts';
import { createDesks, isRouterMissing, recordingServer, startRouter } from './hive-gateway.ts';

const desksSdl = readFileSync(`${root}examples/federation/desks/desks.graphql`, 'utf8');

const forbidden = '2ForbiddenForbiddenForbid01';
const search = 'POST /api/v1/search/users';
const ownersOfLaptops = '{ desks { laptop { owner { id displayName managers { displayName } } } } }';

/** A gateway that is a subgraph, and the desks with a laptop for each of these owners, behind a router. */
async function startGraphs({ listener, token }: StartedGateway, ownerIds: readonly string[]) {
  const laptops = ownerIds.map((ownerId, index) => ({
    number: String(index),
    serialNumber: `L-${index}`,
    ownerId,
  }));
  const c1 = recordingServer(listener);
  const { send } = await startRouter({
    c1: { sdl: await printSubgraphSdl(), server: c1.server },
    desks: { sdl: desksSdl, server: await createDesks(laptops) },
  });
  return {
    requests: c1.requests,
    route: (query: string, headers: Readonly<Record<string, string>> = {}) =>
      send(query, { authorization: `Bearer ${token}`, ...headers }),
  };
}

type StartedGateway = Pick<SandboxedGateway, 'listener' | 'token'>;

const subgraph = await createSubgraph();
const startGateway = () => sandboxedGateway({}, { subgraph });

/** Another graph that has people of its own, and follows Relay. */
const ownSdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
type Query { user(email: String!): User users: UserConnection! node(id: ID!): Node }
interface Node { id: ID! }
enum UserStatus { ON_SITE REMOTE }
type User implements Node @key(fields: "id") { id: ID! email: String! status: UserStatus! account: C1User }
type C1User @key(fields: "id", resolvable: false) { id: ID! }
type UserConnection { nodes: [User!]! pageInfo: PageInfo! }
type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`;

/** The directives that the link imports. */
const directives = `
directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
directive @shareable on OBJECT`;

/** A person of that graph, and the id that the person has in C1. */
const person = (email: string, accountId: string) => ({
  __typename: 'User',
  id: '1',
  email,
  status: 'REMOTE',
  account: { id: accountId },
});

function addUsers({ store }: Sandbox, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => store.addUser({ displayName: `N ${index}` }).id);
}

describe.skipIf(isRouterMissing)('through Hive Gateway', { timeout: 120_000 }, () => {
  test('a hundred laptops with their owners and managers are one request and two searches', async () => {
    const gateway = await startGateway();
    const { userIds } = addOwnedApp(gateway.sandbox, { owners: 100, managers: 10 });
    const { route, requests } = await startGraphs(gateway, userIds);

    const { data, errors } = await route(ownersOfLaptops);

    expect(errors).toBeUndefined();
    expect(data?.['desks']).toHaveLength(100);
    expect((data?.['desks'] as readonly unknown[])[7]).toMatchObject({
      laptop: { owner: { displayName: 'Owner 7', managers: [{ displayName: 'Manager 7' }] } },
    });
    expect(requests).toHaveLength(1);
    expect(gateway.calls()).toEqual([search, search]);
  });

  test('a thousand laptops of seven hundred people are one request, and a search for each hundred', async () => {
    const gateway = await startGateway();
    const ids = addUsers(gateway.sandbox, 700);
    const owners = Array.from({ length: 1_000 }, (_, index) => ids[index % 700] ?? '');
    const { route, requests } = await startGraphs(gateway, owners);

    const { data, errors } = await route('{ desks { laptop { owner { displayName } } } }');

    expect(errors).toBeUndefined();
    expect(data?.['desks']).toEqual(
      Array.from({ length: 1_000 }, (_, index) => ({
        laptop: { owner: { displayName: `N ${index % 700}` } },
      })),
    );
    expect(requests).toHaveLength(1);
    expect(gateway.calls()).toEqual(Array.from({ length: 7 }, () => search));
  });

  test('of a hundred people one that is forbidden, and one whom C1 does not have, fail alone', async () => {
    const sandbox = await createSandbox({ seed: 'empty' });
    const people = addUsers(sandbox, 98);
    const token = sandbox.issueToken();
    const origin = await forbidding(forbidden, sandbox);
    const owners = [...people.slice(0, 40), forbidden, ...people.slice(40, 70), missing, ...people.slice(70)];
    const { route } = await startGraphs({ ...gatewayOver(origin, { subgraph }), token }, owners);

    const { data, errors } = await route('{ desks { laptop { owner { id displayName } } } }');

    const names = owners.map((id) => (people.includes(id) ? `N ${people.indexOf(id)}` : null));
    expect(data?.['desks']).toEqual(
      owners.map((id, index) => ({ laptop: { owner: { id, displayName: names[index] } } })),
    );
    const place = (index: number) => ['desks', index, 'laptop', 'owner', 'displayName'];
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [place(40), 'FORBIDDEN'],
      [place(71), 'NOT_FOUND'],
    ]);
  });

  test('a mutation runs under the token of the client, whose trace and request it carries', async () => {
    const gateway = await startGateway();
    const { id: appId } = gateway.sandbox.store.addApp({ displayName: 'Quarry' });
    const { id: userId } = gateway.sandbox.store.addUser({ displayName: 'Ada' });
    const { route, requests } = await startGraphs(gateway, []);
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
    expect(gateway.calls()).toEqual([`POST /api/v2/apps/${appId}/owners/users/primary/${userId}`]);
    expect(requests).toMatchObject([{ 'x-request-id': 'through-the-router' }]);
    expect(requests[0]?.['traceparent']).toContain('0af7651916cd43dd8448eb211c80319c');

    expect(await route(create, { authorization: '' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(gateway.calls()).toEqual([]);
  });

  test('with a prefix both graphs have people, and both are executed', async () => {
    const gateway = await sandboxedGateway({}, { subgraph: await createSubgraph({ prefix: 'C1' }) });
    const { id } = gateway.sandbox.store.addUser({ displayName: 'Ada', status: 'ENABLED' });
    const own = createYoga({
      logging: false,
      schema: createSchema({
        typeDefs: ownSdl.replace(/^extend schema.*/, '') + directives,
        resolvers: {
          Query: {
            user: (_query: unknown, { email }: { readonly email: string }) => person(email, id),
            users: () => ({
              nodes: [person('ada@example.com', id)],
              pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'of their own' },
            }),
          },
        },
      }),
    });
    const { send } = await startRouter({
      c1: { sdl: await printSubgraphSdl({ prefix: 'C1' }), server: recordingServer(gateway.listener).server },
      own: { sdl: ownSdl, server: recordingServer(own).server },
    });

    const query = `{
      user(email: "ada@example.com") { email status account { displayName status nodeId } }
      users { nodes { account { displayName } } pageInfo { hasNextPage endCursor } }
      c1User(id: "${id}") { displayName }
      c1Users(first: 1) { pageInfo { hasNextPage hasPreviousPage } }
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
        users: {
          nodes: [{ account: { displayName: 'Ada' } }],
          pageInfo: { hasNextPage: true, endCursor: 'of their own' },
        },
        c1User: { displayName: 'Ada' },
        c1Users: { pageInfo: { hasNextPage: false, hasPreviousPage: false } },
      },
    });
  });
});
