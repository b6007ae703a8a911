import { expect, test } from 'vitest';
import { asService, clientId, clientSecret, load, problemsOf } from './load.ts';

const tenant = { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one' };
const client = { CONDUCTORONE_CLIENT_ID: clientId, CONDUCTORONE_CLIENT_SECRET: clientSecret };
const origin = 'https://example.conductor.one';

const noTenant =
  'CONDUCTORONE_TENANT_DOMAIN: not set; want the host name of your tenant, such as example.conductor.one ' +
  '(or GATEWAY_SANDBOX=on for the built-in sandbox)';
const noTenantAt = (host: string) =>
  `${noTenant.slice(0, -1)}, which starts by itself only where HOST is a loopback address: it is "${host}")`;
const noIdentity =
  'GATEWAY_IDENTITY: not set, although credentials are; want service (the gateway acts under them) or forward ' +
  "(each caller's own token is used and they are ignored)";
const noConsent =
  'GATEWAY_JWKS_URL: not set, but GATEWAY_IDENTITY=service lets every client that reaches the port act as the gateway; want ' +
  "the address of the keys that sign callers' tokens, or GATEWAY_ALLOW_ANONYMOUS=true on this machine alone";
const noSecret = 'CONDUCTORONE_CLIENT_SECRET: not set; want the secret of CONDUCTORONE_CLIENT_ID';
const noClientId =
  'CONDUCTORONE_CLIENT_ID: not set; want the client id that belongs to the other credentials';

test.each([
  ['nothing', {}],
  ['a loopback host', { HOST: '::1' }],
  ['another loopback host', { HOST: 'localhost' }],
  ['what has nothing to do with a tenant', { PORT: '4001', HTTPS_PROXY: 'http://proxy.example' }],
  ['auto', { GATEWAY_SANDBOX: 'auto' }],
  ['on', { GATEWAY_SANDBOX: 'on' }],
  ['on, for other machines too', { GATEWAY_SANDBOX: 'on', HOST: '0.0.0.0' }],
])('chooses the sandbox with %s set', (_, env) => {
  expect(load(env).upstream).toEqual({ kind: 'sandbox' });
});

test.each([
  ['on a host that others can reach', { HOST: '0.0.0.0' }, [noTenantAt('0.0.0.0')]],
  ['on every address', { HOST: '::' }, [noTenantAt('::')]],
  ['when it is off', { GATEWAY_SANDBOX: 'off' }, [noTenant]],
  ['with an identity', { GATEWAY_IDENTITY: 'forward' }, [noTenant]],
  [
    'with a name of C1 that the gateway does not know',
    { CONDUCTORONE_CLIENTID: clientId },
    ['CONDUCTORONE_CLIENTID: no such variable', noTenant],
  ],
  ['with a client id', { CONDUCTORONE_CLIENT_ID: clientId }, [noIdentity, noSecret]],
  ['with a secret', { CONDUCTORONE_CLIENT_SECRET: clientSecret }, [noTenant, noIdentity, noClientId]],
  ['with a token', { CONDUCTORONE_ACCESS_TOKEN: 'token' }, [noTenant, noIdentity]],
  ['with an OIDC token', { CONDUCTORONE_OIDC_TOKEN: 'token' }, [noTenant, noIdentity, noClientId]],
  ['with the file of an OIDC token', { GATEWAY_OIDC_TOKEN_FILE: '/t' }, [noTenant, noIdentity, noClientId]],
])('never falls back to the sandbox %s', (_, env, problems) => {
  expect(problemsOf(env)).toEqual(problems);
});

test('never falls back to the sandbox with a secret in a file', () => {
  const problems = problemsOf({ CONDUCTORONE_CLIENT_SECRET_FILE: '/s' }, { '/s': clientSecret });
  expect(problems).toEqual([noTenant, noIdentity, noClientId]);
});

test('refuses a sandbox that is on beside a tenant', () => {
  const env = {
    GATEWAY_SANDBOX: 'on',
    GATEWAY_IDENTITY: 'service',
    ...client,
    GATEWAY_OIDC_TOKEN_FILE: '/t',
  };
  expect(problemsOf(env)).toEqual([
    'GATEWAY_SANDBOX: on, but GATEWAY_IDENTITY, CONDUCTORONE_CLIENT_ID, CONDUCTORONE_CLIENT_SECRET, ' +
      'GATEWAY_OIDC_TOKEN_FILE speak of a tenant; want one of both',
  ]);
});

test.each([
  ['a domain', tenant, origin],
  ['a URL', { CONDUCTORONE_SERVER_URL: 'https://example.conductor.one/' }, origin],
  ['both, if they agree', { ...tenant, CONDUCTORONE_SERVER_URL: origin }, origin],
  ['a C1 on this machine', { CONDUCTORONE_SERVER_URL: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
])("forwards the callers' tokens to a tenant named by %s", (_, env, expected) => {
  const upstream = { kind: 'c1', origin: expected, identity: 'forward' };
  expect(load(env).upstream).toEqual(upstream);
  expect(load({ ...env, GATEWAY_IDENTITY: 'forward', HOST: '0.0.0.0' }).upstream).toEqual(upstream);
});

test.each([
  [
    'two tenants',
    { ...tenant, CONDUCTORONE_SERVER_URL: 'https://other.conductor.one' },
    'CONDUCTORONE_SERVER_URL: names another tenant than CONDUCTORONE_TENANT_DOMAIN; want one of them',
  ],
  [
    'a URL that is not https',
    { CONDUCTORONE_SERVER_URL: 'http://example.conductor.one' },
    'CONDUCTORONE_SERVER_URL: must be https; http is accepted for loopback hosts only',
  ],
  [
    'a URL with a path',
    { CONDUCTORONE_SERVER_URL: 'https://example.conductor.one/api' },
    'CONDUCTORONE_SERVER_URL: must be scheme and host alone',
  ],
  [
    'a bare tenant name',
    { CONDUCTORONE_TENANT_DOMAIN: 'example' },
    'CONDUCTORONE_TENANT_DOMAIN: its host has no domain; a bare tenant name could be in the US or in the EU',
  ],
])('refuses %s', (_, env, problem) => {
  expect(problemsOf(env)).toEqual([problem]);
});

test('finds the tenant in the client id, unless one is named', () => {
  const env = { ...asService, ...client };
  expect(load(env).upstream).toMatchObject({ origin });
  expect(load({ ...env, CONDUCTORONE_SERVER_URL: 'http://127.0.0.1:4010' }).upstream).toMatchObject({
    origin: 'http://127.0.0.1:4010',
  });
  const withPort = 'x@Example.conductor.one:443/pcc';
  expect(load({ ...env, CONDUCTORONE_CLIENT_ID: withPort }).upstream).toMatchObject({ origin });
  expect(load({ ...client, GATEWAY_IDENTITY: 'forward' }).upstream).toEqual({
    kind: 'c1',
    origin,
    identity: 'forward',
  });
});

const id = { CONDUCTORONE_CLIENT_ID: clientId };

test.each([
  ['an assertion, if nothing else is said', client, { kind: 'assertion', clientId, clientSecret }],
  [
    'an assertion',
    { ...client, GATEWAY_CLIENT_AUTH: 'assertion' },
    { kind: 'assertion', clientId, clientSecret },
  ],
  [
    'the secret itself',
    { ...client, GATEWAY_CLIENT_AUTH: 'secret' },
    { kind: 'secret', clientId, clientSecret },
  ],
  ['a token', { CONDUCTORONE_ACCESS_TOKEN: 'token' }, { kind: 'static', token: 'token' }],
  [
    'a token before all else',
    { ...client, CONDUCTORONE_OIDC_TOKEN: 'oidc', CONDUCTORONE_ACCESS_TOKEN: 'token' },
    { kind: 'static', token: 'token' },
  ],
  [
    'an OIDC token',
    { ...id, CONDUCTORONE_OIDC_TOKEN: 'oidc' },
    { kind: 'exchange', clientId, subjectToken: { value: 'oidc' } },
  ],
  [
    'an OIDC token before a secret',
    { ...client, CONDUCTORONE_OIDC_TOKEN: 'oidc' },
    { kind: 'exchange', clientId, subjectToken: { value: 'oidc' } },
  ],
  [
    'the file of an OIDC token, unread',
    { ...id, GATEWAY_OIDC_TOKEN_FILE: '/t' },
    { kind: 'exchange', clientId, subjectToken: { file: '/t' } },
  ],
])('proves its own identity by %s', (_, env, credential) => {
  expect(load({ ...tenant, ...asService, ...env }).upstream).toEqual({
    kind: 'c1',
    origin,
    identity: 'service',
    credential,
    callers: 'anonymous',
  });
});

test.each([
  ['a client id without a secret', id, [noSecret]],
  ['a secret without a client id', { CONDUCTORONE_CLIENT_SECRET: clientSecret }, [noClientId]],
  ['an OIDC token without a client id', { CONDUCTORONE_OIDC_TOKEN: 'oidc' }, [noClientId]],
  ['the file of an OIDC token without a client id', { GATEWAY_OIDC_TOKEN_FILE: '/t' }, [noClientId]],
  [
    'two OIDC tokens',
    { ...id, CONDUCTORONE_OIDC_TOKEN: 'oidc', GATEWAY_OIDC_TOKEN_FILE: '/t' },
    ['GATEWAY_OIDC_TOKEN_FILE: set together with CONDUCTORONE_OIDC_TOKEN; want one of them'],
  ],
  [
    'a damaged secret',
    { ...id, CONDUCTORONE_CLIENT_SECRET: `${clientSecret} ` },
    ['CONDUCTORONE_CLIENT_SECRET: its key is not a valid Ed25519 private key'],
  ],
  [
    'a damaged secret without a client id',
    { CONDUCTORONE_CLIENT_SECRET: 'secret' },
    ['CONDUCTORONE_CLIENT_SECRET: not of the form secret-token:conductorone.com:v1:<key>', noClientId],
  ],
  [
    'a client id that hides another host',
    { ...client, CONDUCTORONE_CLIENT_ID: 'x@good%2f@evil.example/pcc' },
    ['CONDUCTORONE_CLIENT_ID: not of the form <name>@<host>/<use>'],
  ],
  [
    'a token with a line break',
    { CONDUCTORONE_ACCESS_TOKEN: 'token\n' },
    ['CONDUCTORONE_ACCESS_TOKEN: has blanks or line breaks; want the token alone'],
  ],
  [
    'no credentials',
    {},
    [
      'GATEWAY_IDENTITY: service, but no credentials are set; want CONDUCTORONE_CLIENT_ID and ' +
        'CONDUCTORONE_CLIENT_SECRET',
    ],
  ],
])('refuses service mode with %s', (_, env, problems) => {
  expect(problemsOf({ ...tenant, ...asService, ...env })).toEqual(problems);
});

test('refuses to guess the identity when credentials are set', () => {
  expect(problemsOf({ ...tenant, ...client })).toEqual([noIdentity]);
  expect(problemsOf({ ...tenant, CONDUCTORONE_ACCESS_TOKEN: 'token' })).toEqual([noIdentity]);
});

test('forward mode passes over credentials, usable or not', () => {
  const forward = { ...tenant, GATEWAY_IDENTITY: 'forward' };
  const upstream = { kind: 'c1', origin, identity: 'forward' };
  expect(load({ ...forward, ...client }).upstream).toEqual(upstream);
  expect(load({ ...forward, CONDUCTORONE_CLIENT_SECRET: 'damaged' }).upstream).toEqual(upstream);
  expect(load({ ...forward, CONDUCTORONE_ACCESS_TOKEN: 'token' }).upstream).toEqual(upstream);
});

test.each([undefined, 'false'])('service mode wants a word of consent: %s is none', (consent) => {
  const env = { ...client, GATEWAY_IDENTITY: 'service', GATEWAY_ALLOW_ANONYMOUS: consent };
  expect(problemsOf(env)).toEqual([noConsent]);
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['127.8.8.8', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
  ['graph.example', false],
])('service mode listens on this machine only: HOST=%s, usable: %s', (host, isUsable) => {
  const problem = `HOST: got "${host}", want a loopback address: callers are not authenticated`;
  expect(problemsOf({ ...asService, ...client, HOST: host })).toEqual(isUsable ? [] : [problem]);
});

test('a client id of another host is refused, since its proof would go there', () => {
  const env = { CONDUCTORONE_CLIENT_ID: clientId, CONDUCTORONE_CLIENT_SECRET: clientSecret };
  const service = { ...env, GATEWAY_IDENTITY: 'service', GATEWAY_ALLOW_ANONYMOUS: 'true' };
  const other = { CONDUCTORONE_TENANT_DOMAIN: 'other.conductor.one' };
  expect(problemsOf({ ...service, ...other })).toEqual([
    expect.stringMatching(/^CONDUCTORONE_CLIENT_ID: belongs to another host/),
  ]);
  // In forward mode it is not used, and on this machine it is somebody's test.
  expect(problemsOf({ ...env, ...other, GATEWAY_IDENTITY: 'forward' })).toEqual([]);
  expect(problemsOf({ ...service, CONDUCTORONE_SERVER_URL: 'http://localhost:9' })).toEqual([]);
});
