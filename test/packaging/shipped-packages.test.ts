import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { shippedFolders } from '../../packaging/shipped-packages.ts';
import { root } from '../support/process.ts';

const yoga = 'node_modules/graphql-yoga';

/** A project with packages in these folders, each with its dependencies. */
function project(packages: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const folder = mkdtempSync(`${tmpdir()}/shipped-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, dependencies] of Object.entries(packages)) {
    mkdirSync(`${folder}/${path}`, { recursive: true });
    writeFileSync(
      `${folder}/${path}/package.json`,
      JSON.stringify({ dependencies, peerDependencies: { graphql: '*' } }),
    );
  }
  return folder;
}

test('dependencies of dependencies are shipped from where Node finds them, each once, and peers are not', () => {
  const folder = project({
    'node_modules/graphql': {},
    'node_modules/unrelated': {},
    'node_modules/a': { b: '1', '@scope/c': '1' },
    'node_modules/b': {},
    'node_modules/@scope/c': { b: '2', a: '1' },
    'node_modules/@scope/c/node_modules/b': { '@scope/d': '1' },
    'node_modules/@scope/d': {},
    [yoga]: { a: '1' },
  });

  expect(shippedFolders(folder)).toEqual([
    'node_modules/@scope/c',
    'node_modules/@scope/c/node_modules/b',
    'node_modules/@scope/d',
    'node_modules/a',
    'node_modules/b',
    'node_modules/graphql-yoga',
  ]);
});

test('a dependency that is not installed is named', () => {
  const folder = project({ [yoga]: { a: '1' } });

  expect(() => shippedFolders(folder)).toThrow('a is not installed: run npm ci');
});

test('the build has the shipped packages, and no graphql', () => {
  const folders = shippedFolders(root);

  expect(folders.length).toBeGreaterThan(15);
  for (const folder of folders) expect(existsSync(`${root}dist/${folder}/package.json`)).toBe(true);
  expect(existsSync(`${root}dist/node_modules/graphql`)).toBe(false);
});
