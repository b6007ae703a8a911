import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { parseClientSecret } from '../../../src/c1/auth/credentials.ts';
import {
  jwtAssertionGrant,
  tokenExchangeGrant,
  fetchToken,
  clientSecretGrant,
} from '../../../src/c1/auth/token-request.ts';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox, type SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { httpTo } from '../connection.ts';
import { failureOf } from '../failure.ts';

async function startSandbox(options: SandboxOptions = {}) {
  const sandbox = await createSandbox({ seed: 'empty', ...options });
  const { origin, close } = await listen(sandbox);
  onTestFinished(close);
  return { sandbox, origin, http: httpTo(origin), ...sandbox.credentialsFor(origin) };
}

const issued = (lifetimeSeconds: number) => ({ token: expect.any(String) as string, lifetimeSeconds });
const tokenCall = { method: 'POST', pattern: '/auth/v1/token', wasNotSent: true };
const refused = (status: number, cause: string | undefined) => ({
  kind: 'credentials-refused',
  message: `C1's token endpoint answered ${status} without a token`,
  ...tokenCall,
  status,
  cause,
});

test('an assertion signed with the secret’s key gets a token that C1 takes', async () => {
  const { sandbox, origin, http, clientId, clientSecret } = await startSandbox();
  const grant = jwtAssertionGrant(clientId, parseClientSecret(clientSecret), '127.0.0.1');
  const { token, lifetimeSeconds } = await fetchToken(http, grant);
  expect(lifetimeSeconds).toBe(600);
  const answer = await fetch(`${origin}/api/v1/users`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  expect(sandbox.ledger[0]).toMatchObject({ method: 'POST', path: '/auth/v1/token', status: 200 });
  expect(sandbox.ledger[0]?.body).toEqual({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: expect.any(String) as string,
  });
});

test('an assertion has issuer, audience, two minutes of life, and its own nonce each time', async () => {
  const key = generateKeyPairSync('ed25519').privateKey;
  const grant = jwtAssertionGrant('x@c1.example:8443/pcc', key, 'c1.example');
  const before = Math.floor(Date.now() / 1000);
  const [one, other] = await Promise.all([grant(), grant()]);
  const { iat = 0, ...claims } = decodeJwt(one['client_assertion'] ?? '');
  expect(iat).toBeGreaterThanOrEqual(before);
  expect(iat).toBeLessThanOrEqual(Date.now() / 1000);
  expect(claims).toEqual({
    iss: 'x@c1.example:8443/pcc',
    sub: 'x@c1.example:8443/pcc',
    aud: ['c1.example'],
    nbf: expect.closeTo(iat - 120, -1) as number,
    exp: expect.closeTo(iat + 120, -1) as number,
  });
  const header = decodeProtectedHeader(one['client_assertion'] ?? '');
  expect(header).toEqual({ alg: 'EdDSA', nonce: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  expect(decodeProtectedHeader(other['client_assertion'] ?? '')['nonce']).not.toBe(header['nonce']);
});

test('a plain secret goes in the body, whole', async () => {
  const { sandbox, http, clientId, clientSecret } = await startSandbox({ tokenLifetimeSeconds: 3600 });
  expect(await fetchToken(http, clientSecretGrant(clientId, clientSecret))).toEqual(issued(3600));
  expect(sandbox.ledger.map(({ body }) => body)).toEqual([
    { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
  ]);
});

test('no grant puts credentials into headers or the URL', async () => {
  const requests: IncomingMessage[] = [];
  const upstream = await answering((request, response) => {
    requests.push(request);
    answerJson(response, 200, { access_token: 'token', token_type: 'Bearer', expires_in: 600 });
  });
  const http = httpTo(upstream.origin);
  const key = generateKeyPairSync('ed25519').privateKey;
  await fetchToken(http, clientSecretGrant('x@c1.example/pcc', 'the-secret'));
  await fetchToken(http, jwtAssertionGrant('x@c1.example/pcc', key, 'c1.example'));
  await fetchToken(
    http,
    tokenExchangeGrant('x@c1.example/wfe', () => Promise.resolve('the-subject')),
  );
  expect(upstream.calls).toEqual(Array.from({ length: 3 }, () => 'POST /auth/v1/token'));
  for (const { headers } of requests) {
    expect(headers).toEqual({
      host: new URL(upstream.origin).host,
      'accept-encoding': 'gzip, br;q=0.5',
      connection: 'keep-alive',
      accept: 'application/json',
      'user-agent': 'c1-graphql-gateway',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': expect.any(String) as string,
    });
  }
});

test('an OIDC token is exchanged for a token of C1', async () => {
  const { sandbox, origin, http, exchangeClientId } = await startSandbox({ tokenLifetimeSeconds: 1800 });
  const subject = await sandbox.signSubjectToken(origin);
  const grant = tokenExchangeGrant(exchangeClientId, () => Promise.resolve(subject));
  expect(await fetchToken(http, grant)).toEqual(issued(1800));
  expect(sandbox.ledger.map(({ body }) => body)).toEqual([
    {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      client_id: exchangeClientId,
      subject_token: subject,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    },
  ]);
});

test('reads the OIDC token again for each exchange', async () => {
  const { sandbox, origin, http, exchangeClientId } = await startSandbox();
  const subjects = [
    await sandbox.signSubjectToken(origin, { sub: 'first' }),
    await sandbox.signSubjectToken(origin, { sub: 'second' }),
  ];
  const unread = [...subjects];
  const grant = tokenExchangeGrant(exchangeClientId, () => Promise.resolve(unread.shift() ?? ''));
  await fetchToken(http, grant);
  await fetchToken(http, grant);
  expect(sandbox.ledger.map(({ body }) => (body as Record<string, string>)['subject_token'])).toEqual(
    subjects,
  );
});

test('a wrong key is refused, and the cause says invalid_client', async () => {
  const { http, clientId } = await startSandbox();
  const key = generateKeyPairSync('ed25519').privateKey;
  expect(await failureOf(() => fetchToken(http, jwtAssertionGrant(clientId, key, '127.0.0.1')))).toEqual(
    refused(401, 'invalid_client'),
  );
});

test('a secret of another tenant is refused, and the cause says invalid_client', async () => {
  const { http, clientId } = await startSandbox();
  const { clientSecret } = await startSandbox();
  expect(await failureOf(() => fetchToken(http, clientSecretGrant(clientId, clientSecret)))).toEqual(
    refused(401, 'invalid_client'),
  );
});

test.each([
  ['that has expired', { exp: 1 }],
  ['that is older than ten minutes', { iat: 1 }],
  ['for another host', { aud: 'elsewhere.example' }],
])('an OIDC token %s is refused, and the cause says invalid_request', async (_, claims) => {
  const { sandbox, origin, http, exchangeClientId } = await startSandbox();
  const grant = tokenExchangeGrant(exchangeClientId, () => sandbox.signSubjectToken(origin, claims));
  expect(await failureOf(() => fetchToken(http, grant))).toEqual(refused(400, 'invalid_request'));
});
