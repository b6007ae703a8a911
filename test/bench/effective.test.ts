import { expect, test } from 'vitest';
import { apps } from '../../bench/c1/branch.ts';
import { appGroups, groups, holders } from '../../bench/c1/groups.ts';
import { hasCalled } from '../../bench/process/participant.ts';
import { effectiveOwnersData } from '../../bench/workload/expected.ts';
import { workloads } from '../../bench/workload/workload.ts';

test('120 people hold the 40 entitlements that own the 25 apps, two each', () => {
  expect(groups).toHaveLength(40);
  expect(new Set(holders.map(({ id }) => id)).size).toBe(120);
  expect(appGroups).toHaveLength(apps.length);
  expect(appGroups.every((owning) => owning.length === 2)).toBe(true);
  expect(new Set(appGroups.flat()).size).toBe(40);
});

test('the grants of any 32 entitlements are one page', () => {
  const largest = groups.map((group) => group.holders.length).toSorted((one, other) => other - one);

  expect(largest.slice(0, 32).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(100);
});

test('each app has ten people, the direct owners first and the others by id; some by two ownerships', () => {
  const people = effectiveOwnersData().apps.nodes.map((app) => app.effectiveOwners.nodes);
  const others = people.map((owners) => owners.slice(4).map(({ user }) => user['id'] as string));

  expect(people.map((owners) => owners.length)).toEqual(apps.map(() => 10));
  expect(others).toEqual(others.map((ids) => ids.toSorted()));
  expect(people.flat().filter(({ sources }) => sources.length === 2)).toHaveLength(4);
});

test.each([
  ['gateway', 54, false],
  ['gateway', 55, true],
  ['gateway', 101, true],
  ['gateway', 102, false],
  ['baseline', 92, false],
  ['baseline', 93, true],
  ['baseline', 116, true],
  ['baseline', 117, false],
] as const)('of the %s %d calls to C1 for one operation are accepted: %s', (name, calls, isAccepted) => {
  expect(hasCalled(name, workloads.w5, { operations: 1, calls })).toBe(isAccepted);
});

test('one call too many is not accepted where no time decides', () => {
  expect(hasCalled('gateway', workloads.w3, { operations: 10, calls: 20 })).toBe(true);
  expect(hasCalled('gateway', workloads.w3, { operations: 10, calls: 21 })).toBe(false);
  expect(hasCalled('baseline', workloads.w3, { operations: 10, calls: 21 })).toBe(false);
});
