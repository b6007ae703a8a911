import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { get, httpTo } from '../connection.ts';
import { failureOf } from '../failure.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Waits until the connection is gone, however it ends; a test that waits for ever is a connection kept. */
const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed) resolve();
    socket.once('close', () => {
      resolve();
    });
  });

/** An upstream that gives the test each request, once it has arrived, to answer or not. */
async function waiting(respond: (response: ServerResponse) => void = () => undefined) {
  let arrive: (request: IncomingMessage) => void;
  const arrived = new Promise<IncomingMessage>((resolve) => {
    arrive = resolve;
  });
  const upstream = await answering((request, response) => {
    respond(response);
    arrive(request);
  });
  return { ...upstream, arrived };
}

test('takes a body of exactly the limit', async () => {
  const { origin } = await answering((_, response) => response.end('a'.repeat(1000)));
  expect((await httpTo(origin, { maxBodyBytes: 1000 }).request(get)).body).toHaveLength(1000);
});

test('counts the limit in bytes', async () => {
  const { origin } = await answering((_, response) => response.end('ë'.repeat(501)));
  expect(await failureOf(() => httpTo(origin, { maxBodyBytes: 1000 }).request(get))).toEqual({
    kind: 'protocol',
    message: 'the answer has more than 1000 bytes',
  });
});

test('drops the connection of a body that goes on beyond the limit', async () => {
  const upstream = await waiting((response) => {
    const chunk = 'a'.repeat(10_000);
    const flood = (): void => {
      response.write(chunk, (error) => {
        if (!error) flood();
      });
    };
    flood();
  });
  const failure = await failureOf(() => httpTo(upstream.origin, { maxBodyBytes: 1000 }).request(get));
  expect(failure).toEqual({ kind: 'protocol', message: 'the answer has more than 1000 bytes' });
  const { socket } = await upstream.arrived;
  await closed(socket);
});

const settled = Symbol('settled');
/** Whether the work is done, without waiting for it. */
const isDone = async (work: Promise<unknown>): Promise<boolean> =>
  (await Promise.race([
    work.then(
      () => settled,
      () => settled,
    ),
    Promise.resolve(),
  ])) === settled;

const late = { kind: 'timeout', message: 'no answer within 5000 ms' };

test.each<[string, (response: ServerResponse) => void]>([
  ['an answer that does not begin', () => undefined],
  [
    'an answer that stops after its head',
    (response) => {
      response.flushHeaders();
    },
  ],
  [
    'a body that does not end',
    (response) => {
      response.write('{');
    },
  ],
])('waits for %s until the limit and no longer, then drops the connection', async (_, respond) => {
  const upstream = await waiting(respond);
  const http = httpTo(upstream.origin, { timeoutMs: 5000 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const failure = failureOf(() => http.request(get));
  const { socket } = await upstream.arrived;
  await vi.advanceTimersByTimeAsync(4999);
  expect(await isDone(failure)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await failure).toEqual(late);
  await closed(socket);
});

test('a body that trickles gets no more time than one that stops', async () => {
  let response: ServerResponse | undefined;
  const upstream = await waiting((started) => {
    response = started;
    started.write('{');
  });
  const http = httpTo(upstream.origin, { timeoutMs: 5000 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const failure = failureOf(() => http.request(get));
  await upstream.arrived;
  for (let second = 0; second < 5; second += 1) {
    response?.write(' ');
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(await failure).toEqual(late);
});

test('leaves no timer and no listener behind', async () => {
  const { origin } = await answering((_, response) => {
    answerJson(response, 200, {});
  });
  const http = httpTo(origin);
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  await http.request(get, signal);
  const limit = set.mock.calls.findIndex(([, ms]) => ms === 5000);
  expect(cleared.mock.calls).toContainEqual([set.mock.results[limit]?.value]);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
  expect(added).toHaveBeenCalledTimes(1);
});

test('sends nothing for a signal that has aborted already, and gives its reason', async () => {
  const upstream = await answering((_, response) => response.end());
  const reason = new Error('the client left');
  const exchange = httpTo(upstream.origin).request(get, AbortSignal.abort(reason));
  await expect(exchange).rejects.toBe(reason);
  expect(upstream.calls).toEqual([]);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['before the answer begins', () => undefined],
  [
    'in the middle of the body',
    (response) => {
      response.write('{');
    },
  ],
])('gives the reason of a signal that aborts %s, and drops the connection', async (_, respond) => {
  const upstream = await waiting(respond);
  const client = new AbortController();
  const exchange = httpTo(upstream.origin).request(get, client.signal);
  const { socket } = await upstream.arrived;
  const reason = new Error('the client left');
  client.abort(reason);
  await expect(exchange).rejects.toBe(reason);
  await closed(socket);
});

test('a request that is given up while it waits for a connection ends at once and is never sent', async () => {
  const held: ServerResponse[] = [];
  let free: (() => void) | undefined;
  const upstream = await answering((_, response) => {
    if (held.push(response) === 64) free?.();
    if (held.length > 64) answerJson(response, 200, {});
  });
  const http = httpTo(upstream.origin);
  const allTaken = new Promise<void>((resolve) => {
    free = resolve;
  });
  const others = Array.from({ length: 64 }, () => http.request(get));
  await allTaken;
  const client = new AbortController();
  const reason = new Error('the client left');
  const exchange = http.request({ ...get, path: '/late' }, client.signal);
  client.abort(reason);
  await expect(exchange).rejects.toBe(reason);

  const last = http.request({ ...get, path: '/last' });
  for (const response of held) answerJson(response, 200, {});
  await Promise.all([...others, last]);
  expect(upstream.calls.slice(64)).toEqual(['GET /last']);
});
