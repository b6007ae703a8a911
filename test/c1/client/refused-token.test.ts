import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import type { UpstreamCallEnd } from '../../../src/c1/client/call-observer.ts';
import { createC1Client, type C1ClientOptions } from '../../../src/c1/client/client.ts';
import { buildCall, endpoint, type Call } from '../../../src/c1/call/endpoint.ts';
import { reconcileWrite } from '../../../src/c1/client/reconcile.ts';
import { callerToken, refreshingToken, staticToken } from '../../../src/c1/auth/token-source.ts';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { failureOf } from '../failure.ts';

const getApp = endpoint('read', 'GET', '/api/v1/apps/{id}', 'c1.api.app.v1.Apps.Get');
const createApp = endpoint('write', 'POST', '/api/v1/apps', 'c1.api.app.v1.Apps.Create');
const readOf = (id: number): Call => buildCall(getApp, { id: `app-${id}` });
const write: Call = buildCall(createApp, {}, { body: {} });
const reads = (count: number): Call[] => Array.from({ length: count }, (_, index) => readOf(index + 1));

const refused = { code: 16, message: 'the token is expired' };
const unauthenticated = (pattern: string, method = 'GET') => ({
  kind: 'unauthenticated',
  message: 'the token is expired',
  isUpstreamMessage: true,
  method,
  pattern,
  status: 401,
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const refuse: Handler = (_request, response) => {
  answerJson(response, 401, refused);
};

/** An operation of a caller whose token C1 refuses, unless told otherwise, with two places of its own towards C1. */
async function operationAt(handler: Handler = refuse, more: Partial<C1ClientOptions> = {}) {
  const upstream = await answering(handler);
  const http = openUpstream({
    origin: upstream.origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 4,
    breaker: { failures: 100, pauseMs: 1_000 },
  });
  onTestFinished(() => http.close());
  const ends: UpstreamCallEnd[] = [];
  const connected = (own: Partial<C1ClientOptions> = {}) =>
    createC1Client(http, {
      tokens: callerToken('callers'),
      requestId: 'request-1',
      flow: 'caller',
      onUnexpectedValue: () => undefined,
      onCall: () => ({ end: (end) => void ends.push(end) }),
      limits: { ...defaultCallLimits, retry: { maxAttempts: 3, baseMs: 1, maxMs: 1 } },
      ...more,
      ...own,
    });
  return { ...upstream, c1: connected(), another: connected, ends };
}

test('what waits when the token is refused is not sent, and fails as if C1 had said so of it', async () => {
  const { c1, calls, ends } = await operationAt();

  const failures = await Promise.all(reads(50).map((call) => failureOf(() => c1.send(call))));

  expect(failures).toEqual(failures.map(() => unauthenticated('/api/v1/apps/{id}')));
  expect(failures).toHaveLength(50);
  expect(calls).toEqual(['GET /api/v1/apps/app-1', 'GET /api/v1/apps/app-2']);
  // What was not sent counts for no call to C1.
  expect(ends.filter(({ delivery }) => delivery === 'sent')).toHaveLength(2);
});

test('what begins after the refusal is not sent either, and takes nothing from what the operation may cost', async () => {
  const { c1, calls, ends } = await operationAt(refuse, { limits: { ...defaultCallLimits, maxCalls: 1 } });
  await failureOf(() => c1.send(readOf(1)));

  expect(await failureOf(() => c1.send(readOf(2)))).toEqual(unauthenticated('/api/v1/apps/{id}'));
  expect(await failureOf(() => c1.send(write))).toEqual(unauthenticated('/api/v1/apps', 'POST'));
  expect(await failureOf(() => c1.detached().send(readOf(3)))).toEqual(unauthenticated('/api/v1/apps/{id}'));
  expect(calls).toEqual(['GET /api/v1/apps/app-1']);
  expect(ends).toHaveLength(1);
});

test('a call that would be repeated is not, once the token is refused', async () => {
  const held: ServerResponse[] = [];
  const { c1, calls } = await operationAt(
    (request, response) => {
      if (request.url === '/api/v1/apps/app-1') answerJson(response, 503, {});
      else held.push(response);
      if (calls.length < 2) return;
      for (const each of held.splice(0)) answerJson(each, 401, refused);
    },
    {
      limits: { ...defaultCallLimits, retry: { maxAttempts: 3, baseMs: 2_000, maxMs: 2_000 } },
    },
  );

  const failures = await Promise.all([1, 2].map((id) => failureOf(() => c1.send(readOf(id)))));

  expect(failures.map(({ kind }) => kind)).toEqual(['unauthenticated', 'unauthenticated']);
  expect(calls).toEqual(['GET /api/v1/apps/app-1', 'GET /api/v1/apps/app-2']);
});

test('a write that broke is not read back under a token that is refused meanwhile: its outcome is unknown', async () => {
  const writes: ServerResponse[] = [];
  const { c1, calls } = await operationAt((request, response) => {
    if (request.method === 'POST') writes.push(response);
    else answerJson(response, 401, refused);
  });
  const failure = failureOf(() =>
    reconcileWrite(
      () => c1.send(write),
      () => c1.detached().send(readOf(1)),
    ),
  );
  await expect.poll(() => writes.length).toBe(1);

  await failureOf(() => c1.send(readOf(2)));
  for (const response of writes) answerJson(response, 500, {});

  expect(await failure).toMatchObject({ kind: 'failed', isOutcomeUnknown: true });
  expect(calls).toEqual(['POST /api/v1/apps', 'GET /api/v1/apps/app-2']);
});

test('an operation that shares a refused read sends no more either', async () => {
  const held: ServerResponse[] = [];
  const { c1, another, calls } = await operationAt((_request, response) => void held.push(response));
  const both = [c1, another({ requestId: 'request-2' })];

  const shared = both.map((operation) => failureOf(() => operation.send(readOf(1))));
  const busy = failureOf(() => c1.send(readOf(2)));
  const queued = both.map((operation, index) => failureOf(() => operation.send(readOf(3 + index))));
  await expect.poll(() => held.length).toBe(2);
  for (const response of held.splice(0, 1)) answerJson(response, 401, refused);
  await Promise.all([...shared, ...queued]);
  for (const response of held) answerJson(response, 401, refused);
  await busy;

  expect(calls).toEqual(['GET /api/v1/apps/app-1', 'GET /api/v1/apps/app-2']);
});

test('another operation of the same token calls C1 itself: the token may be good again', async () => {
  const { c1, another, calls } = await operationAt();
  await failureOf(() => c1.send(readOf(1)));

  await failureOf(() => another().send(readOf(2)));

  expect(calls).toEqual(['GET /api/v1/apps/app-1', 'GET /api/v1/apps/app-2']);
});

test.each([
  ['a token of the configuration', () => staticToken('static'), 2],
  // All were begun under the token that is spent then; of those that are repeated under the new one two are sent.
  ['a new token', () => refreshingToken(() => Promise.resolve({ token: 'new', lifetimeSeconds: 600 })), 22],
])(
  "the gateway's own credentials are the same: %s that is refused is tried no more",
  async (_name, tokensOf, sent) => {
    const { c1, calls } = await operationAt(refuse, { tokens: tokensOf() });

    const failures = await Promise.all(reads(20).map((call) => failureOf(() => c1.send(call))));

    expect(new Set(failures.map(({ kind }) => kind))).toEqual(new Set(['credentials-refused']));
    expect(calls.length).toBe(sent);
  },
);

test('any other refusal is about its call alone', async () => {
  const { c1, calls } = await operationAt((_request, response) => {
    answerJson(response, 403, { code: 7, message: 'no' });
  });

  const failures = await Promise.all(reads(5).map((call) => failureOf(() => c1.send(call))));

  expect(failures.map(({ kind }) => kind)).toEqual(failures.map(() => 'forbidden'));
  expect(calls).toHaveLength(5);
});
