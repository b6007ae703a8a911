import { expect, test } from 'vitest';
import { ownersAnswer, searchAnswer } from '../../bench/c1/answers.ts';
import { leaders, ownerships } from '../../bench/c1/company.ts';

test('the managers and delegates of every page of owners are the hundred people of one search', () => {
  const everybody = new Set(leaders.map(({ id }) => id));

  for (const owners of ownerships) {
    expect(owners).toHaveLength(100);
    expect(owners.every(({ user }) => new Set(user.managerIds).size === 10)).toBe(true);
    const named = owners.flatMap(({ user }) => [...user.managerIds, user.delegatedUserId]);
    expect(new Set(named.filter((id) => id !== ''))).toEqual(everybody);
  }
  expect(everybody.size).toBe(100);
});

test('people and pages are as large as those of C1', () => {
  const [owners = []] = ownerships;
  const sizes = owners.map(({ user }) => JSON.stringify(user).length);

  expect(Math.min(...sizes)).toBeGreaterThan(3_000);
  expect(Math.max(...sizes)).toBeLessThan(3_600);
  expect(Object.keys(owners[0]?.user ?? {})).toHaveLength(32);
  expect(ownersAnswer(owners).length).toBeGreaterThan(300_000);
  expect(ownersAnswer(owners).length).toBeLessThan(376_000);
});

test('a search gives the requested users, in another order', () => {
  const ids = leaders.slice(0, 3).map(({ id }) => id);
  const { list } = JSON.parse(searchAnswer(new Set(ids.toSorted()))) as { list: { user: { id: string } }[] };

  expect(list.map(({ user }) => user.id)).toEqual(ids);
  expect(ids).not.toEqual(ids.toSorted());
});
