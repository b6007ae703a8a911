import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { keyOfClientSecret } from '../../src/c1/credentials.ts';
import { assertionGrant, exchangeGrant, fetchToken, secretGrant, type Grant } from '../../src/c1/grant.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { answering, answerJson } from '../support/answering.ts';
import { httpTo } from './connection.ts';
import { failureOf } from './failure.ts';

async function startSandbox(options: SandboxOptions = {}) {
  const sandbox = await createSandbox({ seed: 'empty', ...options });
  const { origin, close } = await listen(sandbox);
  onTestFinished(close);
  return { sandbox, origin, http: httpTo(origin), ...sandbox.credentialsFor(origin) };
}

const issued = (lifetimeSeconds: number) => ({ token: expect.any(String) as string, lifetimeSeconds });
const tokenCall = { method: 'POST', pattern: '/auth/v1/token' };
const refused = (status: number, cause: string | undefined) => ({
  kind: 'credentials-refused',
  message: `C1's token endpoint answered ${status} without a token`,
  ...tokenCall,
  status,
  cause,
});

test('an assertion signed with the secret’s key gets a token that C1 takes', async () => {
  const { sandbox, origin, http, clientId, clientSecret } = await startSandbox();
  const grant = assertionGrant(clientId, keyOfClientSecret(clientSecret), '127.0.0.1');
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

test('an assertion says who, to whom and for two minutes, with a nonce of its own each time', async () => {
  const key = generateKeyPairSync('ed25519').privateKey;
  const grant = assertionGrant('x@c1.example:8443/pcc', key, 'c1.example');
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
  expect(await fetchToken(http, secretGrant(clientId, clientSecret))).toEqual(issued(3600));
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
  await fetchToken(http, secretGrant('x@c1.example/pcc', 'the-secret'));
  await fetchToken(http, assertionGrant('x@c1.example/pcc', key, 'c1.example'));
  await fetchToken(
    http,
    exchangeGrant('x@c1.example/wfe', () => Promise.resolve('the-subject')),
  );
  expect(upstream.calls).toEqual(Array.from({ length: 3 }, () => 'POST /auth/v1/token'));
  for (const { headers } of requests) {
    expect(headers).toEqual({
      host: new URL(upstream.origin).host,
      connection: 'keep-alive',
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': expect.any(String) as string,
    });
  }
});

test('an OIDC token is exchanged for a token of C1', async () => {
  const { sandbox, origin, http, exchangeClientId } = await startSandbox({ tokenLifetimeSeconds: 1800 });
  const subject = await sandbox.signSubjectToken(origin);
  const grant = exchangeGrant(exchangeClientId, () => Promise.resolve(subject));
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
  const grant = exchangeGrant(exchangeClientId, () => Promise.resolve(unread.shift() ?? ''));
  await fetchToken(http, grant);
  await fetchToken(http, grant);
  expect(sandbox.ledger.map(({ body }) => (body as Record<string, string>)['subject_token'])).toEqual(
    subjects,
  );
});

test('a wrong key is refused, and the cause says invalid_client', async () => {
  const { http, clientId } = await startSandbox();
  const key = generateKeyPairSync('ed25519').privateKey;
  expect(await failureOf(() => fetchToken(http, assertionGrant(clientId, key, '127.0.0.1')))).toEqual(
    refused(401, 'invalid_client'),
  );
});

test('a secret of another tenant is refused, and the cause says invalid_client', async () => {
  const { http, clientId } = await startSandbox();
  const { clientSecret } = await startSandbox();
  expect(await failureOf(() => fetchToken(http, secretGrant(clientId, clientSecret)))).toEqual(
    refused(401, 'invalid_client'),
  );
});

test.each([
  ['that has expired', { exp: 1 }],
  ['that is older than ten minutes', { iat: 1 }],
  ['for another host', { aud: 'elsewhere.example' }],
])('an OIDC token %s is refused, and the cause says invalid_request', async (_, claims) => {
  const { sandbox, origin, http, exchangeClientId } = await startSandbox();
  const grant = exchangeGrant(exchangeClientId, () => sandbox.signSubjectToken(origin, claims));
  expect(await failureOf(() => fetchToken(http, grant))).toEqual(refused(400, 'invalid_request'));
});

/** How a token request fails at an endpoint that answers as the handler says. */
async function failureAt(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  grant?: Grant,
) {
  const http = httpTo((await answering(handler)).origin);
  return failureOf(() => fetchToken(http, grant ?? secretGrant('x@c1.example/pcc', 'the-secret')));
}

test.each([
  [429, 'rate-limited'],
  [500, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
])('an answer of %i says nothing about the credentials: %s', async (status, kind) => {
  const failure = await failureAt((_, response) => {
    answerJson(response, status, { error: 'invalid_client' });
  });
  expect(failure).toEqual({ kind, message: `C1's token endpoint answered ${status}`, ...tokenCall, status });
});

test.each<[string, number, unknown]>([
  ['an empty token', 200, { access_token: '', token_type: 'Bearer', expires_in: 600 }],
  ['no token', 200, { token_type: 'Bearer', expires_in: 600 }],
  ['a token that is no text', 200, { access_token: 42 }],
  ['a list', 200, []],
  ['null', 200, null],
  ['another success than 200', 201, { access_token: 'token', expires_in: 600 }],
])('takes %s for a refusal', async (_, status, body) => {
  const failure = await failureAt((_request, response) => {
    answerJson(response, status, body);
  });
  expect(failure).toEqual(refused(status, undefined));
});

test('takes a web page for a refusal', async () => {
  const failure = await failureAt((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  });
  expect(failure).toEqual(refused(200, undefined));
});

test('follows no redirect of the token endpoint', async () => {
  const other = await answering((_, response) => {
    answerJson(response, 200, { access_token: 'token', expires_in: 600 });
  });
  const failure = await failureAt((_, response) => {
    response.writeHead(307, { location: `${other.origin}/auth/v1/token` }).end();
  });
  expect(failure).toEqual(refused(307, undefined));
  expect(other.calls).toEqual([]);
});

test.each(['DPoP', 'dpop'])(
  'says that credentials require DPoP when the token is of type %s',
  async (type) => {
    const failure = await failureAt((_, response) => {
      answerJson(response, 200, { access_token: 'token', token_type: type, expires_in: 600 });
    });
    expect(failure).toEqual({
      kind: 'credentials-refused',
      message: 'these credentials require DPoP, which the gateway does not speak',
      ...tokenCall,
      status: 200,
    });
  },
);

test.each([
  ['a number', 600, 600],
  ['a text of digits', '600', 600],
  ['nothing', undefined, 0],
  ['null', null, 0],
  ['less than nothing', -1, 0],
  ['words', 'soon', 0],
])('reads a life that is stated as %s', async (_, expiresIn, lifetimeSeconds) => {
  const upstream = await answering((_request, response) => {
    answerJson(response, 200, { access_token: 'token', token_type: 'Bearer', expires_in: expiresIn });
  });
  const grant = secretGrant('x@c1.example/pcc', 'the-secret');
  expect(await fetchToken(httpTo(upstream.origin), grant)).toEqual({ token: 'token', lifetimeSeconds });
});

type Reaction = (form: string, response: ServerResponse) => void;

test.each<[string, Reaction]>([
  [
    'quotes the request in its error',
    (form, response) => {
      answerJson(response, 400, { error: form, error_description: form, message: form, [form]: form });
    },
  ],
  [
    'quotes the request in a failure of its own',
    (form, response) => {
      answerJson(response, 500, { code: 13, message: form });
    },
  ],
  [
    'quotes the request as a web page',
    (form, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-form': form }).end(form);
    },
  ],
  [
    'quotes the request beside an unusable token',
    (form, response) => {
      answerJson(response, 200, { access_token: form, token_type: 'DPoP', error: form });
    },
  ],
  [
    'quotes the request and breaks off',
    (form, response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write(form, () => response.socket?.destroy());
    },
  ],
  [
    'quotes the request in an answer that is not HTTP',
    (form, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: ${form}\r\n\r\n${form}`);
    },
  ],
  [
    'hangs up',
    (_, response) => {
      response.socket?.destroy();
    },
  ],
])('no error holds a secret when the endpoint %s', async (_, react) => {
  const { clientId, clientSecret, exchangeClientId, sandbox, origin } = await startSandbox();
  const subject = await sandbox.signSubjectToken(origin);
  const assertions: string[] = [];
  const assertion = assertionGrant(clientId, keyOfClientSecret(clientSecret), '127.0.0.1');
  const grants: Grant[] = [
    secretGrant(clientId, clientSecret),
    exchangeGrant(exchangeClientId, () => Promise.resolve(subject)),
    async () => {
      const form = await assertion();
      assertions.push(form['client_assertion'] ?? '');
      return form;
    },
  ];
  const upstream = await answering((request, response) => {
    void text(request).then((form) => {
      react(form, response);
    });
  });
  const http = httpTo(upstream.origin);
  const told = await Promise.all(
    grants.map((grant) =>
      fetchToken(http, grant).then(String, (error: unknown) => {
        return `${JSON.stringify(error)} ${inspect(error, { depth: Infinity, showHidden: true })}`;
      }),
    ),
  );
  expect(upstream.calls).toHaveLength(3);
  const secrets = [clientSecret.split(':')[3] ?? '', subject, ...assertions];
  expect(secrets.filter((secret) => secret.length < 40)).toEqual([]);
  for (const secret of secrets) {
    expect(told.filter((words) => words.includes(secret.slice(0, 30)))).toEqual([]);
  }
  expect(told.every((words) => words.includes('C1Error'))).toBe(true);
});

test('an unreachable token endpoint is unavailable', async () => {
  const http = httpTo('http://127.0.0.1:1');
  expect(
    await failureOf(() => fetchToken(http, secretGrant('x@c1.example/pcc', 'the-secret'))),
  ).toMatchObject({
    kind: 'unavailable',
    message: 'no answer from C1',
  });
});
