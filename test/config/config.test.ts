import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { asService, clientId, clientSecret, load, problemsOf } from './load.ts';

const tenant = { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one' };

test('starts the sandbox on this machine when nothing is set', () => {
  expect(load({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    basePath: '',
    logLevel: 'info',
    logBufferBytes: 2_000_000,
    drainDelayMs: 3_000,
    shutdownTimeoutMs: 10_000,
    connections: {
      headersTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
      writeTimeoutMs: 60_000,
      keepAliveTimeoutMs: 620_000,
      maxConnections: 1_000,
    },
    upstream: { kind: 'sandbox' },
    upstreamHttp: { timeoutMs: 15_000, maxBodyBytes: 20_000_000, maxConcurrent: 32 },
    calls: { operationTimeoutMs: 30_000, maxCalls: 200, maxAttempts: 4 },
    limits: {
      maxBodyBytes: 1_000_000,
      maxTokens: 2_000,
      maxDepth: 15,
      maxCost: 250_000,
      maxResponseBytes: 20_000_000,
    },
    rates: { perCaller: undefined, perAddress: undefined, redisUrl: undefined },
    cors: { origins: [], loopback: true },
    allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
    trustedProxies: [],
    graphiql: true,
    ignored: [],
    introspection: true,
    explain: true,
    httpStatus: 'stable',
  });
});

test('takes every variable', () => {
  const env = {
    ...tenant,
    HOST: '0.0.0.0',
    PORT: '0',
    LOG_LEVEL: 'trace',
    HTTPS_PROXY: 'http://proxy.example:3128',
    NO_PROXY: 'localhost,.internal',
    GATEWAY_SANDBOX: 'off',
    GATEWAY_IDENTITY: 'forward',
    GATEWAY_BASE_PATH: '/c1',
    GATEWAY_ALLOWED_HOSTS: 'graph.example, GRAPH.internal',
    GATEWAY_CORS_ORIGINS: 'https://portal.example,,https://other.example ',
    GATEWAY_GRAPHIQL: 'false',
    GATEWAY_INTROSPECTION: 'false',
    GATEWAY_EXPLAIN: 'true',
    GATEWAY_UPSTREAM_TIMEOUT_MS: '100',
    GATEWAY_OPERATION_TIMEOUT_MS: '200',
    GATEWAY_UPSTREAM_ATTEMPTS: '2',
    GATEWAY_UPSTREAM_CONCURRENCY: '7',
    GATEWAY_MAX_UPSTREAM_CALLS: '5',
    GATEWAY_UPSTREAM_MAX_BYTES: '10000',
    GATEWAY_MAX_BODY_BYTES: '1000',
    GATEWAY_MAX_TOKENS: '100',
    GATEWAY_MAX_DEPTH: '1',
    GATEWAY_MAX_COST: '1',
    GATEWAY_MAX_RESPONSE_BYTES: '10000',
    GATEWAY_RATE_LIMIT: '60',
    GATEWAY_RATE_LIMIT_UNVERIFIED: '30',
    GATEWAY_REDIS_URL: 'rediss://gateway:word@redis.example',
    GATEWAY_TRUST_PROXY: 'loopback, 10.0.0.0/8 fd00::1',
    GATEWAY_HTTP_STATUS: 'draft',
    GATEWAY_LOG_BUFFER_BYTES: '10000',
    GATEWAY_DRAIN_DELAY_MS: '1',
    GATEWAY_SHUTDOWN_TIMEOUT_MS: '0',
    GATEWAY_HEADERS_TIMEOUT_MS: '100',
    GATEWAY_REQUEST_TIMEOUT_MS: '200',
    GATEWAY_WRITE_TIMEOUT_MS: '300',
    GATEWAY_KEEP_ALIVE_TIMEOUT_MS: '1000',
    GATEWAY_MAX_CONNECTIONS: '1',
  };
  expect(load(env)).toEqual({
    host: '0.0.0.0',
    port: 0,
    basePath: '/c1',
    logLevel: 'trace',
    logBufferBytes: 10_000,
    drainDelayMs: 1,
    shutdownTimeoutMs: 0,
    connections: {
      headersTimeoutMs: 100,
      requestTimeoutMs: 200,
      writeTimeoutMs: 300,
      keepAliveTimeoutMs: 1_000,
      maxConnections: 1,
    },
    upstream: { kind: 'c1', origin: 'https://example.conductor.one', identity: 'forward' },
    upstreamHttp: {
      timeoutMs: 100,
      maxBodyBytes: 10_000,
      maxConcurrent: 7,
      proxy: { url: 'http://proxy.example:3128', noProxy: 'localhost,.internal' },
    },
    calls: { operationTimeoutMs: 200, maxCalls: 5, maxAttempts: 2 },
    limits: { maxBodyBytes: 1_000, maxTokens: 100, maxDepth: 1, maxCost: 1, maxResponseBytes: 10_000 },
    rates: { perCaller: 60, perAddress: 30, redisUrl: 'rediss://gateway:word@redis.example' },
    cors: { origins: ['https://portal.example', 'https://other.example'], loopback: false },
    allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'graph.example', 'graph.internal'],
    trustedProxies: ['loopback', '10.0.0.0/8', 'fd00::1'],
    graphiql: false,
    ignored: [],
    introspection: false,
    explain: true,
    httpStatus: 'draft',
  });
});

test('passes over the variables of others', () => {
  const others = { PATH: '/bin', NODE_ENV: 'test', NODE_OPTIONS: '', npm_config_x: 'y', gateway_port: '1' };
  expect(load(others)).toEqual(load({}));
});

test('takes an empty variable for one that is not set', () => {
  const names = [
    'HOST',
    'PORT',
    'LOG_LEVEL',
    'HTTPS_PROXY',
    'CONDUCTORONE_TENANT_DOMAIN',
    'CONDUCTORONE_CLIENT_ID',
    'CONDUCTORONE_CLIENT_SECRET',
    'CONDUCTORONE_CLIENT_SECRET_FILE',
    'GATEWAY_SANDBOX',
    'GATEWAY_IDENTITY',
    'GATEWAY_OIDC_TOKEN_FILE',
    'GATEWAY_ALLOWED_HOSTS',
    'GATEWAY_GRAPHIQL',
    'GATEWAY_MAX_DEPTH',
    'GATEWAY_NO_SUCH_THING',
  ];
  expect(load(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(load({}));
  expect(load(Object.fromEntries(names.map((name) => [name, undefined])))).toEqual(load({}));
});

test.each(['GATEWAY_PROT', 'GATEWAY_CLIENT_SECRET', 'GATEWAY_IDENTITY_FILE', 'GATEWAY_'])(
  'refuses %s, a name of its own that it does not know',
  (name) => {
    expect(problemsOf({ [name]: 'x' })).toEqual([`${name}: no such variable`]);
  },
);

test.each([
  ['LOG_LEVEL', 'loud', 'one of silent, fatal, error, warn, info, debug, trace'],
  ['GATEWAY_SANDBOX', 'true', 'one of auto, on, off'],
  ['GATEWAY_CLIENT_AUTH', 'basic', 'one of assertion, secret'],
  ['GATEWAY_TRUSTED_DOCUMENTS_MODE', 'off', 'one of enforce, log'],
  ['GATEWAY_ALLOW_ANONYMOUS', 'yes', 'true or false'],
  ['GATEWAY_GRAPHIQL', '1', 'true or false'],
  ['GATEWAY_INTROSPECTION', 'TRUE', 'true or false'],
])('refuses %s=%s', (name, value, wanted) => {
  expect(problemsOf({ [name]: value })).toEqual([`${name}: got ${JSON.stringify(value)}, want ${wanted}`]);
});

test('names everything that is wrong at once, and each thing once', () => {
  const env = {
    PORT: 'http',
    HOST: '0.0.0.0',
    GATEWAY_MAX_DEPTH: '0',
    GATEWAY_NO_SUCH_THING: 'x',
    GATEWAY_IDENTITY: 'service',
    CONDUCTORONE_CLIENT_ID: 'amber-otter-20417',
    CONDUCTORONE_CLIENT_SECRET_FILE: '/run/secrets/none',
  };
  expect(problemsOf(env)).toEqual([
    'CONDUCTORONE_CLIENT_SECRET_FILE: cannot be read (ENOENT); want the path of a file',
    'GATEWAY_NO_SUCH_THING: no such variable',
    'PORT: got "http", want a whole number from 0 to 65535',
    'GATEWAY_MAX_DEPTH: got "0", want a whole number from 1 to 50',
    'CONDUCTORONE_CLIENT_ID: not of the form <name>@<host>/<use>',
    'CONDUCTORONE_CLIENT_SECRET: not set; want the secret of CONDUCTORONE_CLIENT_ID',
    'GATEWAY_JWKS_URL: not set, but GATEWAY_IDENTITY=service lets every client that reaches the port act as the gateway; want ' +
      "the address of the keys that sign callers' tokens, or GATEWAY_ALLOW_ANONYMOUS=true on this machine alone",
    'HOST: got "0.0.0.0", want a loopback address: callers are not authenticated',
  ]);
});

test('prints the problems one a line', () => {
  expect(() => load({ PORT: 'x', GATEWAY_X: 'y' })).toThrow(
    new ConfigError(['GATEWAY_X: no such variable', 'PORT: got "x", want a whole number from 0 to 65535']),
  );
  expect(new ConfigError(['one', 'two']).message).toBe('The configuration cannot be used:\n  - one\n  - two');
});

test('a problem in one variable does not hide those in others behind a default', () => {
  expect(problemsOf({ ...tenant, GATEWAY_IDENTITY: 'both' })).toEqual([
    'GATEWAY_IDENTITY: got "both", want one of forward, service',
  ]);
  expect(problemsOf({ GATEWAY_IDENTITY: 'both', CONDUCTORONE_CLIENT_ID: clientId })).toEqual([
    'GATEWAY_IDENTITY: got "both", want one of forward, service',
    'CONDUCTORONE_CLIENT_SECRET: not set; want the secret of CONDUCTORONE_CLIENT_ID',
  ]);
});

test.each([
  ['a secret of another version', { CONDUCTORONE_CLIENT_SECRET: 'secret-token:conductorone.com:v9:hunter2' }],
  ['a secret without a client id', { CONDUCTORONE_CLIENT_SECRET: 'hunter2' }],
  ['a client id of the wrong form', { CONDUCTORONE_CLIENT_ID: 'hunter2' }],
  ['a token with a line break', { CONDUCTORONE_ACCESS_TOKEN: 'hunter2\n' }],
  ['two OIDC tokens', { CONDUCTORONE_OIDC_TOKEN: 'hunter2', GATEWAY_OIDC_TOKEN_FILE: '/hunter2' }],
  ['a secret where its file should be', { CONDUCTORONE_CLIENT_SECRET_FILE: 'hunter2' }],
  [
    'a secret beside its file',
    { CONDUCTORONE_ACCESS_TOKEN: 'hunter2', CONDUCTORONE_ACCESS_TOKEN_FILE: 'hunter2' },
  ],
  [
    'a password in the URL of the tenant',
    { CONDUCTORONE_SERVER_URL: 'https://user:hunter2@example.conductor.one' },
  ],
  ['a password in the URL of a proxy', { HTTPS_PROXY: 'socks5://user:hunter2@proxy.example' }],
  ['a secret under a name that is not known', { GATEWAY_CLIENT_SECRET: 'hunter2' }],
])('names %s without repeating it', (_, env) => {
  const problems = problemsOf({ ...asService, ...env });
  expect(problems).not.toEqual([]);
  expect(problems.filter((problem) => problem.includes('hunter2'))).toEqual([]);
});

test.each(['proxy.example:3128', 'socks5://proxy.example', 'http://'])('refuses HTTPS_PROXY=%s', (value) => {
  expect(problemsOf({ HTTPS_PROXY: value })).toEqual([
    'HTTPS_PROXY: not usable, want the http or https URL of a proxy',
  ]);
});

test.each(['CONDUCTORONE_CLIENT_SECRET', 'CONDUCTORONE_ACCESS_TOKEN', 'CONDUCTORONE_OIDC_TOKEN'])(
  'reads %s from a file instead, without the blanks around it',
  (name) => {
    const env = { ...asService, CONDUCTORONE_CLIENT_ID: clientId };
    const secret = name === 'CONDUCTORONE_CLIENT_SECRET' ? clientSecret : 'some-token';
    const fromFile = load({ ...env, [`${name}_FILE`]: '/run/secret' }, { '/run/secret': ` ${secret}\n` });
    expect(fromFile).toEqual(load({ ...env, [name]: secret }));
  },
);

test.each(['CONDUCTORONE_CLIENT_SECRET', 'CONDUCTORONE_ACCESS_TOKEN', 'CONDUCTORONE_OIDC_TOKEN'])(
  'refuses a file for %s that is missing, empty, or given beside the value',
  (name) => {
    const file = { [`${name}_FILE`]: '/run/secret' };
    const firstProblem = (env: Readonly<Record<string, string>>, files = {}) =>
      problemsOf({ ...tenant, ...asService, ...env }, files)[0];
    expect(firstProblem(file)).toBe(`${name}_FILE: cannot be read (ENOENT); want the path of a file`);
    expect(firstProblem(file, { '/run/secret': '\n' })).toBe(
      `${name}_FILE: the file is empty; want it to hold the secret`,
    );
    expect(firstProblem({ ...file, [name]: 'x' }, { '/run/secret': 'x' })).toBe(
      `${name}_FILE: set together with ${name}; want one of them`,
    );
  },
);

const service = { ...asService, CONDUCTORONE_CLIENT_ID: clientId, CONDUCTORONE_CLIENT_SECRET: clientSecret };

test.each([
  ['the sandbox', {}, true],
  ['forward mode', tenant, true],
  ['service mode', service, false],
])('GraphiQL and introspection with %s: %o', (_, env, isOn) => {
  expect(load(env)).toMatchObject({ graphiql: isOn, introspection: isOn });
  const turned = { ...env, GATEWAY_GRAPHIQL: String(!isOn), GATEWAY_INTROSPECTION: String(!isOn) };
  expect(load(turned)).toMatchObject({ graphiql: !isOn, introspection: !isOn });
});

test("lets this machine's pages call the sandbox, while it is on this machine only", () => {
  expect(load({}).cors).toEqual({ origins: [], loopback: true });
  expect(load({ HOST: '0.0.0.0', GATEWAY_SANDBOX: 'on' }).cors.loopback).toBe(false);
  expect(load(tenant).cors.loopback).toBe(false);
  expect(load(service).cors.loopback).toBe(false);
});
