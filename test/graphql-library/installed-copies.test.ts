import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkInstalledCopies } from '../../src/graphql-library/installed-copies.ts';
import { GraphqlLibraryError } from '../../src/graphql-library/graphql-library-error.ts';

/** A project with the gateway, Pothos, Yoga, and copies of graphql: by the folders of the packages, their versions. */
function project(graphql: Readonly<Record<string, string>>): { folder: string; check: () => string } {
  const folder = mkdtempSync(`${tmpdir()}/copies-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const packages = {
    'node_modules/c1-graphql-gateway': '0.1.0',
    'node_modules/@pothos/core': '4.15.1',
    'node_modules/graphql-yoga': '5.24.1',
    ...graphql,
  };
  for (const [path, version] of Object.entries(packages)) {
    mkdirSync(`${folder}/${path}`, { recursive: true });
    writeFileSync(
      `${folder}/${path}/package.json`,
      JSON.stringify({ name: path.split('node_modules/').at(-1), version }),
    );
    writeFileSync(`${folder}/${path}/index.js`, '');
  }
  return { folder, check: () => complaint(`${folder}/node_modules/c1-graphql-gateway/index.js`, folder) };
}

/** What is said of the copies that a module finds, without the place of the project; nothing if they can be used. */
function complaint(from: string, folder: string): string {
  try {
    checkInstalledCopies(from);
    return '';
  } catch (error) {
    if (!(error instanceof GraphqlLibraryError)) throw error;
    return error.message.replaceAll(folder, '');
  }
}

test.each(['16.13.0', '16.15.0'])('one copy of %s can be used', (version) => {
  expect(project({ 'node_modules/graphql': version }).check()).toBe('');
});

test('a missing graphql is named, with the ways in which that happens', () => {
  expect(project({}).check()).toBe(
    'graphql is not installed where the gateway looks for it; want graphql ^16.13.0 beside the gateway: ' +
      'npm install graphql@16 (npm installs it with the gateway, but not with --legacy-peer-deps; Yarn 1 does not)',
  );
});

test('a graphql that only the gateway finds is missing for Pothos', () => {
  const { check } = project({ 'node_modules/c1-graphql-gateway/node_modules/graphql': '16.15.0' });

  expect(check()).toContain('graphql is not installed where @pothos/core looks for it');
});

test.each(['15.10.1', '16.12.0', '17.0.0'])('the version %s is outside the range', (version) => {
  expect(project({ 'node_modules/graphql': version }).check()).toBe(
    `graphql has a version that the gateway does not support: found ${version} in /node_modules/graphql; ` +
      'want ^16.13.0: npm install graphql@16',
  );
});

test.each([
  ['c1-graphql-gateway', '@pothos/core', '16.14.0', '16.15.0'],
  ['c1-graphql-gateway', '@pothos/core', '15.10.1', '16.15.0'],
  ['c1-graphql-gateway', '@pothos/core', '16.15.0', '16.15.0'],
])('a copy nested in %s is not that of %s: %s beside %s', (nesting, dependent, outer, nested) => {
  const inner = `node_modules/${nesting}/node_modules/graphql`;
  const { check } = project({ 'node_modules/graphql': outer, [inner]: nested });

  expect(check()).toBe(
    `graphql is installed twice, and no operation would succeed: the gateway uses ${nested} in /${inner}, ${dependent} uses ` +
      `${outer} in /node_modules/graphql; want one copy for both: npm ls graphql shows the origin of each`,
  );
});

test.each(['@pothos/core', 'graphql-yoga'])('a copy nested in %s is not that of the gateway', (nesting) => {
  const inner = `node_modules/${nesting}/node_modules/graphql`;
  const { check } = project({ 'node_modules/graphql': '16.15.0', [inner]: '16.13.0' });

  expect(check()).toContain(
    `the gateway uses 16.15.0 in /node_modules/graphql, ${nesting} uses 16.13.0 in /${inner};`,
  );
});

test('one copy that packages reach by links of their own, as pnpm makes them, is one', () => {
  const { folder, check } = project({ 'node_modules/graphql': '16.15.0' });
  mkdirSync(`${folder}/store`);
  renameSync(`${folder}/node_modules/graphql`, `${folder}/store/graphql`);
  for (const name of ['c1-graphql-gateway', '@pothos/core', 'graphql-yoga']) {
    const link = `${folder}/node_modules/${name}/node_modules/graphql`;
    mkdirSync(dirname(link));
    symlinkSync(`${folder}/store/graphql`, link);
  }

  expect(check()).toBe('');
});
