import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import type { UpstreamCallStart, UpstreamCallEnd } from '../../../src/c1/client/call-observer.ts';
import { parseClientSecret } from '../../../src/c1/auth/credentials.ts';
import { buildCall, endpoint } from '../../../src/c1/call/endpoint.ts';
import { jwtAssertionGrant, fetchToken } from '../../../src/c1/auth/token-request.ts';
import { callerToken, refreshingToken, staticToken } from '../../../src/c1/auth/token-source.ts';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox } from '../../../src/sandbox/sandbox.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { c1At, httpTo, read, readCall, search, write } from '../connection.ts';
import { failureOf } from '../failure.ts';

const searchUsers = buildCall(
  endpoint('read', 'POST', '/api/v1/search/users', 'c1.api.user.v1.UserSearch.Search'),
  {},
  { body: {} },
);

/** A sandbox, and C1 as a gateway with credentials of its own sees it. */
async function startService() {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { origin, close } = await listen(sandbox);
  onTestFinished(close);
  const { clientId, clientSecret } = sandbox.credentialsFor(origin);
  const grant = jwtAssertionGrant(clientId, parseClientSecret(clientSecret), '127.0.0.1');
  const http = httpTo(origin);
  const tokens = refreshingToken(() => fetchToken(http, grant));
  const calls = () => {
    const lines = sandbox.ledger.map(({ method, path, status }) => `${method} ${path} ${status}`);
    sandbox.clearLedger();
    return lines;
  };
  return { sandbox, tokens, calls, c1: c1At(origin, { tokens }) };
}

test('ten calls that come together without a token fetch one', async () => {
  const { c1, calls } = await startService();
  await Promise.all(Array.from({ length: 10 }, () => c1.send(searchUsers)));
  expect(calls()).toEqual([
    'POST /auth/v1/token 200',
    ...Array.from({ length: 10 }, () => 'POST /api/v1/search/users 200'),
  ]);
  await c1.send(searchUsers);
  expect(calls()).toEqual(['POST /api/v1/search/users 200']);
});

test('a 401 spends the token; another is fetched and the call repeated once', async () => {
  const { sandbox, c1, tokens, calls } = await startService();
  sandbox.revokeToken(await tokens.token());
  calls();
  expect(await c1.send(searchUsers)).toMatchObject({ list: [] });
  expect(calls()).toEqual([
    'POST /api/v1/search/users 401',
    'POST /auth/v1/token 200',
    'POST /api/v1/search/users 200',
  ]);
});

test('ten calls whose token is refused fetch one new token', async () => {
  const { sandbox, c1, tokens, calls } = await startService();
  sandbox.revokeToken(await tokens.token());
  calls();
  await Promise.all(Array.from({ length: 10 }, () => c1.send(searchUsers)));
  expect(calls().filter((call) => call.startsWith('POST /auth'))).toEqual(['POST /auth/v1/token 200']);
});

/** An upstream whose every answer but those of its token endpoint is 401. */
const refusingAll = () =>
  answering((request, response) => {
    if (request.url === '/auth/v1/token')
      answerJson(response, 200, { access_token: 'token', expires_in: 600 });
    else answerJson(response, 401, { code: 16, message: 'unauthenticated' });
  });

const refused = {
  kind: 'credentials-refused',
  message: 'C1 answered 401',
  ...readCall,
  status: 401,
};

test("a second 401 says that the gateway's credentials are refused, and is the last", async () => {
  const upstream = await refusingAll();
  const http = httpTo(upstream.origin);
  const grant = () => Promise.resolve({ grant_type: 'client_credentials' });
  const c1 = c1At(upstream.origin, { tokens: refreshingToken(() => fetchToken(http, grant)) });
  expect(await failureOf(() => c1.send(read))).toEqual(refused);
  expect(upstream.calls).toEqual([
    'POST /auth/v1/token',
    'GET /api/v1/apps/app-1',
    'POST /auth/v1/token',
    'GET /api/v1/apps/app-1',
  ]);
});

test('a refused token of the configuration is not tried again', async () => {
  const upstream = await refusingAll();
  expect(await failureOf(() => c1At(upstream.origin).send(read))).toEqual(refused);
  expect(upstream.calls).toEqual(['GET /api/v1/apps/app-1']);
});

test("a caller's refused token is never repeated, and the caller gets the error", async () => {
  const upstream = await refusingAll();
  const c1 = c1At(upstream.origin, { tokens: callerToken('callers') });
  expect(await failureOf(() => c1.send(read))).toEqual({
    kind: 'unauthenticated',
    isUpstreamMessage: true,
    message: 'unauthenticated',
    ...readCall,
    status: 401,
  });
  expect(upstream.calls).toEqual(['GET /api/v1/apps/app-1']);
});

test('without a token of the caller nothing is sent', async () => {
  const upstream = await refusingAll();
  const c1 = c1At(upstream.origin, { tokens: callerToken(undefined) });
  expect(await failureOf(() => c1.send(read))).toMatchObject({ kind: 'unauthenticated' });
  expect(upstream.calls).toEqual([]);
});

