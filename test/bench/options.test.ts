import { expect, test } from 'vitest';
import { OptionError, readOptions } from '../../bench/options.ts';

test('measures everything in five rounds by default', () => {
  expect(readOptions([])).toMatchObject({ isQuick: false, rounds: 5, only: [], profile: undefined });
  expect(readOptions([]).node).toBe(process.execPath);
  expect(readOptions([]).out).toMatch(/^bench\/results\/[\w.-]+\.json$/);
});

test('takes parts, rounds and places', () => {
  const args = [
    '--quick',
    '--only',
    'w2',
    '--only',
    'start',
    '--out',
    'a.json',
    '--profile',
    'there',
    '--node',
    'other',
  ];

  expect(readOptions(args)).toEqual({
    isQuick: true,
    rounds: 1,
    only: ['w2', 'start'],
    out: 'a.json',
    profile: 'there',
    node: 'other',
  });
});

test.each([
  ['--rounds', '0'],
  ['--rounds', 'many'],
  ['--only', 'w6'],
  ['--fast', ''],
])('refuses %s %s', (...args) => {
  expect(() => readOptions(args)).toThrow(OptionError);
});
