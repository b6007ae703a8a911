import { generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { expect, test } from 'vitest';

import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Claims } from '../../src/sandbox/auth/trusted-issuer.ts';
import { call, origin } from './call.ts';

const nowMs = Date.UTC(2026, 0, 15, 12);
const nowSeconds = nowMs / 1000;
const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const create = () => createSandbox({ seed: 'empty', now: () => nowMs });

async function postToken(
  sandbox: Sandbox,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const response = await sandbox.fetch(
    new Request(`${origin}/auth/v1/token`, { method: 'POST', headers, body: new URLSearchParams(form) }),
  );
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, cacheControl: response.headers.get('cache-control'), body };
}

const bySecret = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) => ({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_secret: clientSecret,
});

/** The form of a signed assertion; claims replace the usual ones, and undefined leaves one out. */
async function byAssertion(sandbox: Sandbox, claims: Claims = {}, otherKey?: CryptoKey) {
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  const jwk = JSON.parse(Buffer.from(clientSecret.split(':')[3] ?? '', 'base64url').toString()) as JWK;
  const usual = {
    iss: clientId,
    sub: clientId,
    aud: ['sandbox.example'],
    iat: nowSeconds,
    nbf: nowSeconds - 120,
    exp: nowSeconds + 120,
  };
  const assertion = await new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', nonce: '00' })
    .sign(otherKey ?? (await importJWK(jwk, 'EdDSA')));
  return {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  };
}

async function byExchange(sandbox: Sandbox, claims: Claims = {}) {
  return {
    grant_type: tokenExchange,
    client_id: sandbox.credentialsFor(origin).exchangeClientId,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: await sandbox.signSubjectToken(origin, claims),
  };
}

const granted = {
  status: 200,
  cacheControl: 'no-store',
  body: { access_token: expect.any(String) as string, token_type: 'Bearer', expires_in: 600 },
};
const refused = (status: number, error: string, description: unknown = expect.any(String)) => ({
  status,
  cacheControl: 'no-store',
  body: { error, error_description: description },
});

test('credentials have the form of personal API keys', async () => {
  const { clientId, clientSecret } = (await create()).credentialsFor(origin);
  expect(clientId).toMatch(/^[a-z0-9-]+@sandbox\.example:4010\/pcc$/);
  expect(clientSecret).toMatch(/^secret-token:conductorone\.com:v1:[\w-]+$/);
});

test('a secret in the body gets a token that the API takes', async () => {
  const sandbox = await create();
  const answer = await postToken(sandbox, bySecret(sandbox.credentialsFor(origin)));
  expect(answer).toEqual(granted);
  const token = String(answer.body['access_token']);
  expect((await call(sandbox, 'GET /api/v1/users', { token })).status).toBe(200);
});

test('states the lifetime that it was given', async () => {
  const sandbox = await createSandbox({ seed: 'empty', tokenLifetimeSeconds: 30 });
  const { body } = await postToken(sandbox, bySecret(sandbox.credentialsFor(origin)));
  expect(body['expires_in']).toBe(30);
});

test('refuses a wrong secret, another client and a client of another use', async () => {
  const sandbox = await create();
  const form = bySecret(sandbox.credentialsFor(origin));
  const other = (await create()).credentialsFor(origin).clientSecret;
  expect(await postToken(sandbox, { ...form, client_secret: other })).toEqual(refused(401, 'invalid_client'));
  for (const clientId of ['', 'x', 'quiet-fox-1@sandbox.example/pcc', form.client_id.replace('pcc', 'wfe')]) {
    const { status } = await postToken(sandbox, { ...form, client_id: clientId });
    expect(status).toBe(clientId === '' ? 400 : 401);
  }
});

test('refuses Basic authentication', async () => {
  const sandbox = await create();
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  const answer = await postToken(sandbox, { grant_type: 'client_credentials' }, { authorization });
  expect(answer).toEqual(refused(401, 'invalid_client'));
});

test('refuses what is not one form sent by POST', async () => {
  const sandbox = await create();
  const form = bySecret(sandbox.credentialsFor(origin));
  const url = `${origin}/auth/v1/token`;
  const requests = [
    new Request(url),
    new Request(url, {
      method: 'POST',
      body: JSON.stringify(form),
      headers: { 'content-type': 'application/json' },
    }),
    new Request(url, {
      method: 'POST',
      body: new URLSearchParams([...Object.entries(form), ['client_id', 'x']]),
    }),
  ];
  for (const request of requests) {
    const response = await sandbox.fetch(request);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  }
});

