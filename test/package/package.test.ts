import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { shippedFolders } from '../../packaging/shipped-packages.ts';
import type { PageManifest } from '../../src/server/graphiql/page-manifest.ts';
import { ask, root } from '../support/process.ts';
import { commandIn } from './installed-command.ts';

const { run, serve } = commandIn(inject('folder'));

test('the tarball has the code with its types, the packages that it ships, the contract, the pages, and nothing else', () => {
  const isShipped = (path: string): boolean => path.startsWith('dist/node_modules/');
  const packed = inject('packed').filter((path) => !isShipped(path));
  const shipped = inject('packed').filter(isShipped);
  const folders = shippedFolders(root).map((folder) => `dist/${folder}/`);
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.slice(0, -'.ts'.length));
  const built = sources.flatMap((path) => [`dist/${path}.js`, `dist/${path}.d.ts`]);

  expect(packed.filter((path) => path.startsWith('dist/')).toSorted()).toEqual(built.toSorted());
  expect(shipped.filter((path) => !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
  for (const folder of folders) expect(shipped).toContain(`${folder}package.json`);
  const examples = readdirSync(`${root}examples`).filter((path) => path.endsWith('.graphql'));
  const page = JSON.parse(readFileSync(`${root}graphiql/dist/manifest.json`, 'utf8')) as PageManifest;
  const pageFiles = [...page.files.map((name) => `${name}.gz`), 'licenses.txt', 'manifest.json'];
  expect(packed.filter((path) => !path.startsWith('dist/')).toSorted()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      ...examples.map((path) => `examples/${path}`),
      ...pageFiles.map((name) => `graphiql/dist/${name}`),
      'package.json',
      'possible-types.json',
      'schema.graphql',
      'subgraph.graphql',
    ].toSorted(),
  );
});

test('the installed command says what it is', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

  expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(run(['--help']).stdout).toContain('Usage: c1-graphql-gateway');
  expect(run(['--print-schema']).stdout).toBe(readFileSync(`${root}schema.graphql`, 'utf8'));
  expect(run(['--print-subgraph']).stdout).toBe(readFileSync(`${root}subgraph.graphql`, 'utf8'));
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
  const { child, url } = await serve();

  expect(await ask(url, '{ apps(first: 1) { pageInfo { hasNextPage } } }')).toEqual({
    data: { apps: { pageInfo: { hasNextPage: true } } },
  });

  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
});
