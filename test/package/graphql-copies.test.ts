import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { supportedVersions } from '../../src/graphql-library/supported-versions.ts';
import { ask, bareEnv, installEnv, root } from '../support/process.ts';
import { commandIn } from './installed-command.ts';

const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly devDependencies: { readonly graphql: string };
};
/** The ends of the range, and versions outside it. */
const lowest = supportedVersions.slice(1);
const highest = devDependencies.graphql;
const outside = ['15.11.0', '16.12.0', '17.1.0'];

/** A project that has the package and the lowest version of graphql, and a folder with other copies. */
const temporary = mkdtempSync(`${tmpdir()}/graphql-copies-`);
const folder = `${temporary}/consumer`;
const others = `${temporary}/others`;
const { run, serve } = commandIn(folder);

const install = (cwd: string, args: readonly string[]): void => {
  mkdirSync(cwd);
  writeFileSync(`${cwd}/package.json`, JSON.stringify({ private: true }));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...args], {
    cwd,
    env: installEnv,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

beforeAll(() => {
  install(folder, ['--engine-strict', inject('tarball'), `graphql@${lowest}`]);
  install(
    others,
    outside.map((version) => `graphql-${version}@npm:graphql@${version}`),
  );
  cpSync(`${folder}/node_modules/graphql`, `${others}/node_modules/graphql-${lowest}`, { recursive: true });
});
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** Puts a copy into a folder of packages of the project, or takes it away. */
function place(source: string | undefined, packages = 'node_modules'): void {
  const target = `${folder}/${packages}/graphql`;
  rmSync(target, { recursive: true, force: true });
  if (source !== undefined) cpSync(source, target, { recursive: true });
}

/** What a server prints on standard error that embeds the package, where the import or the gateway fails. */
function embed(): string {
  const code = `import('c1-graphql-gateway').then(({ createGateway, createLog, defaultLimits, openUpstream, defaultUpstreamOptions }) =>
    createGateway({
      http: openUpstream({ origin: 'https://example.conductor.one', ...defaultUpstreamOptions }), upstream: 'c1',
      identity: { kind: 'forward' }, log: createLog('info'), limits: defaultLimits, cors: { origins: [], loopback: false },
      introspection: true,
    }).fetch('http://localhost/graphql?query={__typename}')
  ).then(async (response) => { console.error(await response.text()); process.exit(); }, (error) => { console.error(String(error)); });`;
  return spawnSync('node', ['--eval', code], { cwd: folder, env: bareEnv, encoding: 'utf8' }).stderr.trim();
}

const versionIn = (project: string): unknown =>
  (JSON.parse(readFileSync(`${project}/node_modules/graphql/package.json`, 'utf8')) as { version: unknown })
    .version;

test('installed under engine-strict beside the lowest graphql, the gateway answers', async () => {
  expect(versionIn(folder)).toBe(lowest);
  const { url } = await serve({ GATEWAY_INTROSPECTION: 'false' });

  expect(
    await ask(
      url,
      '{ apps(first: 1) { nodes { displayName userOwners(first: 1) { nodes { roleSlug } } } } }',
    ),
  ).toMatchObject({
    data: { apps: { nodes: [{ displayName: expect.any(String) as string }] } },
  });
  expect(await ask(url, 'query ($v: Usr) { __typename }')).toMatchObject({
    errors: [{ message: 'Unknown type "Usr".' }, {}],
  });
  expect(embed()).toBe('{"data":{"__typename":"Query"}}');
});

test('npm installs the highest graphql of the range with the package', async () => {
  expect(versionIn(inject('folder'))).toBe(highest);
  const { url } = await commandIn(inject('folder')).serve();
  expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

test.each(outside)('beside graphql %s it does not start, and names the version and the range', (version) => {
  place(`${others}/node_modules/graphql-${version}`);
  const stderr =
    `graphql has a version that the gateway does not support: found ${version} in ${folder}/node_modules/graphql; ` +
    `want ${supportedVersions}: npm install graphql@16`;

  expect(run([])).toEqual({ status: 1, stdout: '', stderr: `${stderr}\n` });
  expect(run(['--check-config'])).toEqual({ status: 1, stdout: '', stderr: `${stderr}\n` });
  // An ES module that imports a name which 15 does not have fails before any of its code runs.
  expect(embed()).toMatch(
    version.startsWith('15')
      ? /^SyntaxError: .*'graphql'/
      : new RegExp(`^GraphqlLibraryError: .*found ${version}`),
  );
});

test('without graphql it does not start, and names the package', () => {
  place(undefined);

  expect(run([])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^graphql is not installed .* want graphql \^16\.13\.0 .*npm install graphql@16/,
    ) as string,
  });
  expect(embed()).toMatch(/Cannot find package 'graphql'/);
});

test.each([
  ['the gateway', 'c1-graphql-gateway/node_modules', [lowest, highest]],
  ['Pothos', '@pothos/core/node_modules', [highest, lowest]],
  ['Yoga', 'c1-graphql-gateway/dist/node_modules/graphql-yoga/node_modules', [highest, lowest]],
] as const)(
  'with a separate copy for %s nothing is served, and both versions are named',
  (_dependent, nested, versions) => {
    place(`${inject('folder')}/node_modules/graphql`);
    place(`${others}/node_modules/graphql-${lowest}`, `node_modules/${nested}`);
    onTestFinished(() => {
      place(undefined, `node_modules/${nested}`);
    });
    const [own, other] = versions;
    const message = new RegExp(
      `graphql is installed twice, .*: the gateway uses ${own} in .*/graphql, \\S+ uses ${other} in .*/graphql; `,
    );

    expect(run([])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(message) as string,
    });
    expect(embed()).toMatch(message);
  },
);
