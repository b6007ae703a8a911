import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse, print } from 'graphql';
import {
  commitMutation,
  ConnectionHandler,
  fetchQuery,
  getSingularSelector,
  type ConcreteRequest,
  type GraphQLResponse,
  type ReaderFragment,
  type RequestParameters,
  type Variables,
} from 'relay-runtime';
import { expect, onTestFinished, test } from 'vitest';
import { createEnvironment } from '../../examples/clients/relay.ts';
import { company } from './company.ts';

const examples = new URL('../../examples/clients/', import.meta.url);
const schema = new URL('../../schema.graphql', import.meta.url);
const compiler = fileURLToPath(new URL('../../node_modules/relay-compiler/cli.js', import.meta.url));

/** Runs Relay's compiler with the documented configuration over the documented operations. */
async function compiled() {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = await readFile(new URL('relay-owners.graphql', examples), 'utf8');
  const documents = parse(text).definitions.map((definition) => `graphql\`${print(definition)}\`;`);
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'src/owners.ts'), documents.join('\n'));
  await copyFile(schema, join(folder, 'schema.graphql'));
  await copyFile(new URL('relay.config.json', examples), join(folder, 'relay.config.json'));
  await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
  const artifact = async <Node>(name: string): Promise<Node> => {
    const file = pathToFileURL(join(folder, `src/__generated__/${name}.graphql.ts`));
    const module = (await import(file.href)) as { readonly default: Node };
    return module.default;
  };
  return {
    list: await artifact<ReaderFragment>('ownersList'),
    page: await artifact<ConcreteRequest>('ownersListPage'),
    ofApp: await artifact<ConcreteRequest>('ownersOfApp'),
    create: await artifact<ConcreteRequest>('ownersCreateMutation'),
    remove: await artifact<ConcreteRequest>('ownersDeleteMutation'),
  };
}

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
  const documents = await compiled();
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
  const answer = await fetchQuery(environment, documents.ofApp, { appId }).toPromise();
  const { app } = answer as { readonly app: object };
  const selector = getSingularSelector(documents.list, app);
  /** The list as a component would show it. */
  const shown = (): Owners => environment.lookup(selector).data as unknown as Owners;
  const change = (mutation: ConcreteRequest, variables: Variables): Promise<unknown> =>
    new Promise((onCompleted, onError) => {
      commitMutation(environment, { mutation, variables, onCompleted, onError });
    });
  return { ...rest, ...documents, environment, shown, change };
}

const namesIn = ({ userOwners }: Owners): string[] =>
  userOwners.edges.map(({ node }) => `${node.roleSlug} ${node.user.displayName}`);

test('pages of a fragment on an interface grow by `node`', async () => {
  const { environment, page, shown, store, appId, sent } = await arrange();
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

test('a new owner stands in the list, and an owner who was deleted no longer, without reading it', async () => {
  const { create, remove, change, shown, appId, userId, sent } = await arrange();
  const before = namesIn(shown());
  const input = { appId, roleSlug: 'primary', userRefId: userId };

  const list = ConnectionHandler.getConnectionID(shown().nodeId, 'ownersList_userOwners');
  await change(create, { input, connections: [list] });
  expect(namesIn(shown())).toEqual([...before, 'primary Imani Okafor']);

  await change(remove, { input, connections: [list] });
  expect(namesIn(shown())).toEqual(before);
  expect(sent).toEqual(['ownersOfApp', 'ownersCreateMutation', 'ownersDeleteMutation']);
});
