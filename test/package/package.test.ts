import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ask, bareEnv, root } from '../support/process.ts';

const folder = inject('folder');
const command = `${folder}/node_modules/.bin/c1-graphql-gateway`;

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: { ...bareEnv, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the tarball holds the code with its types, the contract and what to read, and nothing else', () => {
  const packed = inject('packed');
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.slice(0, -'.ts'.length));
  const built = sources.flatMap((path) => [`dist/${path}.js`, `dist/${path}.d.ts`]);

  expect(packed.filter((path) => path.startsWith('dist/')).toSorted()).toEqual(built.toSorted());
  const examples = readdirSync(`${root}examples`).filter((path) => path.endsWith('.graphql'));
  expect(packed.filter((path) => !path.startsWith('dist/')).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    ...examples.map((path) => `examples/${path}`),
    'package.json',
    'possible-types.json',
    'schema.graphql',
  ]);
});

test('the installed command says what it is', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

  expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(run(['--help']).stdout).toContain('Usage: c1-graphql-gateway');
  expect(run(['--print-schema']).stdout).toBe(readFileSync(`${root}schema.graphql`, 'utf8'));
  expect(run(['--check-config']).stdout).toContain('Mode:      sandbox');
  expect(run(['--check-config'], { PORT: 'http' })).toMatchObject({ status: 1, stdout: '' });
  expect(run(['--serve'])).toMatchObject({ status: 2, stdout: '' });
});

test("the README's command lines are none that the command refuses", () => {
  const lines = [
    ...readFileSync(`${root}README.md`, 'utf8').matchAll(/^c1-graphql-gateway(?: +(--\S+))? +# /gm),
  ];
  const named = lines.flatMap(([, option]) => option ?? []);

  expect(lines.length).toBeGreaterThan(named.length); // one of them serves
  for (const option of named) expect(run([option]).status).toBe(0);
});

test('the installed command serves', async () => {
  const child = spawn(command, { cwd: folder, env: { ...bareEnv, PORT: '0' } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };

  expect(await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });

  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
});
