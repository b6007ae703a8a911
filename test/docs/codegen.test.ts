import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { bareEnv, root, sharedProcess } from '../support/process.ts';
import { blocksIn, blocksOf, readPage } from './blocks.ts';

const page = readPage('docs/codegen.md');
const folder = `${root}examples/codegen/`;
const isInstalled = existsSync(`${folder}node_modules/@graphql-codegen/cli/package.json`);
const isSkipped = !isInstalled && process.env['REQUIRE_ALL'] !== '1';
const reason = isSkipped ? ' (skipped: run `npm ci` in examples/codegen)' : '';
// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/docs/codegen${reason}\n`);
const testThere = test.skipIf(isSkipped);

const { appId, userId } = exampleIds;
const unknownId = '2NobodyNobodyNobodyNobody00';
const gateway = sharedProcess();

/** Runs a command in the folder of the examples; what it prints is in the error if it fails. */
async function run(command: string): Promise<string> {
  const actual = command
    .replaceAll('http://127.0.0.1:4000/graphql', gateway().url)
    .replaceAll(/^c1-graphql-gateway /gm, `node ${root}dist/main.js `);
  const shell = spawn('sh', ['-ec', `${actual}\n`], {
    cwd: folder,
    env: { ...bareEnv, npm_config_offline: 'true' },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    once(shell, 'close') as Promise<[unknown]>,
  ]);
  if (code !== 0) throw new Error(`${actual}: exit code ${String(code)}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Loads a module of the examples, whose types are those of its own package. */
const load = async <Module>(path: string): Promise<Module> => (await import(`${folder}${path}`)) as Module;

interface Owner {
  readonly nodeId: string;
  readonly roleSlug: string;
  readonly createdAt: string | null;
  readonly user?: { readonly id: string; readonly displayName: string | null } | null;
}
interface Connection {
  readonly nodes: readonly Owner[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Add = (appId: string, userRefId: string, roleSlug: string) => Promise<Owner>;
interface PagingClient {
  readonly page: (appId: string, first: number, after?: string | null) => Promise<Connection>;
  readonly add: Add;
}
type CodeOf = (error: unknown) => string | undefined;

beforeAll(async () => {
  if (isSkipped) return;
  for (const command of blocksIn(page, 'sh')) await run(command);
}, 120_000);

test('the page shows the files of the examples, and no other code', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.ts$|^tsconfig\.json$/.test(path) && !/node_modules|generated|graphql-env/.test(path),
  );
  const shown = blocksOf(page).filter(({ language }) => language !== 'sh');

  expect(shown.map(({ text: code }) => code).toSorted()).toEqual(
    files.map((path) => readFileSync(folder + path, 'utf8')).toSorted(),
  );
});

testThere(`the files that the gateway serves are the schema and the possible types${reason}`, () => {
  expect(readFileSync(`${folder}possible-types.json`, 'utf8').trimEnd()).toBe(
    readFileSync(`${root}possible-types.json`, 'utf8').trimEnd(),
  );
  expect(readFileSync(`${folder}schema.graphql`, 'utf8')).toContain(
    'type AppOwnerUserConnection implements OwnerUserConnection {',
  );
});

testThere(
  `the generated types fit the examples${reason}`,
  async () => {
    expect(await run('npx tsc')).toBe('');
  },
  120_000,
);

testThere(
  `the types have no null where there is one only with an error, and no scalar is unknown${reason}`,
  () => {
    const preset = readFileSync(`${folder}client-preset/generated/graphql.ts`, 'utf8');
    const genql = readFileSync(`${folder}genql/generated/schema.ts`, 'utf8');
    const strict = readFileSync(`${folder}strict.graphql`, 'utf8');

    expect(preset).toMatch(/appUserOwners: \{/);
    expect(preset).toMatch(/createdAt: string \| null/);
    expect(preset).not.toMatch(/\bany\b|\bunknown\b.*DateTime/);
    expect(genql).toMatch(/DateTime: string/);
    expect(genql).toMatch(/JSONObject: Record<string, unknown>/);
    expect(strict).toMatch(/^ {2}appUserOwners\([^)]+\): AppOwnerUserConnection!$/m);
    expect(strict).toMatch(/^ {2}managers: \[User\]!$/m);
  },
);

/** The names of the app's owners as the graph gives them at once. */
async function expectedOwners(client: PagingClient): Promise<readonly string[]> {
  return (await client.page(appId, 100)).nodes.map(({ nodeId }) => nodeId);
}

const pagingClients = [
  ['gql.tada', 'gql-tada/owners.ts', 'graphql-request/owners.ts'],
  ['genql', 'genql/owners.ts', 'genql/owners.ts'],
] as const;

testThere.for(pagingClients)(
  `%s: a page, a mutation and an error${reason}`,
  async ([, path, pathOfErrors]) => {
    const { createOwnersClient } = await load<{
      createOwnersClient: (url: string, token: string) => PagingClient;
    }>(path);
    const { errorCode } = await load<{ errorCode: CodeOf }>(pathOfErrors);
    const client = createOwnersClient(gateway().url, 'none');

    const first = await client.page(appId, 1);
    const next = await client.page(appId, 1, first.pageInfo.endCursor);
    const made = await client.add(appId, userId, 'primary');
    const error: unknown = await client.add(appId, unknownId, 'primary').catch((thrown: unknown) => thrown);

    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([1, true]);
    const paged = [...first.nodes, ...next.nodes].map(({ nodeId }) => nodeId);
    expect(new Set(paged).size).toBe(2);
    const owners = await expectedOwners(client);
    expect(owners).toEqual(expect.arrayContaining(paged));
    expect(made).toEqual({
      nodeId: expect.any(String) as string,
      roleSlug: 'primary',
      createdAt: expect.any(String) as string,
    });
    expect(owners).toContain(made.nodeId);
    expect(errorCode(error)).toBe('NOT_FOUND');
    expect(errorCode(new Error('another'))).toBeUndefined();
  },
);

testThere(`graphql-request with the client preset: pages, a mutation and an error${reason}`, async () => {
  const { createOwnersClient, errorCode } = await load<{
    createOwnersClient: (
      url: string,
      token: string,
    ) => { pages: (appId: string, first: number) => AsyncIterable<readonly Owner[]>; add: Add };
    errorCode: CodeOf;
  }>('graphql-request/owners.ts');
  const client = createOwnersClient(gateway().url, 'none');

  const made = await client.add(appId, userId, 'primary');
  const pages: (readonly Owner[])[] = [];
  for await (const owners of client.pages(appId, 1)) pages.push(owners);
  const error: unknown = await client.add(appId, unknownId, 'primary').catch((thrown: unknown) => thrown);

  expect(pages.length).toBeGreaterThan(1);
  expect(pages.slice(0, -1).map(({ length }) => length)).toEqual(Array(pages.length - 1).fill(1));
  const ids = pages.flat().map(({ nodeId }) => nodeId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(made.nodeId);
  expect(errorCode(error)).toBe('NOT_FOUND');
});

interface Query {
  readonly queryKey: readonly string[];
  readonly retry: (count: number, error: Error) => boolean;
}
interface Queries {
  clear(): void;
  getQueryState(key: readonly string[]): { readonly isInvalidated: boolean } | undefined;
}
interface Observer<Result> {
  subscribe(listener: (result: Result) => void): () => void;
  fetchNextPage(): Promise<Result>;
  refetch(): Promise<Result>;
}
interface ListResult {
  readonly data?: readonly Owner[];
  readonly error: Error | null;
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly failureCount: number;
}
interface TanStack {
  readonly QueryClient: new () => Queries;
  readonly InfiniteQueryObserver: new (queries: Queries, options: object) => Observer<ListResult>;
  readonly MutationObserver: new (
    queries: Queries,
    options: object,
  ) => {
    mutate(variables: object): Promise<{ createUserOwner: { appOwnerUser: Owner } }>;
  };
}

testThere(`TanStack Query: pages, a mutation that reads them again, and an error${reason}`, async () => {
  const { ownersOfApp, addOwnerToApp } = await load<{
    ownersOfApp: (client: object, appId: string, first: number) => Query;
    addOwnerToApp: (client: object, queries: Queries, appId: string) => object;
  }>('tanstack-query/owners.ts');
  const { errorCode } = await load<{ errorCode: CodeOf }>('graphql-request/owners.ts');
  const { QueryClient, InfiniteQueryObserver, MutationObserver } = await load<TanStack>(
    'node_modules/@tanstack/react-query/build/modern/index.js',
  );
  const { GraphQLClient } = await load<{ GraphQLClient: new (url: string) => object }>(
    'node_modules/graphql-request/build/entrypoints/main.js',
  );
  const client = new GraphQLClient(gateway().url);
  const queries = new QueryClient();
  const list = new InfiniteQueryObserver(queries, ownersOfApp(client, appId, 1));

  /** The next result of a read that begins after this. */
  let onRead: (result: ListResult) => void = () => undefined;
  let isReading = false;
  list.subscribe((result) => {
    if (isReading && !result.isFetching) onRead(result);
    isReading = result.isFetching;
  });

  const first = await list.refetch();
  const second = await list.fetchNextPage();
  const shownAgain = new Promise<ListResult>((give) => {
    onRead = give;
  });
  const add = new MutationObserver(queries, addOwnerToApp(client, queries, appId));
  const made = await add.mutate({ userRefId: userId, roleSlug: 'primary' });
  const again = await shownAgain;
  const failed = await add
    .mutate({ userRefId: unknownId, roleSlug: 'primary' })
    .catch((thrown: unknown) => thrown);
  const missing = await new InfiniteQueryObserver(queries, ownersOfApp(client, unknownId, 2)).refetch();
  queries.clear();

  expect([first.data?.length, first.hasNextPage, second.data?.length]).toEqual([1, true, 2]);
  expect(made.createUserOwner.appOwnerUser.roleSlug).toBe('primary');
  expect(again.data).toHaveLength(2);
  expect(errorCode(failed)).toBe('NOT_FOUND');
  // Not tried again: an app that does not exist will not exist in a second either.
  expect([errorCode(missing.error), missing.failureCount]).toEqual(['NOT_FOUND', 1]);
});
