import { expect, onTestFinished, test } from 'vitest';
import { defaultUpstreamOptions } from '../../../src/config/defaults.ts';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import { openUpstream, type UpstreamOptions } from '../../../src/c1/transport/upstream.ts';
import { answering, answerJson, type Answering } from '../../support/upstream/fake-upstream.ts';
import { failureOf } from '../failure.ts';

/** The way to an upstream as the process opens it, with its numbers made small. */
function open({ origin }: Answering, options: Partial<UpstreamOptions> = {}) {
  const changes: string[] = [];
  const http = openUpstream({
    origin,
    timeoutMs: 1_000,
    maxBodyBytes: 10_000,
    maxConcurrent: 4,
    breaker: { failures: 5, pauseMs: 60_000, onChange: (state) => void changes.push(state) },
    ...options,
  });
  onTestFinished(() => http.close());
  return { http, changes };
}

/** A read of a caller that makes no other one. */
const readOf = (index: number) => ({ ...read(`/${index}`), flow: `caller ${index}` });

const read = (path: string) => ({
  method: 'GET' as const,
  path,
  headers: { authorization: 'Bearer one' },
  isRead: true,
  timeoutMs: 1_000,
  deadlineAt: performance.now() + 10_000,
});

test('calls in flight never exceed the limit', async () => {
  let underWay = 0;
  let most = 0;
  const upstream = await answering((_request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    setTimeout(() => {
      underWay -= 1;
      answerJson(response, 200, {});
    }, 5);
  });
  const { http } = open(upstream);

  await Promise.all(Array.from({ length: 40 }, (_, index) => http.request(readOf(index))));

  expect(most).toBe(4);
  expect(upstream.calls).toHaveLength(40);
});

test('a read of two callers at once is one call', async () => {
  const upstream = await answering((_request, response) => {
    answerJson(response, 200, {});
  });
  const { http } = open(upstream);

  await Promise.all([http.request(read('/a')), http.request(read('/a'))]);

  expect(upstream.calls).toEqual(['GET /a']);
});

test('a C1 that fails again and again is left alone', async () => {
  const upstream = await answering((_request, response) => {
    answerJson(response, 503, {});
  });
  const { http, changes } = open(upstream);

  for (let attempt = 0; attempt < 5; attempt += 1) await http.request(read(`/${attempt}`));

  expect(await failureOf(() => http.request(read('/more')))).toMatchObject({ kind: 'circuit-open' });
  expect(upstream.calls).toHaveLength(5);
  expect(changes).toEqual(['open']);
});

test('a burst on a C1 that is slow but well opens no circuit', async () => {
  const upstream = await answering((_request, response) => {
    setTimeout(() => {
      answerJson(response, 200, {});
    }, 50);
  });
  const { http, changes } = open(upstream, { timeoutMs: 200 });

  // Ten times as long in the queue as one call may take.
  const answers = await Promise.all(
    Array.from({ length: 160 }, (_, index) => http.request(read(`/${index}`)).then(({ status }) => status)),
  );

  expect(new Set(answers)).toEqual(new Set([200]));
  expect(changes).toEqual([]);
});

test('one slow answer that many wait for is one failure, not many', async () => {
  const upstream = await answering((request, response) => {
    if (request.url !== '/slow') answerJson(response, 200, {});
  });
  const { http, changes } = open(upstream, { timeoutMs: 100 });
  const slow = { ...read('/slow'), deadlineAt: performance.now() + 150 };

  const failures = await Promise.all(Array.from({ length: 20 }, () => failureOf(() => http.request(slow))));

  expect(new Set(failures.map(({ kind }) => kind))).toEqual(new Set(['timeout']));
  expect(upstream.calls.length).toBeLessThanOrEqual(2);
  expect(changes).toEqual([]);
  expect((await http.request(read('/fast'))).status).toBe(200);
});

test('the defaults leave an operation time for more than one attempt', () => {
  expect(defaultCallLimits.operationTimeoutMs).toBeGreaterThanOrEqual(2 * defaultUpstreamOptions.timeoutMs);
});
