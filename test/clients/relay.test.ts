import { fileURLToPath } from 'node:url';
import {
  commitMutation,
  ConnectionHandler,
  fetchQuery,
  getSingularSelector,
  type ConcreteRequest,
  type GraphQLResponse,
  type PayloadError,
  type RelayFieldLogger,
  type RequestParameters,
  type Variables,
} from 'relay-runtime';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defaultCallLimits } from '../../src/c1/client/call-limits.ts';
import { createEnvironment } from '../../examples/clients/relay.ts';
import create from '../generated/relay/ownersCreateMutation.graphql.ts';
import remove from '../generated/relay/ownersDeleteMutation.graphql.ts';
import list, { type ownersList$data } from '../generated/relay/ownersList.graphql.ts';
import ofApp from '../generated/relay/ownersOfApp.graphql.ts';
import { artifactsFolder, compile, filesIn, isInstalled } from './relay/compile.ts';
import { isInstalled as isReactInstalled, renderList } from './relay/render.ts';
import { company } from './company.ts';

/** Runs a test where its packages are, and must where all tests must. The reporter does not print names of skipped ones. */
function whereInstalled(isInstalled: boolean, folder: string) {
  const isSkipped = !isInstalled && process.env['REQUIRE_ALL'] !== '1';
  const reason = isSkipped ? ` (skipped: run \`npm ci\` in test/clients/relay/${folder})` : '';
  if (isSkipped) process.stderr.write(`test/clients/relay${reason}\n`);
  return { testThere: test.skipIf(isSkipped), reason };
}

const { testThere: testOfCompiler, reason: whyNoCompiler } = whereInstalled(isInstalled, 'compiler');
const { testThere: testOfReact, reason: whyNoReact } = whereInstalled(isReactInstalled, 'react');

testOfCompiler(
  `what the tests below run is what Relay's compiler makes of the documented operations${whyNoCompiler}`,
  async () => {
    expect(await filesIn(fileURLToPath(artifactsFolder))).toEqual(await compile());
  },
);

/** The compiler's type, in which the list is never null; and what Relay itself selects. */
type Owners = ownersList$data & {
  readonly nodeId: string;
  readonly userOwners: { readonly pageInfo: { readonly endCursor: string } };
};

async function arrange(options: Parameters<typeof company>[0] = {}) {
  const { url, fetch, ...rest } = await company(options);
  const inFlight = new Set<Promise<unknown>>();
  const variablesSent: Variables[] = [];
  const send = async ({ text }: RequestParameters, variables: Variables) => {
    variablesSent.push(variables);
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as GraphQLResponse;
  };
  const fieldErrors: Parameters<RelayFieldLogger>[0][] = [];
  const environment = createEnvironment(
    (request: RequestParameters, variables: Variables) => {
      const answer = send(request, variables).finally(() => inFlight.delete(answer));
      inFlight.add(answer);
      return answer;
    },
    (event) => void fieldErrors.push(event),
  );
  const change = (
    mutation: ConcreteRequest,
    variables: Variables,
  ): Promise<readonly PayloadError[] | null | undefined> =>
    new Promise((give, onError) => {
      const onCompleted = (_data: unknown, errors: readonly PayloadError[] | null | undefined): void => {
        give(errors);
      };
      commitMutation(environment, { mutation, variables, onCompleted, onError });
    });
  return { ...rest, environment, inFlight, variablesSent, fieldErrors, change };
}

/** Reads the list of an app's owners, and gives what a component would show of it. */
async function readOwners({ environment, appId }: Awaited<ReturnType<typeof arrange>>) {
  const answer = await fetchQuery(environment, ofApp, { appId }).toPromise();
  const { app } = answer as { readonly app: object };
  const selector = getSingularSelector(list, app);
  return (): Owners => environment.lookup(selector).data as unknown as Owners;
}

const namesIn = ({ userOwners }: Owners): string[] =>
  userOwners.edges.map(({ node }) => `${node.roleSlug} ${node.user?.displayName ?? ''}`);

