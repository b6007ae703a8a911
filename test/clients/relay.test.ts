import { fileURLToPath } from 'node:url';
import {
  commitMutation,
  ConnectionHandler,
  fetchQuery,
  getSingularSelector,
  type ConcreteRequest,
  type GraphQLResponse,
  type RequestParameters,
  type Variables,
} from 'relay-runtime';
import { expect, test } from 'vitest';
import { createEnvironment } from '../../examples/clients/relay.ts';
import create from '../generated/relay/ownersCreateMutation.graphql.ts';
import remove from '../generated/relay/ownersDeleteMutation.graphql.ts';
import list from '../generated/relay/ownersList.graphql.ts';
import page from '../generated/relay/ownersListPage.graphql.ts';
import ofApp from '../generated/relay/ownersOfApp.graphql.ts';
import { artifactsFolder, compile, filesIn, isInstalled } from './relay/compile.ts';
import { company } from './company.ts';

const isSkipped = !isInstalled && process.env['REQUIRE_ALL'] !== '1';
const reason = isSkipped ? ' (skipped: no compiler; run `npm ci` in test/clients/relay/compiler)' : '';
// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/clients/relay${reason}\n`);

test.skipIf(isSkipped)(
  `what the tests below run is what Relay's compiler makes of the documented operations${reason}`,
  async () => {
    expect(await filesIn(fileURLToPath(artifactsFolder))).toEqual(await compile());
  },
);

interface Owners {
  readonly userOwners: {
    readonly edges: readonly {
      readonly node: { readonly roleSlug: string; readonly user: { readonly displayName: string } };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly nodeId: string;
}

async function arrange() {
  const { url, fetch, ...rest } = await company();
  const environment = createEnvironment(async ({ text }: RequestParameters, variables: Variables) => {
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as GraphQLResponse;
  });
  const { appId } = rest;
  const answer = await fetchQuery(environment, ofApp, { appId }).toPromise();
  const { app } = answer as { readonly app: object };
  const selector = getSingularSelector(list, app);
  /** The list as a component would show it. */
  const shown = (): Owners => environment.lookup(selector).data as unknown as Owners;
  const change = (mutation: ConcreteRequest, variables: Variables): Promise<unknown> =>
    new Promise((onCompleted, onError) => {
      commitMutation(environment, { mutation, variables, onCompleted, onError });
    });
  return { ...rest, environment, shown, change };
}

const namesIn = ({ userOwners }: Owners): string[] =>
  userOwners.edges.map(({ node }) => `${node.roleSlug} ${node.user.displayName}`);

test('pages of a fragment on an interface grow by `node`', async () => {
  const { environment, shown, store, appId, sent } = await arrange();
  const first = shown();
  expect(first.userOwners.edges).toHaveLength(2);

  const { endCursor, hasNextPage } = first.userOwners.pageInfo;
  await fetchQuery(environment, page, { nodeId: first.nodeId, first: 100, after: endCursor }).toPromise();

  const expected = store
    .ownersOf(appId)
    .map(({ roleSlug, userId }) => `${roleSlug} ${store.user(userId)?.displayName ?? ''}`);
  expect(hasNextPage).toBe(true);
  expect(namesIn(shown()).toSorted()).toEqual(expected.toSorted());
  expect(sent).toEqual(['ownersOfApp', 'ownersListPage']);
});

test('a new owner stands in the list, and a deleted owner no longer, without reading it', async () => {
  const { change, shown, appId, userId, sent } = await arrange();
  const before = namesIn(shown());
  const input = { appId, roleSlug: 'primary', userRefId: userId };

  const connection = ConnectionHandler.getConnectionID(shown().nodeId, 'ownersList_userOwners');
  await change(create, { input, connections: [connection] });
  expect(namesIn(shown())).toEqual([...before, 'primary Imani Okafor']);

  await change(remove, { input, connections: [connection] });
  expect(namesIn(shown())).toEqual(before);
  expect(sent).toEqual(['ownersOfApp', 'ownersCreateMutation', 'ownersDeleteMutation']);
});
