import { expect, test } from 'vitest';
import { appOwners, apps, chain } from '../../bench/c1/branch.ts';
import { leaders } from '../../bench/c1/company.ts';
import { waitRows } from '../../bench/report/wait-rows.ts';
import { verdictOf } from '../../bench/report/verdict.ts';

test('the owners of each of 25 apps bring managers that no other app has, in one search all together', () => {
  const managersOf = appOwners.map((owners) => [...new Set(owners.flatMap(({ user }) => user.managerIds))]);
  const all = managersOf.flat();

  expect(apps).toHaveLength(25);
  expect(managersOf.every((managers) => managers.length > 0)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeLessThanOrEqual(100);
  const known = new Set(leaders.map(({ id }) => id));
  expect(all.filter((id) => !known.has(id))).toEqual([]);
});

test('each person of the chain has the next one as their manager', () => {
  expect(chain.map(({ managerIds }) => managerIds)).toEqual([...chain.slice(1).map(({ id }) => [id]), []]);
});

test('time is judged against the baseline, and calls by their number', () => {
  const rounds = { baseline: [{ p50Ms: 100, calls: 51 }], gateway: [{ p50Ms: 106, calls: 27 }] };
  const rows = waitRows([
    { name: 'lookup', latencyMs: 20, rounds },
    { name: 'wide', latencyMs: 20, rounds },
  ]);

  expect(rows.map((row) => [row.title, verdictOf(row)?.isMet])).toEqual([
    ['app beside a list, C1 at 20 ms: ms', false],
    ['app beside a list, C1 at 20 ms: calls', undefined],
    ['managers of the owners of 25 apps, C1 at 20 ms: ms', undefined],
    ['managers of the owners of 25 apps, C1 at 20 ms: calls', true],
  ]);
});
