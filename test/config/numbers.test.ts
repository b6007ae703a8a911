import { expect, test } from 'vitest';
import { problemsOf } from './load.ts';

const wrongNumbers = [
  '-1',
  '+1',
  '1.5',
  '1e3',
  '0x10',
  ' 1',
  '1 ',
  'many',
  'NaN',
  'Infinity',
  '9'.repeat(16),
];

test.each([
  ['PORT', 0, 65_535],
  ['GATEWAY_UPSTREAM_TIMEOUT_MS', 100, 120_000],
  ['GATEWAY_OPERATION_TIMEOUT_MS', 100, 600_000],
  ['GATEWAY_UPSTREAM_ATTEMPTS', 1, 10],
  ['GATEWAY_UPSTREAM_CONCURRENCY', 1, 64],
  ['GATEWAY_MAX_UPSTREAM_CALLS', 1, 10_000],
  ['GATEWAY_UPSTREAM_MAX_BYTES', 10_000, 100_000_000],
  ['GATEWAY_MAX_BODY_BYTES', 1_000, 10_000_000],
  ['GATEWAY_MAX_TOKENS', 100, 100_000],
  ['GATEWAY_MAX_DEPTH', 1, 50],
  ['GATEWAY_MAX_COST', 1, 10_000_000],
  ['GATEWAY_MAX_RESPONSE_BYTES', 10_000, 200_000_000],
  ['GATEWAY_DRAIN_DELAY_MS', 0, 120_000],
  ['GATEWAY_SHUTDOWN_TIMEOUT_MS', 0, 300_000],
  ['GATEWAY_WRITE_TIMEOUT_MS', 100, 600_000],
  ['GATEWAY_KEEP_ALIVE_TIMEOUT_MS', 1_000, 7_200_000],
  ['GATEWAY_MAX_CONNECTIONS', 1, 100_000],
])('takes %s from %i to %i, and nothing that is no whole number', (name, min, max) => {
  expect(problemsOf({ [name]: String(min) })).toEqual([]);
  expect(problemsOf({ [name]: String(max) })).toEqual([]);
  const wrong = [...wrongNumbers, String(max + 1), ...(min > 0 ? [String(min - 1)] : [])];
  expect(wrong.map((value) => problemsOf({ [name]: value }))).toEqual(
    wrong.map((value) => [
      `${name}: got ${JSON.stringify(value)}, want a whole number from ${min} to ${max}`,
    ]),
  );
});
