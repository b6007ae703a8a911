import { afterEach, expect, test, vi } from 'vitest';
import { withCircuitBreaker } from '../../../src/c1/transport/circuit-breaker.ts';
import { C1Error } from '../../../src/c1/errors.ts';
import type { HttpClient, HttpRequest } from '../../../src/c1/transport/http.ts';
import { failureOf } from '../failure.ts';

const request: HttpRequest = { method: 'GET', path: '/', headers: {} };
const open = {
  kind: 'circuit-open',
  message: 'C1 is not asked for a while after repeated failures',
  wasNotSent: true,
};

afterEach(() => vi.useRealTimers());

/** A breaker over an upstream that answers with a status or fails with an error, as it is told at the time. */
function breaking() {
  const changes: string[] = [];
  const upstream = { calls: 0, outcome: 503 as number | Error };
  const http: HttpClient = {
    request: () => {
      upstream.calls += 1;
      const { outcome } = upstream;
      if (outcome instanceof Error) return Promise.reject(outcome);
      return Promise.resolve({ status: outcome, headers: {}, body: '' });
    },
    close: () => Promise.resolve(),
  };
  const options = { failures: 3, pauseMs: 5_000, onChange: (state: string) => void changes.push(state) };
  return { http: withCircuitBreaker(http, options), upstream, changes };
}

test.each([
  ['502', 502],
  ['503', 503],
  ['504', 504],
  ['no connection', new C1Error('unavailable', 'no answer')],
  ['no answer in time', new C1Error('timeout', 'too late')],
])('%s three times in a row stops the asking', async (_what, outcome) => {
  const { http, upstream, changes } = breaking();
  upstream.outcome = outcome;

  for (let attempt = 0; attempt < 3; attempt += 1) await http.request(request).catch(() => undefined);

  expect(await failureOf(() => http.request(request))).toEqual(open);
  expect(upstream.calls).toBe(3);
  expect(changes).toEqual(['open']);
});

test.each([
  ['a refusal', 403],
  ['an internal error', 500],
  ['a rate limit', 429],
  ['a caller who left', new DOMException('left', 'AbortError')],
  ['an unusable answer', new C1Error('protocol', 'HTML')],
  ['a call that had no time', new C1Error('timeout', 'too late', { hadShortDeadline: true })],
])('%s says nothing about C1 being down', async (_what, outcome) => {
  const { http, upstream, changes } = breaking();
  upstream.outcome = outcome;

  for (let attempt = 0; attempt < 20; attempt += 1) await http.request(request).catch(() => undefined);

  expect(upstream.calls).toBe(20);
  expect(changes).toEqual([]);
});

test('after the pause one request tries for all, and its success closes the circuit', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { http, upstream, changes } = breaking();
  for (let attempt = 0; attempt < 3; attempt += 1) await http.request(request);

  vi.advanceTimersByTime(5_000);
  const failed = await Promise.allSettled([http.request(request), http.request(request)]);
  expect(failed.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(upstream.calls).toBe(4);

  vi.advanceTimersByTime(5_000);
  upstream.outcome = 200;
  expect((await http.request(request)).status).toBe(200);
  expect((await http.request(request)).status).toBe(200);
  expect(changes).toEqual(['open', 'open', 'closed']);
});

test('no call waits for the outcome of the probe', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { http, upstream } = breaking();
  for (let attempt = 0; attempt < 3; attempt += 1) await http.request(request);
  vi.advanceTimersByTime(5_000);
  upstream.outcome = 200;

  const probe = http.request(request);

  expect(await failureOf(() => http.request(request))).toEqual(open);
  expect((await probe).status).toBe(200);
});

test.each([
  ['is broken off', new DOMException('left', 'AbortError')],
  ['had no time', new C1Error('timeout', 'too late', { hadShortDeadline: true })],
])('a try that %s does not close the circuit', async (_what, outcome) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { http, upstream, changes } = breaking();
  for (let attempt = 0; attempt < 3; attempt += 1) await http.request(request);
  vi.advanceTimersByTime(5_000);
  upstream.outcome = outcome;

  await expect(http.request(request)).rejects.toBe(outcome);

  expect(changes).toEqual(['open', 'open']);
  expect(await failureOf(() => http.request(request))).toEqual(open);
});