/** The list as a component of a page has it. */
async function rendered({ appId, ...rest }: Awaited<ReturnType<typeof arrange>>) {
  const page = { ...rest, query: ofApp, variables: { appId }, list: { fragment: list, owner: 'app' } };
  // React logs each error that a boundary catches, and that this renderer is one for tests.
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    silenced.mockRestore();
  });
  const { shown, act, unmount } = await renderList(page);
  onTestFinished(unmount);
  const pagination = () => {
    if (shown.pagination === undefined) throw shown.error ?? new Error('nothing is shown');
    return { ...shown.pagination, data: shown.pagination.data as Owners };
  };
  return { shown, act, pagination };
}

testOfReact(
  `a page of a list is loaded as Relay loads it, and the list read again${whyNoReact}`,
  async () => {
    const arranged = await arrange();
    const { store, appId, sent, variablesSent } = arranged;
    const { act, pagination } = await rendered(arranged);
    const { nodeId, userOwners } = pagination().data;
    expect(userOwners.edges).toHaveLength(2);
    expect(pagination().hasNext).toBe(true);

    await act(() => pagination().loadNext(100));

    const expected = store
      .ownersOf(appId)
      .map(({ roleSlug, userId }) => `${roleSlug} ${store.user(userId)?.displayName ?? ''}`);
    expect(namesIn(pagination().data).toSorted()).toEqual(expected.toSorted());
    expect(pagination().hasNext).toBe(false);

    await act(() => pagination().refetch({ first: 3 }, { fetchPolicy: 'network-only' }));

    expect(pagination().data.userOwners.edges).toHaveLength(3);
    expect(sent).toEqual(['ownersOfApp', 'ownersListPage', 'ownersListPage']);
    const { endCursor } = userOwners.pageInfo;
    expect(variablesSent.slice(1)).toEqual([
      { nodeId, first: 100, after: endCursor },
      { nodeId, first: 3, after: null },
    ]);
  },
);

testOfReact(
  `an error of the list goes to the error boundary, and its type has no null${whyNoReact}`,
  async () => {
    // One call reads the app, and none is left for its owners.
    const arranged = await arrange({ calls: { ...defaultCallLimits, maxCalls: 1 } });

    const { shown } = await rendered(arranged);

    expect(shown.pagination).toBeUndefined();
    expect(shown.error?.message).toMatch(/^Relay: Unexpected response payload/);
    expect(arranged.fieldErrors[0]).toMatchObject({
      owner: 'ownersList',
      error: { extensions: { code: 'TOO_MANY_UPSTREAM_CALLS' } },
    });
    expect(arranged.sent).toEqual(['ownersOfApp']);
  },
);

test('a new owner stands in the list, and a deleted owner no longer, without reading it', async () => {
  const arranged = await arrange();
  const { change, appId, userId, sent } = arranged;
  const shown = await readOwners(arranged);
  const before = namesIn(shown());
  const input = { appId, roleSlug: 'primary', userRefId: userId };

  const connection = ConnectionHandler.getConnectionID(shown().nodeId, 'ownersList_userOwners');
  await change(create, { input, connections: [connection] });
  expect(namesIn(shown())).toEqual([...before, 'primary Imani Okafor']);

  await change(remove, { input, connections: [connection] });
  expect(namesIn(shown())).toEqual(before);
  expect(sent).toEqual(['ownersOfApp', 'ownersCreateMutation', 'ownersDeleteMutation']);
});

test('a mutation that fails says why, and leaves the list as it is', async () => {
  const arranged = await arrange();
  const { change, appId } = arranged;
  const shown = await readOwners(arranged);
  const before = namesIn(shown());
  const input = { appId, roleSlug: 'primary', userRefId: '2NobodyNobodyNobodyNobody00' };

  const connection = ConnectionHandler.getConnectionID(shown().nodeId, 'ownersList_userOwners');
  const errors = await change(create, { input, connections: [connection] });

  expect(errors).toMatchObject([{ path: ['createUserOwner'], extensions: { code: 'NOT_FOUND' } }]);
  expect(namesIn(shown())).toEqual(before);
});
