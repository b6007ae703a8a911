import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createExplainReport } from '../../../src/server/response/explain-report.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const user = { method: 'GET', pattern: '/api/v1/users/{id}', attempt: 1, batchSize: undefined };
const search = { method: 'POST', pattern: '/api/v1/search/users', attempt: 2, batchSize: 7 };
const pass = (ms: number) => vi.advanceTimersByTime(ms);

test('lists calls in the order of their start, and counts overlapping time once', () => {
  const explanation = createExplainReport(performance.now(), 250);
  pass(2);
  const { end: endUser } = explanation.begin(user);
  pass(10);
  const { end: endSearch } = explanation.begin(search);
  pass(20);
  endSearch({ status: 200, durationMs: 20, delivery: 'sent' });
  pass(5);
  endUser({ status: 200, durationMs: 35, delivery: 'coalesced' });
  pass(3);
  const { end: endLast } = explanation.begin(user);
  pass(4.04);
  endLast({ status: undefined, durationMs: 4.04, delivery: 'sent' });
  pass(1);

  expect(explanation.toJson(12)).toEqual({
    summary: { calls: 2, shared: 1, waitedMs: 39, operationMs: 45, cost: 12, maxCost: 250 },
    calls: [
      { method: 'GET', path: '/api/v1/users/{id}', status: 200, startMs: 2, durationMs: 35, shared: true },
      {
        method: 'POST',
        path: '/api/v1/search/users',
        status: 200,
        startMs: 12,
        durationMs: 20,
        ids: 7,
        attempt: 2,
      },
      { method: 'GET', path: '/api/v1/users/{id}', status: null, startMs: 40, durationMs: 4 },
    ],
  });
});

test('an abandoned call has no duration', () => {
  const explanation = createExplainReport(performance.now(), 250);
  explanation.begin(user);
  pass(6);

  expect(explanation.toJson()).toEqual({
    summary: { calls: 1, waitedMs: 6, operationMs: 6 },
    calls: [{ method: 'GET', path: '/api/v1/users/{id}', status: null, startMs: 0, durationMs: null }],
  });
});
