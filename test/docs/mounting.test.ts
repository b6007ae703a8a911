import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { audience, identityProvider } from '../support/identity-provider.ts';
import { bareEnv, root } from '../support/process.ts';
import { blocksIn, readPage } from './blocks.ts';

const examples = blocksIn(readPage('docs/mounting.md'), 'ts');
const sources = JSON.stringify(new URL('../../src/index.ts', import.meta.url).href);

/** Runs an example of the page over the sources, after replacing some of it; gives what it prints, as JSON. */
async function runExample(
  name: 'gateway.ts' | 'service.ts',
  replacements: Record<string, string>,
  then: string,
  env: Record<string, string> = {},
): Promise<unknown> {
  const code = Object.entries({
    ...replacements,
    "'info'": "'silent'",
    "'c1-graphql-gateway'": sources,
  }).reduce(
    (all, [from, to]) => all.replaceAll(from, to),
    examples.find((example) => example.startsWith(`// ${name}\n`)) ?? '',
  );
  const folder = mkdtempSync(`${tmpdir()}/mounting-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(`${folder}/example.mts`, `${code}\n${then}`);
  const here = spawn('node', ['--import', 'tsx', `${folder}/example.mts`], {
    cwd: root,
    env: { ...bareEnv, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(here.stdout)) as unknown;
}

/** Sends the same operations at the same time, each with a token or without, and prints the answers. */
const askAtOnce = (query: string, tokens: readonly string[]): string => `
  const answers = ${JSON.stringify(tokens)}.map(async (token) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: 'Bearer ' + token }) };
    const body = ${JSON.stringify(JSON.stringify({ query }))};
    const answer = await gateway.fetch(new Request('http://graph.example/graphql', { method: 'POST', headers, body }));
    return answer.json();
  });
  console.log(JSON.stringify(await Promise.all(answers)));
  process.exit();`;

test('what the page mounts answers each caller, and sends a read of two callers at once only once', async () => {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(sandbox);
  onTestFinished(close);
  const token = sandbox.issueToken();
  const query = '{ apps(first: 1) { pageInfo { hasNextPage } } }';

  expect(
    await runExample(
      'gateway.ts',
      { 'https://example.conductor.one': origin },
      askAtOnce(query, [token, token, '']),
    ),
  ).toEqual([
    { data: { apps: { pageInfo: { hasNextPage: true } } } },
    { data: { apps: { pageInfo: { hasNextPage: true } } } },
    expect.objectContaining({ errors: [expect.objectContaining({ path: ['apps'] })] }),
  ]);
  expect(sandbox.ledger.map(({ method }) => method)).toHaveLength(1);
});

test('what the page mounts in service mode lets in whom the identity provider knows', async () => {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(sandbox);
  onTestFinished(close);
  const provider = await identityProvider();
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  const replacements = {
    'https://example.conductor.one': origin,
    'https://id.example/.well-known/jwks.json': provider.keysUrl,
    'https://id.example': provider.issuer,
    'https://graph.example': audience,
  };
  const query = '{ apps(first: 1) { pageInfo { hasNextPage } } }';
  const tokens = [await provider.sign(), ''];

  expect(
    await runExample('service.ts', replacements, askAtOnce(query, tokens), {
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
    }),
  ).toMatchObject([
    { data: { apps: { pageInfo: { hasNextPage: true } } } },
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
});
