import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { ask, bareEnv, root } from '../support/process.ts';
import { freePort } from '../support/free-port.ts';

const folder = inject('folder');

/** The files of the page on mounting, by their names. */
const documented = new Map(
  [...readFileSync(`${root}docs/mounting.md`, 'utf8').matchAll(/```ts\n\/\/ (\S+\.ts)\n([^`]*)```/g)].map(
    ([, name = '', code = '']) => [name, code],
  ),
);

/** Fails where the types of the package do not say what its users may and may not write. */
const misused = `import { createGateway, schema, type GatewayOptions } from 'c1-graphql-gateway';
declare const options: GatewayOptions;
// @ts-expect-error -- a gateway needs more than that
createGateway({ upstream: 'c1' });
// @ts-expect-error -- no such upstream
createGateway({ ...options, upstream: 'c2' });
// @ts-expect-error -- no such thing in a schema
schema.getNothing();
`;

function compile(): { status: number | null; stdout: string } {
  const options = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    '--strict',
    '--skipLibCheck',
  ];
  const files = [...documented.keys(), 'misused.ts'];
  const { status, stdout } = spawnSync('node', ['node_modules/typescript/bin/tsc', ...options, ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout };
}

async function upstream() {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(sandbox);
  onTestFinished(close);
  return { origin, token: sandbox.issueToken() };
}

/** Makes the compiled examples ask another C1, and listen elsewhere. */
function adapt(replacements: Readonly<Record<string, string>>): void {
  for (const name of documented.keys()) {
    const file = `${folder}/${name.replace('.ts', '.js')}`;
    const code = Object.entries({ "'info'": "'silent'", ...replacements }).reduce(
      (all, [from, to]) => all.replaceAll(from, to),
      compiled.get(name) ?? '',
    );
    writeFileSync(file, code);
  }
}

const compiled = new Map<string, string>();
let outcome: ReturnType<typeof compile>;
beforeAll(() => {
  for (const [name, code] of documented) writeFileSync(`${folder}/${name}`, code);
  writeFileSync(`${folder}/misused.ts`, misused);
  outcome = compile();
  for (const name of documented.keys()) {
    compiled.set(name, readFileSync(`${folder}/${name.replace('.ts', '.js')}`, 'utf8'));
  }
});

test('the documented servers fit the types of the package', () => {
  expect([...documented.keys()]).toEqual([
    'gateway.ts',
    'node.ts',
    'express.ts',
    'fastify.ts',
    'service.ts',
    'client.ts',
  ]);
  expect(outcome).toEqual({ status: 0, stdout: '' });
});

/** Starts one of the servers and waits until it listens. */
async function startServer(name: string, origin: string): Promise<string> {
  const port = await freePort();
  adapt({ 'https://example.conductor.one': origin, 4000: String(port) });
  const child = spawn('node', [`${name}.js`], { cwd: folder, env: bareEnv, stdio: 'inherit' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  await expect.poll(() => fetch(url).then(() => true), { timeout: 30_000, interval: 100 }).toBe(true);
  return url;
}

test.each(['node', 'express', 'fastify'])('mounted as documented, the gateway answers: %s', async (name) => {
  const { origin, token } = await upstream();
  const url = await startServer(name, origin);
  const query = '{ apps(first: 1) { pageInfo { hasNextPage } } }';

  expect(await ask(`${url}/graphql`, query, token)).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });
  expect(await ask(`${url}/graphql`, query)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  const byGet = await fetch(`${url}/graphql?query={__typename}`, {
    headers: { origin: 'https://portal.example' },
  });
  expect(byGet.headers.get('access-control-allow-origin')).toBe('https://portal.example');
  expect(await byGet.json()).toEqual({ data: { __typename: 'Query' } });
});

test.each(['express', 'fastify'])('the rest of the server reads bodies as before: %s', async (name) => {
  const { origin } = await upstream();
  const url = await startServer(name, origin);
  const headers = { 'content-type': 'application/json' };

  const echoed = await fetch(`${url}/echo`, { method: 'POST', headers, body: '{"a":1}' });

  expect(await echoed.json()).toEqual({ a: 1 });
});

test('the client alone calls C1 as one caller', async () => {
  const { origin, token } = await upstream();
  adapt({ 'https://example.conductor.one': origin });
  const child = spawn('node', ['client.js'], { cwd: folder, env: { ...bareEnv, TOKEN: token } });

  expect(await text(child.stdout)).toContain('Quarry Ledger');
});
