import type { ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { defaultCallLimits, type CallLimits } from '../../../src/c1/client/call-limits.ts';
import type { UpstreamCallEnd } from '../../../src/c1/client/call-observer.ts';
import { createC1Client, type C1Client, type C1ClientOptions } from '../../../src/c1/client/client.ts';
import { buildCall, endpoint } from '../../../src/c1/call/endpoint.ts';
import { callerToken } from '../../../src/c1/auth/token-source.ts';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { read, write } from '../connection.ts';
import { failureOf } from '../failure.ts';

const getApp = endpoint('read', 'GET', '/api/v1/apps/{id}', 'c1.api.app.v1.Apps.Get');
const readOf = (id: string) => buildCall(getApp, { id });
const once: CallLimits = { ...defaultCallLimits, retry: { maxAttempts: 1, baseMs: 1, maxMs: 1 } };

/** An upstream that keeps each call until it is answered, and clients of it that note how their calls ended. */
async function heldUpstream(places: number, breaker = { failures: 100, pauseMs: 60_000 }) {
  const held: ServerResponse[] = [];
  const upstream = await answering((_request, response) => void held.push(response));
  const http = openUpstream({
    origin: upstream.origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: places,
    breaker,
  });
  onTestFinished(() => http.close());
  const client = (more: Partial<C1ClientOptions> = {}) => {
    const ends: Partial<UpstreamCallEnd>[] = [];
    const c1 = createC1Client(http, {
      tokens: callerToken('callers'),
      requestId: 'request-1',
      flow: 'caller',
      onUnexpectedValue: () => undefined,
      onCall: () => ({
        end: ({ delivery, failure, status }) => void ends.push({ delivery, failure, status }),
      }),
      limits: once,
      ...more,
    });
    return { c1, ends };
  };
  const answerAll = (): void => {
    for (const response of held.splice(0)) answerJson(response, 200, {});
  };
  const breakAll = (): void => {
    for (const response of held.splice(0)) response.destroy();
  };
  onTestFinished(breakAll); // before the connections are closed, which waits for them
  return { ...upstream, http, held, client, answerAll, breakAll };
}

/** What becomes of a call, so that a test can go on in the meantime. */
const ended = (c1: C1Client, call = read): Promise<unknown> => c1.send(call).catch(() => undefined);

test('a call that C1 answers was sent', async () => {
  const { client, held, answerAll } = await heldUpstream(4);
  const { c1, ends } = client();

  const sent = c1.send(write);
  await expect.poll(() => held.length).toBe(1);
  answerAll();
  await sent;

  expect(ends).toEqual([{ delivery: 'sent', failure: undefined, status: 200 }]);
});

test('a call to a host that refuses the connection was sent: it was tried', async () => {
  const http = openUpstream({
    origin: 'http://127.0.0.1:9',
    timeoutMs: 5_000,
    maxBodyBytes: 1_000,
    maxConcurrent: 4,
    breaker: { failures: 100, pauseMs: 1_000 },
  });
  onTestFinished(() => http.close());
  const ends: UpstreamCallEnd[] = [];
  const c1 = createC1Client(http, {
    tokens: callerToken('callers'),
    requestId: 'request-1',
    onUnexpectedValue: () => undefined,
    onCall: () => ({ end: (end) => void ends.push(end) }),
    limits: once,
  });

  await ended(c1);

  expect(ends).toMatchObject([{ delivery: 'sent', failure: 'unavailable' }]);
});

test('a call while the circuit is open was not sent', async () => {
  const { client, held, breakAll, calls } = await heldUpstream(4, { failures: 1, pauseMs: 60_000 });
  const { c1, ends } = client();
  const first = ended(c1);
  await expect.poll(() => held.length).toBe(1);
  breakAll();
  await first;

  await ended(c1);
  await ended(c1, write);

  expect(calls).toHaveLength(1);
  expect(ends).toEqual([
    { delivery: 'sent', failure: 'unavailable', status: undefined },
    { delivery: 'unsent', failure: 'circuit-open', status: undefined },
    { delivery: 'unsent', failure: 'circuit-open', status: undefined },
  ]);
});

test('a call whose turn does not come in time was not sent', async () => {
  const { client, held, calls } = await heldUpstream(1);
  void ended(client().c1, readOf('first'));
  await expect.poll(() => held.length).toBe(1);
  const { c1, ends } = client({ limits: { ...once, operationTimeoutMs: 30 } });

  expect(await failureOf(() => c1.send(readOf('second')))).toMatchObject({ kind: 'timeout' });

  expect(calls).toHaveLength(1);
  expect(ends).toEqual([{ delivery: 'unsent', failure: 'timeout', status: undefined }]);
});

test('a call whose time limit passes in flight was sent', async () => {
  const { client } = await heldUpstream(1);
  const { c1, ends } = client({ limits: { ...once, operationTimeoutMs: 30 } });

  await ended(c1);

  expect(ends).toEqual([{ delivery: 'sent', failure: 'timeout', status: undefined }]);
});

test.each([
  ['a read', read],
  ['a write', write],
])('%s that is cancelled while it waits for its turn was not sent', async (_, call) => {
  const { client, http, held, calls } = await heldUpstream(1);
  void ended(client().c1, readOf('first'));
  await expect.poll(() => held.length).toBe(1);
  const leaver = new AbortController();
  const { c1, ends } = client({ signal: leaver.signal });

  const waiting = ended(c1, call);
  await expect.poll(() => http.state().queued).toBe(1);
  leaver.abort(new Error('the client left'));
  await waiting;

  expect(calls).toHaveLength(1);
  expect(ends).toEqual([{ delivery: 'unsent', failure: 'cancelled', status: undefined }]);
});

test('a read that is cancelled in flight was sent', async () => {
  const { client, held } = await heldUpstream(1);
  const leaver = new AbortController();
  const { c1, ends } = client({ signal: leaver.signal });

  const waiting = ended(c1);
  await expect.poll(() => held.length).toBe(1);
  leaver.abort(new Error('the client left'));
  await waiting;

  expect(ends).toEqual([{ delivery: 'sent', failure: 'cancelled', status: undefined }]);
});

test('a call beyond the pending ones was not sent', async () => {
  const { client, held, calls } = await heldUpstream(4);
  const large = buildCall(write.endpoint, {}, { body: { displayName: 'x'.repeat(10_000_000) } });
  void ended(client().c1, large);
  await expect.poll(() => held.length).toBe(1);
  const { c1, ends } = client();

  expect(await failureOf(() => c1.send(large))).toMatchObject({ kind: 'overloaded' });

  expect(calls).toHaveLength(1);
  expect(ends).toEqual([{ delivery: 'unsent', failure: 'overloaded', status: undefined }]);
});

test('one of identical reads was sent, the others shared its response', async () => {
  const { client, held, answerAll, calls } = await heldUpstream(4);
  const clients = [client(), client(), client()];

  const all = Promise.all(clients.map(({ c1 }) => c1.send(read)));
  await expect.poll(() => held.length).toBe(1);
  answerAll();
  await all;

  expect(calls).toHaveLength(1);
  expect(clients.map(({ ends }) => ends.map(({ delivery }) => delivery))).toEqual([
    ['sent'],
    ['coalesced'],
    ['coalesced'],
  ]);
});

test('one of identical reads was sent, the others shared its failure', async () => {
  const { client, held, breakAll } = await heldUpstream(4);
  const clients = [client(), client()];

  const all = Promise.all(clients.map(({ c1 }) => ended(c1)));
  await expect.poll(() => held.length).toBe(1);
  breakAll();
  await all;

  expect(clients.map(({ ends }) => ends)).toEqual([
    [{ delivery: 'sent', failure: 'unavailable', status: undefined }],
    [{ delivery: 'coalesced', failure: 'unavailable', status: undefined }],
  ]);
});

test('a shared read that is sent after its first caller has left counts for the next', async () => {
  const { client, http, held, answerAll, calls } = await heldUpstream(1);
  const busy = ended(client().c1, readOf('busy'));
  await expect.poll(() => held.length).toBe(1);
  const leaver = new AbortController();
  const [first, second] = [client({ signal: leaver.signal }), client()];
  const left = ended(first.c1);
  const stays = ended(second.c1);
  await expect.poll(() => http.state().queued).toBe(1);

  leaver.abort(new Error('the client left'));
  await left;
  answerAll();
  await busy;
  await expect.poll(() => held.length).toBe(1);
  answerAll();
  await stays;

  expect(calls).toHaveLength(2);
  expect([first.ends, second.ends]).toEqual([
    [{ delivery: 'unsent', failure: 'cancelled', status: undefined }],
    [{ delivery: 'sent', failure: undefined, status: 200 }],
  ]);
});
