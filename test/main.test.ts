import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** The lines printed so far, parsed. */
  readonly lines: Record<string, unknown>[];
}

/** The environment of a fresh shell: nothing of the machine's that the gateway would read. */
const bareEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

function runMain(env: Record<string, string>): ChildProcess {
  const child = spawn('node', ['dist/main.js'], { cwd: root, env: { ...bareEnv, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function start(env: Record<string, string> = {}): Promise<Running> {
  const child = runMain({ PORT: '0', ...env });
  const lines: Record<string, unknown>[] = [];
  if (child.stdout === null) throw new Error('no output');
  const output = createInterface(child.stdout);
  output.on('line', (line) => void lines.push(JSON.parse(line) as Record<string, unknown>));
  await once(output, 'line');
  return { url: String(lines[0]?.['url']), process: child, lines };
}

async function fail(env: Record<string, string>): Promise<{ code: unknown; stderr: string }> {
  const child = runMain(env);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, stderr };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

beforeAll(async () => {
  const build = spawn('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  expect(await once(build, 'close')).toEqual([0, null]);
}, 120_000);

test('starts on the sandbox without any configuration and says so in the first line', async () => {
  const { url, lines } = await start();

  expect(lines[0]).toMatchObject({ upstream: 'sandbox', msg: expect.stringContaining('SANDBOX') as string });
  expect(await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });
  const response = await fetch(url, { headers: { host: 'evil.example' } as Record<string, string> });
  expect(response.headers.get('x-gateway-upstream')).toBe('sandbox');
});

test("the README's first command makes the owner that the README shows", async () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const [, command] = /```sh\n(curl [^`]*?createUserOwner[^`]*?)```/s.exec(readme) ?? [];
  const [, shown] = /```json\n(\{[^`]*?"createUserOwner"[^`]*?)```/s.exec(readme) ?? [];
  const { url } = await start();

  const shell = spawn('sh', ['-c', (command ?? 'false').replace('http://localhost:4000/graphql', url)]);
  let output = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(shell, 'close');

  const answer = JSON.parse(output) as unknown;
  const expected = JSON.parse(shown ?? 'null') as { data: { createUserOwner: { appOwnerUser: object } } };
  Object.assign(expected.data.createUserOwner.appOwnerUser, { createdAt: expect.any(String) as string });
  expect(answer).toEqual(expected);
});

test('finishes what is in flight at SIGTERM, refuses new traffic and exits with 0', async () => {
  const { url, process: child, lines } = await start();
  const pending = ask(url, '{ apps(first: 100) { nodes { userOwners { nodes { user { managers { displayName } } } } } } }');
  await new Promise((resolve) => setImmediate(resolve));

  child.kill('SIGTERM');

  const [[code]] = await Promise.all([once(child, 'close'), pending]);
  expect(code).toBe(0);
  expect(await pending).toMatchObject({ data: { apps: { nodes: { length: 100 } } } });
  expect(lines.at(-1)).toMatchObject({ msg: 'stopped', isComplete: true });
});

test('refuses to start under a wrong environment and lists every problem', async () => {
  const { code, stderr } = await fail({
    PORT: 'http',
    GATEWAY_MAX_DEPTH: '0',
    GATEWAY_MAGIC: 'on',
    CONDUCTORONE_CLIENT_ID: 'otter@example.conductor.one/pcc',
  });

  expect(code).toBe(1);
  for (const name of ['PORT', 'GATEWAY_MAX_DEPTH', 'GATEWAY_MAGIC', 'GATEWAY_IDENTITY', 'CONDUCTORONE_CLIENT_SECRET']) {
    expect(stderr).toContain(`  - ${name}: `);
  }
});

test('a port that is taken is said in one line', async () => {
  const { url } = await start();

  const { code, stderr } = await fail({ PORT: new URL(url).port });

  expect(code).toBe(1);
  expect(stderr).toMatch(/^listen EADDRINUSE.*\n$/);
});

test('the package holds the built server and the schema', () => {
  expect(existsSync(`${root}dist/main.js`)).toBe(true);
  expect(existsSync(`${root}dist/server/gateway.d.ts`)).toBe(true);
});
