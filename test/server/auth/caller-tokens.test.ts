import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createJwtVerifier } from '../../../src/server/auth/jwt-verifier.ts';
import { audience, identityProvider, type IdentityProvider } from '../../support/identity-provider.ts';
import { ask, serviceGateway, writeScope } from '../../support/service-gateway.ts';

/** A token with a header of one's own, signed by nobody or by a secret. */
function forged(header: object, claims: object, secret?: string): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const body = `${encode(header)}.${encode(claims)}`;
  const mac =
    secret === undefined ? '' : createHmac('sha256', secret).update(body).digest().toString('base64url');
  return `${body}.${mac}`;
}

const inTenMinutes = (): number => Math.floor(Date.now() / 1000) + 600;
const claimsOf = (issuer: string): object => ({
  iss: issuer,
  aud: audience,
  sub: 'x',
  exp: inTenMinutes(),
  scope: writeScope,
});

const byClock = (what: string): unknown =>
  expect.stringMatching(
    new RegExp(`^The token ${what}, by this gateway's clock: \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$`),
  );

const refusals: Record<string, [unknown, (provider: IdentityProvider) => string | Promise<string>]> = {
  'that has expired': [
    byClock('has expired'),
    ({ sign }) => sign({ scope: writeScope, exp: inTenMinutes() - 660 }),
  ],
  'that never expires': [
    'The token\'s claim "exp" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, exp: undefined }),
  ],
  'that is not valid yet': [
    byClock('is not valid yet'),
    ({ sign }) => sign({ scope: writeScope, nbf: inTenMinutes() }),
  ],
  'for another audience': [
    'The token\'s claim "aud" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, aud: 'https://other.example' }),
  ],
  'for no audience': [
    'The token\'s claim "aud" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, aud: undefined }),
  ],
  'for no audience, of another client': [
    'The token\'s claim "aud" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, aud: undefined, client_id: 'another-client' }),
  ],
  'for another audience, of a client with the name of this one': [
    'The token\'s claim "aud" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, aud: 'https://other.example', client_id: audience }),
  ],
  'for no audience, of several clients': [
    'The token\'s claim "aud" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, aud: undefined, client_id: ['another-client', audience] }),
  ],
  'for an audience that is no text': [
    'The token\'s claim "aud" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, aud: [[audience]] }),
  ],
  'of another issuer': [
    'The token\'s claim "iss" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, iss: 'https://other.example' }),
  ],
  'without a subject': [
    'The token\'s claim "sub" is missing or not what this gateway asks for',
    ({ sign }) => sign({ scope: writeScope, sub: undefined }),
  ],
  'with an empty subject': ['The token names no subject', ({ sign }) => sign({ scope: writeScope, sub: '' })],
  'with the algorithm none': [
    'The token is not one that this gateway accepts',
    ({ issuer }) => forged({ alg: 'none' }, claimsOf(issuer)),
  ],
  'signed by HMAC with the public key': [
    'The token is not one that this gateway accepts',
    ({ issuer, publicKey }) => forged({ alg: 'HS256', kid: 'key-1' }, claimsOf(issuer), publicKey()),
  ],
  'of a provider that merely claims to be this one': [
    'The token is not one that this gateway accepts',
    async ({ issuer }) => (await identityProvider()).sign({ iss: issuer, scope: writeScope }),
  ],
  'that is no JWT': ['The token is not one that this gateway accepts', () => 'c1-access-token'],
};

test.each(Object.entries(refusals))(
  'a token %s is refused, and C1 hears nothing',
  async (_name, [message, make]) => {
    const gateway = await serviceGateway();

    const answer = await ask(gateway, gateway.createOwner, await make(gateway.provider));

    expect(answer).toEqual({
      status: 401,
      challenge: 'Bearer error="invalid_token"',
      body: {
        errors: [
          { message, extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) as string } },
        ],
      },
    });
    expect(gateway.calls()).toEqual([]);
  },
);

test.each([
  ['for several audiences', { aud: ['https://other.example', audience] }],
  ['without an audience, for a client, as of Amazon Cognito', { aud: undefined, client_id: audience }],
  ['that expired within the difference of clocks', { exp: inTenMinutes() - 620 }],
  ['that begins within the difference of clocks', { nbf: inTenMinutes() - 580 }],
])('a token %s is accepted', async (_name, claims) => {
  const gateway = await serviceGateway();

  const { status } = await ask(gateway, gateway.readUser, await gateway.provider.sign(claims));

  expect(status).toBe(200);
});

test.each([
  ['reads', '{ user(id: "x") { id } }'],
  ['types', '{ __typename }'],
  ['broken documents', '{ user('],
])('without a token there is no answer to %s', async (_name, query) => {
  const gateway = await serviceGateway();

  expect(await ask(gateway, query)).toEqual({
    status: 401,
    challenge: 'Bearer',
    body: {
      errors: [
        {
          message: 'Send a token: Authorization: Bearer <token>',
          extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) as string },
        },
      ],
    },
  });
  expect(gateway.provider.fetches()).toBe(0);
});

test('an algorithm of shared secrets is refused even where the key would fit', async () => {
  const secret = Buffer.alloc(32, 7);
  const rules = { issuer: 'x', audience, writeScope: undefined };
  const check = createJwtVerifier(() => Promise.resolve(secret), rules);
  const token = await new SignJWT({ iss: 'x', aud: audience, sub: 'x', exp: inTenMinutes() })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(secret);

  expect(await check(token)).toEqual({
    kind: 'refused',
    reason: 'The token is not one that this gateway accepts',
  });
});
