import { readFileSync } from 'node:fs';
import { subset } from 'semver';
import { expect, test } from 'vitest';
import { shippedFolders } from '../../packaging/shipped-packages.ts';
import { root } from '../support/process.ts';

interface Installed {
  readonly version: string;
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string };
}

const read = (name: string): unknown => JSON.parse(readFileSync(root + name, 'utf8'));

const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Installed>> };
const { engines, overrides } = read('package.json') as {
  readonly engines: { readonly node: string };
  readonly overrides: Readonly<Record<string, string>>;
};
const shipped = shippedFolders(root);
/** What npm installs with the package, by its folder here. */
const installed = Object.entries(packages)
  .filter(([folder, { dev }]) => folder !== '' && dev !== true)
  .map(([folder]) => folder);

test.each(['>=22.15.0', '^20.19.0 || >=22.12', '>=20.20', '20 || 22'])(
  'a package for %s would exclude a version of Node that this one supports',
  (node) => {
    expect(subset(engines.node, node)).toBe(false);
  },
);

test('no package that runs excludes a version of Node that this one supports', () => {
  const excluding = [...installed, ...shipped].filter(
    (folder) => !subset(engines.node, packages[folder]?.engines?.node ?? '*'),
  );

  expect(installed).toContain('node_modules/undici');
  expect(shipped).toContain('node_modules/@whatwg-node/promise-helpers');
  expect(excluding).toEqual([]);
});

test('no override concerns a package that is installed with this one, where overrides have no effect', () => {
  const names = installed.map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13));

  expect(Object.keys(overrides).filter((name) => names.includes(name))).toEqual([]);
});
