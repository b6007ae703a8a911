import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSupported, supportedVersions } from '../../src/graphql-library/supported-versions.ts';
import { root } from '../support/process.ts';

type Versions = Readonly<Record<string, string>>;

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly peerDependencies: Versions;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
};

test('graphql is a peer of the range that the start checks, and comes with no copy of the package', () => {
  expect(manifest.peerDependencies['graphql']).toBe(supportedVersions);
  expect(manifest.peerDependenciesMeta).not.toHaveProperty('graphql');
  expect(manifest.dependencies).not.toHaveProperty('graphql');
});

test('the version that the tests run with is in the range', () => {
  expect(isSupported(manifest.devDependencies['graphql'] ?? '')).toBe(true);
});

test.each([
  ['16.13.0', true],
  ['16.13.2', true],
  ['16.15.0', true],
  ['16.100.0', true],
  ['16.12.9', false],
  ['16.0.0', false],
  ['15.10.1', false],
  ['17.0.0', false],
  ['17.10.0', false],
  ['116.13.0', false],
  ['16.14.0-canary.1', false],
  ['17.0.0-rc.0', false],
  ['', false],
])('the range has %s: %s', (version, isInRange) => {
  expect(isSupported(version)).toBe(isInRange);
});
