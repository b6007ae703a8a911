import { expect, test } from 'vitest';
import { asService, clientId, clientSecret, load, problemsOf } from './load.ts';

const service = {
  GATEWAY_IDENTITY: 'service',
  CONDUCTORONE_CLIENT_ID: clientId,
  CONDUCTORONE_CLIENT_SECRET: clientSecret,
};
const jwt = {
  GATEWAY_JWKS_URL: 'https://id.example/keys?tenant=a',
  GATEWAY_JWT_ISSUER: 'https://id.example',
  GATEWAY_JWT_AUDIENCE: 'https://gateway.example',
};
const unset = (name: string): string =>
  `${name}: not set; callers' tokens are checked by all three of GATEWAY_JWKS_URL, GATEWAY_JWT_ISSUER, GATEWAY_JWT_AUDIENCE`;

test('callers with tokens are served on every address, under any host name, and read only', () => {
  const config = load({ ...service, ...jwt, HOST: '0.0.0.0' });

  expect(config.upstream).toMatchObject({
    identity: 'service',
    callers: {
      keysUrl: 'https://id.example/keys?tenant=a',
      issuer: 'https://id.example',
      audience: 'https://gateway.example',
      clockToleranceSeconds: 30,
      writeScope: undefined,
    },
  });
  expect(config).toMatchObject({ allowedHosts: undefined, graphiql: false, introspection: false });
});

test('clocks may differ by up to five minutes', () => {
  const differing = (seconds: string) => ({
    ...service,
    ...jwt,
    GATEWAY_JWT_CLOCK_TOLERANCE_SECONDS: seconds,
  });

  for (const seconds of ['0', '300']) {
    expect(load(differing(seconds)).upstream).toMatchObject({
      callers: { clockToleranceSeconds: Number(seconds) },
    });
  }
  expect(problemsOf(differing('301'))).toEqual([
    'GATEWAY_JWT_CLOCK_TOLERANCE_SECONDS: got "301", want a whole number from 0 to 300',
  ]);
});

test('a write scope is one scope', () => {
  const scope = { GATEWAY_JWT_WRITE_SCOPE: 'c1:write' };

  expect(load({ ...service, ...jwt, ...scope }).upstream).toMatchObject({
    callers: { writeScope: 'c1:write' },
  });
  expect(problemsOf({ ...service, ...jwt, GATEWAY_JWT_WRITE_SCOPE: 'a b' })).toEqual([
    'GATEWAY_JWT_WRITE_SCOPE: got "a b", want one scope, without blanks',
  ]);
});

test.each(['GATEWAY_JWKS_URL', 'GATEWAY_JWT_ISSUER', 'GATEWAY_JWT_AUDIENCE'] as const)(
  'does not start without %s when the others are set',
  (name) => {
    expect(problemsOf({ ...service, ...jwt, [name]: '' })).toEqual([unset(name)]);
  },
);

test('a write scope alone does not open the gateway', () => {
  expect(problemsOf({ ...service, GATEWAY_JWT_WRITE_SCOPE: 'x' })).toEqual([
    unset('GATEWAY_JWKS_URL'),
    unset('GATEWAY_JWT_ISSUER'),
    unset('GATEWAY_JWT_AUDIENCE'),
  ]);
});

test('tokens and anonymity exclude each other', () => {
  expect(problemsOf({ ...asService, ...service, ...jwt, GATEWAY_ALLOW_ANONYMOUS: 'true' })).toEqual([
    'GATEWAY_ALLOW_ANONYMOUS: true, but GATEWAY_JWKS_URL, GATEWAY_JWT_ISSUER, GATEWAY_JWT_AUDIENCE ask for tokens; ' +
      'want one of both',
  ]);
});

test.each([
  'http://id.example/keys',
  'ftp://id.example/keys',
  'id.example',
  'https://user:pw@id.example/keys',
])('refuses keys from %s', (url) => {
  expect(problemsOf({ ...service, ...jwt, GATEWAY_JWKS_URL: url })).toEqual([
    'GATEWAY_JWKS_URL: must be an https URL; http is accepted for loopback hosts only',
  ]);
});

test('in forward mode, and beside the sandbox, such a check means a mistake', () => {
  expect(problemsOf({ CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one', ...jwt })).toEqual([
    'GATEWAY_JWKS_URL, GATEWAY_JWT_ISSUER, GATEWAY_JWT_AUDIENCE: set, but in forward mode it is C1 that checks the ' +
      "callers' tokens; want GATEWAY_IDENTITY=service",
  ]);
  expect(problemsOf({ GATEWAY_SANDBOX: 'on', GATEWAY_JWKS_URL: jwt.GATEWAY_JWKS_URL })).toEqual([
    'GATEWAY_SANDBOX: on, but GATEWAY_JWKS_URL speak of a tenant; want one of both',
  ]);
  expect(problemsOf(jwt)).not.toEqual([]);
});
