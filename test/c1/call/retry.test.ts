import { afterEach, expect, test, vi } from 'vitest';
import { C1Error } from '../../../src/c1/errors.ts';
import type { HttpResponse } from '../../../src/c1/transport/http.ts';
import { withRetries } from '../../../src/c1/call/retry.ts';

const policy = { maxAttempts: 4, baseMs: 1, maxMs: 2 };

afterEach(() => vi.restoreAllMocks());

/** How often an exchange with this outcome is made. */
async function attemptsAt(
  outcome: number | Error,
  effect: 'read' | 'write',
  { remainingMs = 60_000, headers = {} } = {},
): Promise<number> {
  let attempts = 0;
  const exchange = (): Promise<HttpResponse> => {
    attempts += 1;
    if (outcome instanceof Error) return Promise.reject(outcome);
    return Promise.resolve({ status: outcome, headers, body: '' });
  };
  const rest = { policy, effect, remainingMs: () => remainingMs, signal: undefined };
  await withRetries(exchange, rest).catch((error: unknown) => {
    expect(error).toBe(outcome);
  });
  return attempts;
}

const unavailable = new C1Error('unavailable', 'broken');
const unsent = new C1Error('unavailable', 'refused', { wasNotSent: true });
const limitedToken = new C1Error('rate-limited', 'token endpoint', { wasNotSent: true });

test.each([
  [200, 1, 1],
  [400, 1, 1],
  [404, 1, 1],
  [409, 1, 1],
  [429, 4, 4],
  [500, 1, 1],
  [502, 4, 1],
  [503, 4, 1],
  [504, 4, 1],
])(
  'a status of %i is asked for %i times by a read and %i times by a write',
  async (status, reads, writes) => {
    expect([await attemptsAt(status, 'read'), await attemptsAt(status, 'write')]).toEqual([reads, writes]);
  },
);

test.each([
  ['a broken connection', unavailable, 4, 1],
  ['a refused connection', unsent, 4, 4],
  ['a rate limit on the way to a token', limitedToken, 4, 4],
  ['no answer in time', new C1Error('timeout', 'late'), 1, 1],
  ['an open circuit', new C1Error('circuit-open', 'open', { wasNotSent: true }), 1, 1],
  ['an unusable answer', new C1Error('protocol', 'HTML'), 1, 1],
  ['a caller who left', new DOMException('left', 'AbortError'), 1, 1],
])('%s is tried %o: reads %i times, writes %i times', async (_what, error, reads, writes) => {
  expect([await attemptsAt(error, 'read'), await attemptsAt(error, 'write')]).toEqual([reads, writes]);
});

test('a wait that does not fit into the time left is not begun', async () => {
  expect(await attemptsAt(429, 'read', { headers: { 'retry-after': '10' }, remainingMs: 9_000 })).toBe(1);
  expect(await attemptsAt(503, 'read', { remainingMs: 0 })).toBe(1);
});

test("waits at least for C1's Retry-After, and ends the wait when the caller leaves", async () => {
  const caller = new AbortController();
  const headers = { 'retry-after': '3600' };
  let attempts = 0;
  const waiting = withRetries(
    () => {
      attempts += 1;
      return Promise.resolve({ status: 429, headers, body: '' });
    },
    { policy, effect: 'read', remainingMs: () => Infinity, signal: caller.signal },
  );
  await new Promise((resolve) => setImmediate(resolve));

  caller.abort(new Error('left'));

  await expect(waiting).rejects.toThrow('left');
  expect(attempts).toBe(1);
});
