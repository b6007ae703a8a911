import { expect, test } from 'vitest';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import type { HttpRequest } from '../../../src/c1/transport/http.ts';
import { limitPending, pendingLimits } from '../../../src/c1/transport/pending-limit.ts';
import { failureOf } from '../failure.ts';
import { get, held } from '../deferred-http.ts';

const overloaded = {
  kind: 'overloaded',
  message: 'too many calls to C1 are pending',
  wasNotSent: true,
  retryAfterSeconds: 5,
};

/** A way to C1 that may have so much pending, and what is sent on it; the answers are held back. */
function limited({ maxCalls = 1_000, maxCharacters = 1_000_000 }) {
  const { http, sent, finish } = held();
  const limit = limitPending(http, { maxCalls, maxCharacters });
  const send = (flow: string, path: string, more: Partial<HttpRequest> = {}) =>
    limit.request(get(path, { flow, ...more }));
  return { send, sent, finish };
}

test('a flow alone may have half of all calls pending, and is refused at once beyond', async () => {
  const { send, sent, finish } = limited({ maxCalls: 8 });
  const first = send('a', 'a1');
  for (const path of ['a2', 'a3', 'a4']) void send('a', path);

  expect(await failureOf(() => send('a', 'a5'))).toEqual(overloaded);
  expect(sent).toEqual(['a1', 'a2', 'a3', 'a4']);
  await finish('a1');
  await first;
  void send('a', 'a6');
  expect(sent).toEqual(['a1', 'a2', 'a3', 'a4', 'a6']);
});

test('flows that have as much as they may leave room for others', async () => {
  const { send, sent } = limited({ maxCalls: 8 });
  const fill = async (flow: string): Promise<void> => {
    for (let call = 1; call <= 8; call += 1) void send(flow, `${flow}${call}`).catch(() => undefined);
    await Promise.resolve();
  };

  await fill('a');
  await fill('b');
  await fill('c');

  expect(sent).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']);
  expect(await failureOf(() => send('d', 'd1'))).toEqual(overloaded);
});

test('what requests hold is bounded too: body, path and token', async () => {
  const { send, sent } = limited({ maxCharacters: 100 });
  const headers = { authorization: 'x'.repeat(10) };
  void send('a', '/'.repeat(10), { headers, body: 'x'.repeat(29) });

  expect(await failureOf(() => send('a', '/a'))).toEqual(overloaded);
  void send('a', '/');
  void send('b', '/'.repeat(25));
  expect(await failureOf(() => send('c', '/'.repeat(13)))).toEqual(overloaded);
  expect(sent).toHaveLength(3);
});

test('a failure frees what its call held', async () => {
  const { send, sent, finish } = limited({ maxCalls: 2 });
  const failed = expect(send('a', 'a1')).rejects.toThrow('down');
  expect(await failureOf(() => send('a', 'a2'))).toEqual(overloaded);

  await finish('a1', new Error('down'));
  await failed;
  void send('a', 'a3');

  expect(sent).toEqual(['a1', 'a3']);
});

test('an urgent call is sent however much is pending', () => {
  const { send, sent } = limited({ maxCalls: 2 });
  void send('a', 'a1');
  void send('a', 'token', { isUrgent: true });

  expect(sent).toEqual(['a1', 'token']);
});

test('many of the widest operations of one caller fit into what may be pending', () => {
  expect(pendingLimits.maxCalls / 2).toBeGreaterThanOrEqual(10 * defaultCallLimits.maxCalls);
});
