import { expect, test } from 'vitest';
import { baselineOverFloor, verdictOf } from '../../bench/report/verdict.ts';
import type { Bar } from '../../bench/report/row.ts';

const row = { title: 'CPU', digits: 2 };
const half = (against: readonly number[]): Bar => ({ of: '÷', against, limit: 0.5, text: '≤ half' });

test('judges by the medians of all rounds, and shows how the rounds differ', () => {
  expect(verdictOf({ ...row, gateway: [1, 3, 2], bar: half([4, 5, 10]) })).toEqual({
    ofMedians: 0.4,
    byRound: { min: 0.2, median: 0.25, max: 0.6 },
    isMet: true,
  });
});

test('a bar is met exactly at its limit and not above', () => {
  const bar = { of: '−', against: [46], limit: 3, text: '≤ floor + 3' } as const;

  expect(verdictOf({ ...row, gateway: [49], bar })?.isMet).toBe(true);
  expect(verdictOf({ ...row, gateway: [49.1], bar })?.isMet).toBe(false);
});

test('what was not measured is not judged', () => {
  expect(verdictOf({ ...row, gateway: [1] })).toBeUndefined();
  expect(verdictOf({ ...row, bar: half([1]) })).toBeUndefined();
  expect(verdictOf({ ...row, gateway: [1], bar: { ...half([]), against: undefined } })).toBeUndefined();
});

test.each([
  [7, true],
  [5.3, true],
  [5.2, false],
  [21.2, true],
  [21.3, false],
])('a baseline of %d times the floor is as usual: %s', (baseline, isUsual) => {
  const found = baselineOverFloor({ ...row, floor: [1], baseline: [baseline], usual: [7, 17] });

  expect(found?.isUsual).toBe(isUsual);
});