test('refuses other grants, and both or neither kind of proof', async () => {
  const sandbox = await create();
  const secret = bySecret(sandbox.credentialsFor(origin));
  const { client_id, grant_type } = secret;
  const both = { ...secret, ...(await byAssertion(sandbox)) };
  expect(await postToken(sandbox, { ...secret, grant_type: 'password' })).toEqual(
    refused(400, 'unsupported_grant_type'),
  );
  expect(await postToken(sandbox, { client_id, grant_type })).toEqual(refused(400, 'invalid_request'));
  expect(await postToken(sandbox, both)).toEqual(refused(400, 'invalid_request'));
  expect(await postToken(sandbox, {})).toEqual(refused(400, 'invalid_request', 'grant_type is missing'));
});

test('a signed assertion gets a token', async () => {
  const sandbox = await create();
  expect(await postToken(sandbox, await byAssertion(sandbox))).toEqual(granted);
});

test.each<[string, Claims]>([
  ['an issuer other than the client', { iss: 'somebody' }],
  ['a subject other than the client', { sub: 'somebody' }],
  ['an audience with the port', { aud: ['sandbox.example:4010'] }],
  ['an audience elsewhere', { aud: ['other.example'] }],
  ['no audience', { aud: undefined }],
  ['no expiry', { exp: undefined }],
  ['an expiry in the past', { exp: nowSeconds - 1 }],
  ['an expiry more than five minutes away', { exp: nowSeconds + 301 }],
  ['a start in the future', { nbf: nowSeconds + 1 }],
])('refuses an assertion with %s', async (_, claims) => {
  const sandbox = await create();
  expect(await postToken(sandbox, await byAssertion(sandbox, claims))).toEqual(
    refused(401, 'invalid_client'),
  );
});

test('takes an assertion that expires in exactly five minutes', async () => {
  const sandbox = await create();
  expect(await postToken(sandbox, await byAssertion(sandbox, { exp: nowSeconds + 300 }))).toEqual(granted);
});

test('refuses an assertion signed with another key, or not signed at all', async () => {
  const sandbox = await create();
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const forged = await byAssertion(sandbox, {}, privateKey);
  expect(await postToken(sandbox, forged)).toEqual(
    refused(401, 'invalid_client', 'signature verification failed'),
  );
  const [, payload = ''] = forged.client_assertion.split('.');
  const header = Buffer.from('{"alg":"none"}').toString('base64url');
  expect(await postToken(sandbox, { ...forged, client_assertion: `${header}.${payload}.` })).toEqual(
    refused(401, 'invalid_client'),
  );
});

test('a token of the trusted issuer is exchanged, and the answer says for what', async () => {
  const sandbox = await create();
  expect(await postToken(sandbox, await byExchange(sandbox))).toEqual({
    ...granted,
    body: { ...granted.body, issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' },
  });
});

test.each<[string, Claims]>([
  ['for another host', { aud: 'other.example' }],
  ['of another issuer', { iss: 'https://elsewhere.example' }],
  ['made more than ten minutes ago', { iat: nowSeconds - 601 }],
  ['without the time it was made', { iat: undefined }],
  ['that has expired', { exp: nowSeconds - 1 }],
  ['that never expires', { exp: undefined }],
])('refuses to exchange a token %s', async (_, claims) => {
  const sandbox = await create();
  expect(await postToken(sandbox, await byExchange(sandbox, claims))).toEqual(
    refused(400, 'invalid_request'),
  );
});

test('refuses to exchange for a personal key, a token of another type, or one of another sandbox', async () => {
  const sandbox = await create();
  const form = await byExchange(sandbox);
  const { clientId } = sandbox.credentialsFor(origin);
  const foreign = await (await create()).signSubjectToken(origin);
  expect(await postToken(sandbox, { ...form, client_id: clientId })).toEqual(refused(401, 'invalid_client'));
  expect(await postToken(sandbox, { ...form, subject_token_type: 'jwt' })).toEqual(
    refused(400, 'invalid_request'),
  );
  expect(await postToken(sandbox, { ...form, subject_token: foreign })).toEqual(
    refused(400, 'invalid_request'),
  );
});
