import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import {
  callerToken,
  refreshingToken,
  staticToken,
  type IssuedToken,
} from '../../../src/c1/auth/token-source.ts';
import { failureOf } from '../failure.ts';

const seconds = 1000;

/** A source whose tokens are numbered, all of the same life, and a clock that the test moves. */
function numbered(lifetimeSeconds: number) {
  const clock = { now: 1_000_000 };
  const fetchToken = vi.fn((): Promise<IssuedToken> => {
    return Promise.resolve({ token: `token-${fetchToken.mock.calls.length}`, lifetimeSeconds });
  });
  return { clock, fetchToken, source: refreshingToken(fetchToken, () => clock.now) };
}

/** A source whose fetches the test settles. */
function pending() {
  const settlers: PromiseWithResolvers[] = [];
  const source = refreshingToken(
    () =>
      new Promise<IssuedToken>((resolve, reject) => {
        settlers.push({
          resolve: (token) => {
            resolve({ token, lifetimeSeconds: 600 });
          },
          reject,
        });
      }),
  );
  return { settlers, source };
}

interface PromiseWithResolvers {
  readonly resolve: (token: string) => void;
  readonly reject: (error: Error) => void;
}

test('fetches one token for ten callers that come together', async () => {
  const { settlers, source } = pending();
  const waiting = Promise.all(Array.from({ length: 10 }, () => source.token()));
  expect(settlers).toHaveLength(1);
  settlers[0]?.resolve('shared');
  expect(await waiting).toEqual(Array.from({ length: 10 }, () => 'shared'));
  expect(await source.token()).toBe('shared');
  expect(settlers).toHaveLength(1);
});

test('fetches nothing before the first use', () => {
  expect(numbered(600).fetchToken).not.toHaveBeenCalled();
});

test('rejects all waiting calls after a failure, and does not cache it', async () => {
  const { settlers, source } = pending();
  const waiting = Promise.allSettled([source.token(), source.token()]);
  const reason = new Error('down');
  settlers[0]?.reject(reason);
  expect(await waiting).toEqual([
    { status: 'rejected', reason },
    { status: 'rejected', reason },
  ]);
  const again = source.token();
  settlers[1]?.resolve('second try');
  expect(await again).toBe('second try');
});

test.each([
  ['ten minutes', 600, 540 * seconds],
  ['an hour', 3600, 3540 * seconds],
  ['half an hour', 1800, 1740 * seconds],
  ['five minutes, of which a tenth is the margin', 300, 270 * seconds],
  ['five seconds, of which a tenth is the margin', 5, 4.5 * seconds],
])('keeps a token of %s until its margin before the stated end', async (_, lifetimeSeconds, usableMs) => {
  const { clock, source } = numbered(lifetimeSeconds);
  expect(await source.token()).toBe('token-1');
  clock.now += usableMs - 1;
  expect(await source.token()).toBe('token-1');
  clock.now += 1;
  expect(await source.token()).toBe('token-2');
});

test('counts the life of a token from its request', async () => {
  const clock = { now: 0 };
  const fetchToken = vi.fn((): Promise<IssuedToken> => {
    clock.now += 100 * seconds;
    return Promise.resolve({ token: `token-${fetchToken.mock.calls.length}`, lifetimeSeconds: 600 });
  });
  const source = refreshingToken(fetchToken, () => clock.now);
  await source.token();
  clock.now = 539 * seconds;
  expect(await source.token()).toBe('token-1');
  clock.now = 540 * seconds;
  expect(await source.token()).toBe('token-2');
});

test('gives a token without a stated life to the waiting calls and to no others', async () => {
  const { fetchToken, source } = numbered(0);
  expect(await Promise.all([source.token(), source.token()])).toEqual(['token-1', 'token-1']);
  expect(await source.token()).toBe('token-2');
  expect(fetchToken).toHaveBeenCalledTimes(2);
});

test('fetches another token once the present one is spent', async () => {
  const { source } = numbered(600);
  const token = await source.token();
  expect(source.invalidate(token)).toBe(true);
  expect(await source.token()).toBe('token-2');
});

test('keeps the new token when a late caller reports the old one as spent', async () => {
  const { fetchToken, source } = numbered(600);
  const old = await source.token();
  source.invalidate(old);
  await source.token();
  expect(source.invalidate(old)).toBe(true);
  expect(await source.token()).toBe('token-2');
  expect(fetchToken).toHaveBeenCalledTimes(2);
});

test('a caller that leaves harms none that wait, and the fetch goes on', async () => {
  const { settlers, source } = pending();
  const leaving = new AbortController();
  const left = source.token(leaving.signal);
  const staying = source.token(new AbortController().signal);
  leaving.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  settlers[0]?.resolve('arrived');
  expect(await staying).toBe('arrived');
  expect(settlers).toHaveLength(1);
});

test('a fetch that fails after its only caller has left is no unhandled error', async () => {
  const { settlers, source } = pending();
  const leaving = new AbortController();
  const left = source.token(leaving.signal);
  leaving.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  settlers[0]?.reject(new Error('down'));
  await setImmediate();
  const again = source.token();
  settlers[1]?.resolve('arrived');
  expect(await again).toBe('arrived');
});

test('rejects a caller that has left already with its own reason', async () => {
  const { source } = numbered(600);
  await expect(source.token(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});

test('listens to a signal only as long as it waits', async () => {
  const { source } = numbered(600);
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  await source.token(signal);
  await vi.waitFor(() => {
    expect(removed).toHaveBeenCalledTimes(1);
  });
  expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
});

test('a token from the configuration stays what it is', async () => {
  const source = staticToken('configured');
  expect(source.holder).toBe('gateway');
  expect(await source.token()).toBe('configured');
  expect(source.invalidate('configured')).toBe(false);
  expect(await source.token()).toBe('configured');
});

test("a caller's token is used as it came and never replaced", async () => {
  const source = callerToken('callers');
  expect(source.holder).toBe('caller');
  expect(await source.token()).toBe('callers');
  expect(source.invalidate('callers')).toBe(false);
});

test('without a token of the caller there is nothing to send', async () => {
  expect(await failureOf(() => callerToken(undefined).token())).toEqual({
    kind: 'unauthenticated',
    message: 'send a C1 access token: Authorization: Bearer <token>',
  });
});
