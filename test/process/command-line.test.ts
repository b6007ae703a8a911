import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { options } from '../../src/command/options.ts';
import { variables } from '../../src/config/variables.ts';
import { bareEnv, root } from '../support/process.ts';

/** What the built command says and how it ends. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['dist/main.js', ...args], {
    cwd: root,
    env: { ...bareEnv, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

const answered = (stdout: unknown) => ({ status: 0, stdout, stderr: '' });

test.each(['--help', '-h'])('%s prints every option and every variable with its default', (option) => {
  const { stdout, ...rest } = run([option]);

  expect(rest).toEqual({ status: 0, stderr: '' });
  for (const name of Object.keys(options)) expect(stdout).toMatch(new RegExp(`--${name} +\\S`));
  for (const name of Object.keys(variables.shape))
    expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  expect(stdout).toMatch(/^ {2}PORT .*\(4000\)$/m);
});

test.each(['--version', '-v'])('%s prints the version of the package', (option) => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

  expect(run([option])).toEqual(answered(`${version}\n`));
});

test('--print-schema prints schema.graphql', () => {
  expect(run(['--print-schema'])).toEqual(answered(readFileSync(`${root}schema.graphql`, 'utf8')));
});

test('--check-config says whether the graph is a subgraph', () => {
  const subgraphOf = (env: Record<string, string>) =>
    /^ {2}Subgraph: .*$/m.exec(run(['--check-config'], env).stdout)?.[0];

  expect(subgraphOf({})).toBeUndefined();
  expect(subgraphOf({ GATEWAY_FEDERATION: 'true' })).toBe('  Subgraph:  of Apollo Federation 2, no prefix');
  expect(subgraphOf({ GATEWAY_FEDERATION: 'true', GATEWAY_FEDERATION_PREFIX: 'C1' })).toBe(
    '  Subgraph:  of Apollo Federation 2, prefix C1',
  );
});

test('--print-subgraph prints subgraph.graphql, or one with the prefix of the environment', () => {
  const prefixed = run(['--print-subgraph'], {
    GATEWAY_FEDERATION_PREFIX: 'ACME',
    PORT: 'of another machine',
  });
  const { type, field } = { type: 'type ACMEUser implements ACMEOwnedObject', field: '  acmeUser(' };

  expect(run(['--print-subgraph'])).toEqual(answered(readFileSync(`${root}subgraph.graphql`, 'utf8')));
  expect(prefixed).toEqual(answered(expect.stringContaining(`\n${type} @key(fields: "id") {\n`)));
  expect(prefixed.stdout).toContain(`\n${field}`);
  expect(run(['--print-subgraph'], { GATEWAY_FEDERATION_PREFIX: 'c1' })).toMatchObject({
    status: 1,
    stdout: '',
  });
});

test.each([[['--print-schema', '--semantic-nullability']], [['--semantic-nullability', '--print-schema']]])(
  '%j marks the fields that are null only with an error',
  (args) => {
    const { stdout, ...rest } = run(args);

    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('\ndirective @semanticNonNull(levels: [Int] = [0]) on FIELD_DEFINITION\n');
    expect(stdout).toMatch(/^ {2}createUserOwner\($[^)]+^ {2}\): CreateUserOwnerPayload @semanticNonNull$/m);
    expect(buildSchema(stdout).getQueryType()?.getFields()['apps']?.astNode?.directives).toHaveLength(1);
  },
);

test('a pipe that closes after the first lines is no error', () => {
  const piped = spawnSync('sh', ['-c', '{ node dist/main.js --print-schema; echo $? >&2; } | head -n 1'], {
    cwd: root,
    encoding: 'utf8',
  });

  expect(piped.stderr).toBe('0\n');
});

const rates = {
  none: '  Rates:     not counted',
  perCaller: '  Rates:     1200 operations a minute of one caller, counted by this process',
  both:
    '  Rates:     1200 operations a minute of one caller, 1200 of one address without an accepted token, ' +
    'counted by this process',
};

const plan = (mode: string, upstream: string, identity: string, more: readonly string[]) =>
  [
    'The configuration can be used.',
    `  Mode:      ${mode}`,
    `  Upstream:  ${upstream}`,
    `  Identity:  ${identity}`,
    ...more,
    '',
  ].join('\n');

const signedIn = {
  CONDUCTORONE_ACCESS_TOKEN: 'never-shown',
  CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one',
  GATEWAY_IDENTITY: 'service',
};
const onThisPort = '  Listening: 127.0.0.1, port 4000';
const unseen = ['  Metrics:   off', '  Traces:    off'];
const everything = ['  GraphiQL:  on', '  Documents: all, introspection on', ...unseen];
const nothingToExplore = ['  GraphiQL:  off', '  Documents: all, introspection off', ...unseen];

test.each<[string, Record<string, string>, string]>([
  [
    'the sandbox',
    {},
    plan('sandbox', 'an invented company in memory, no C1 tenant', 'none: there is no C1', [
      rates.none,
      onThisPort,
      ...everything,
    ]),
  ],
  [
    'forward mode',
    { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one', HOST: '::', PORT: '0' },
    plan('forward', 'C1 at https://example.conductor.one', "the caller's own C1 token", [
      rates.both,
      '  Listening: [::], a free port',
      ...everything,
    ]),
  ],
  [
    'service mode without tokens',
    { ...signedIn, GATEWAY_ALLOW_ANONYMOUS: 'true' },
    plan(
      'service',
      'C1 at https://example.conductor.one',
      "the gateway's: a static access token, for everybody on this machine",
      [rates.perCaller, onThisPort, ...nothingToExplore],
    ),
  ],
  [
    'service mode with tokens',
    {
      ...signedIn,
      GATEWAY_JWKS_URL: 'https://id.example/keys',
      GATEWAY_JWT_ISSUER: 'https://id.example',
      GATEWAY_JWT_AUDIENCE: 'https://graph.example',
      GATEWAY_JWT_WRITE_SCOPE: 'c1:write',
    },
    plan(
      'service',
      'C1 at https://example.conductor.one',
      "the gateway's: a static access token, for tokens of https://id.example, which need c1:write to change anything",
      [rates.both, onThisPort, ...nothingToExplore],
    ),
  ],
])('--check-config says what would be served: %s', (_mode, env, text) => {
  expect(run(['--check-config'], env)).toEqual(answered(text));
});

test('--check-config says where operations are counted, without the password', () => {
  const env = {
    GATEWAY_RATE_LIMIT: '60',
    GATEWAY_REDIS_URL: 'redis://gateway:never-shown@redis.example:6380/2',
  };

  expect(run(['--check-config'], env).stdout).toContain(
    '\n  Rates:     60 operations a minute of one caller, counted in redis.example:6380\n',
  );
});

test('--check-config lists all problems, as the start would', () => {
  const wrong = { PORT: 'http', GATEWAY_MAGIC: 'on', CONDUCTORONE_CLIENT_SECRET: 'never-shown' };
  const checked = run(['--check-config'], wrong);

  expect(checked).toMatchObject({ status: 1, stdout: '' });
  for (const name of ['PORT', 'GATEWAY_MAGIC', 'GATEWAY_IDENTITY', 'CONDUCTORONE_TENANT_DOMAIN']) {
    expect(checked.stderr).toContain(`  - ${name}: `);
  }
  expect(checked.stderr).not.toContain('never-shown');
  expect(run([], wrong)).toEqual(checked);
});

test('--check-config does not listen: a port in use is no problem', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;

  expect(run(['--check-config'], { PORT: String(port) })).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  [['--port=4000'], /^Unknown option '--port'/],
  [['-x'], /^Unknown option '-x'/],
  [['serve'], /^Unexpected argument 'serve'/],
  [['--version=2'], /^Option '-v, --version' does not take an argument/],
  [['--help', '--version'], /^--help and --version: want one of them/],
  [['--semantic-nullability'], /^--semantic-nullability: want it with --print-schema/],
  [['--check-config', '--semantic-nullability'], /^--semantic-nullability: want it with --print-schema/],
  [['--help', '--print-schema', '--semantic-nullability'], /^--help and --print-schema: want one of them/],
])('a wrong command line is one line and exit code 2: %s', (args, message) => {
  const { status, stdout, stderr } = run(args);

  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd()).toMatch(/^.*\(--help says what there is\)$/);
});