test('a failure of the token endpoint fails the call, and the next call tries again', async () => {
  let isDown = true;
  const upstream = await answering((request, response) => {
    if (request.url !== '/auth/v1/token') answerJson(response, 200, { ok: true });
    else answerJson(response, isDown ? 503 : 200, { access_token: 'token', expires_in: 600 });
  });
  const http = httpTo(upstream.origin);
  const c1 = c1At(upstream.origin, {
    tokens: refreshingToken(() => fetchToken(http, () => Promise.resolve({}))),
    limits: { ...defaultCallLimits, retry: { maxAttempts: 1, baseMs: 0, maxMs: 0 } },
  });
  expect(await failureOf(() => c1.send(read))).toMatchObject({
    kind: 'unavailable',
    pattern: '/auth/v1/token',
  });
  isDown = false;
  expect(await c1.send(read)).toEqual({ ok: true });
  expect(upstream.calls).toEqual(['POST /auth/v1/token', 'POST /auth/v1/token', 'GET /api/v1/apps/app-1']);
});

test('sends its user agent, the request id, the token, and a body only where there is one', async () => {
  const received: unknown[] = [];
  const upstream = await answering((request, response) => {
    const {
      authorization,
      accept,
      'user-agent': agent,
      'x-request-id': id,
      'content-type': type,
    } = request.headers;
    void text(request).then((body) => {
      received.push({ authorization, accept, agent, id, type, body });
      answerJson(response, 200, {});
    });
  });
  const c1 = c1At(upstream.origin, { tokens: callerToken('callers'), requestId: 'request-7' });
  await c1.send(read);
  await c1.send(search);
  const common = {
    authorization: 'Bearer callers',
    accept: 'application/json',
    agent: 'c1-graphql-gateway',
    id: 'request-7',
  };
  expect(received).toEqual([
    { ...common, type: undefined, body: '' },
    { ...common, type: 'application/json', body: '{"query":"Zoë"}' },
  ]);
});

test('reports each exchange, with the path as a pattern', async () => {
  let calls = 0;
  const upstream = await answering((request, response) => {
    calls += 1;
    if (request.url === '/api/v1/apps') response.socket?.destroy();
    else answerJson(response, calls === 1 ? 401 : 200, {});
  });
  const told: (UpstreamCallStart & UpstreamCallEnd)[] = [];
  const c1 = c1At(upstream.origin, {
    tokens: { ...staticToken('token'), invalidate: () => true },
    onCall: (call) => ({ end: (end) => void told.push({ ...call, ...end }) }),
  });
  await c1.send(read);
  await failureOf(() => c1.send(write));
  const measured = { batchSize: undefined, durationMs: expect.any(Number) as number, delivery: 'sent' };
  expect(told).toEqual([
    { ...readCall, attempt: 1, status: 401, failure: undefined, ...measured },
    { ...readCall, attempt: 2, status: 200, failure: undefined, ...measured },
    {
      method: 'POST',
      pattern: '/api/v1/apps',
      attempt: 1,
      status: undefined,
      failure: 'unavailable',
      ...measured,
    },
  ]);
});

test('the error of a broken connection names its call', async () => {
  const upstream = await answering((_, response) => response.socket?.destroy());
  expect(await failureOf(() => c1At(upstream.origin).send(read))).toEqual({
    kind: 'unavailable',
    message: 'no answer',
    ...readCall,
    cause: expect.any(Error) as Error,
  });
});

test.each([
  ['a read', read],
  ['a search, though it is a POST', search],
])('an abort cancels %s that was sent', async (_, call) => {
  const client = new AbortController();
  const reason = new Error('the client left');
  const upstream = await answering(() => {
    client.abort(reason);
  });
  await expect(c1At(upstream.origin, { signal: client.signal }).send(call)).rejects.toBe(reason);
  expect(upstream.calls).toHaveLength(1);
});

test('an abort does not stop a write that was sent', async () => {
  const client = new AbortController();
  const upstream = await answering((_, response) => {
    client.abort(new Error('the client left'));
    answerJson(response, 200, { app: { id: 'app-1' } });
  });
  const c1 = c1At(upstream.origin, { signal: client.signal });
  expect(await c1.send(write)).toEqual({ app: { id: 'app-1' } });
});

test.each([
  ['a read', read],
  ['a write', write],
])('an abort stops %s that was not sent yet', async (_, call) => {
  const upstream = await answering((_request, response) => {
    answerJson(response, 200, {});
  });
  const reason = new Error('the client left');
  const c1 = c1At(upstream.origin, { signal: AbortSignal.abort(reason) });
  await expect(c1.send(call)).rejects.toBe(reason);
  expect(upstream.calls).toEqual([]);
});

test('an abort stops a write that waits for a token, and the token is there for others', async () => {
  const client = new AbortController();
  const reason = new Error('the client left');
  const upstream = await answering((request, response) => {
    if (request.url === '/auth/v1/token') client.abort(reason);
    answerJson(response, 200, { access_token: 'token', expires_in: 600 });
  });
  const http = httpTo(upstream.origin);
  const tokens = refreshingToken(() => fetchToken(http, () => Promise.resolve({})));
  const staying = c1At(upstream.origin, { tokens }).send(read);
  await expect(c1At(upstream.origin, { tokens, signal: client.signal }).send(write)).rejects.toBe(reason);
  await staying;
  expect(upstream.calls).toEqual(['POST /auth/v1/token', 'GET /api/v1/apps/app-1']);
});

test('passes the notices on to the caller', () => {
  const onUnexpectedValue = (): void => undefined;
  expect(c1At('http://127.0.0.1:1', { onUnexpectedValue }).responses.onUnexpectedValue).toBe(
    onUnexpectedValue,
  );
});
