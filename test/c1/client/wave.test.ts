import { expect, test, vi } from 'vitest';
import { endpoint } from '../../../src/c1/call/endpoint.ts';
import { arrange, loader, pass, tickEnds } from './scheduled-loader.ts';

const lists = endpoint('read', 'GET', '/lists', 'Test.List');
const others = endpoint('read', 'GET', '/others', 'Test.ListOthers');
const search = endpoint('read', 'POST', '/search', 'Test.Search');

test('waits for a tenth of the usual time where calls to other endpoints were started together with it', async () => {
  const { track, load, batches } = arrange();
  const end = track(lists);
  track(others);
  await pass(100);
  end();
  load('a');

  await pass(9);
  expect(batches).toEqual([]);
  await pass(1);
  expect(batches).toEqual([['a']]);
});

test('batches what comes of calls to two endpoints that end at nearly the same time', async () => {
  const { track, load, batches } = arrange();
  const ends = [track(lists), track(others)] as const;
  await pass(100);
  ends[0]();
  load('a');
  await pass(5);
  ends[1]();
  load('b');
  await tickEnds();

  expect(batches).toEqual([['a', 'b']]);
});

test('does not wait for calls that the same end started', async () => {
  const { track, load, batches } = arrange();
  const end = track(lists);
  await pass(100);
  end();
  track(others);
  load('a');
  track(search);
  await tickEnds();

  expect(batches).toEqual([['a']]);
});

test('does not wait for calls that were started before the batch that led to the key', async () => {
  const { track, batches, scheduler } = arrange();
  track(lists);
  track(search);
  const ends: (() => void)[] = [];
  const chain = loader(scheduler, 100, () => void ends.push(track(search)));
  chain.load('a');
  await tickEnds();
  await pass(100);
  ends[0]?.();
  chain.load('b');
  await tickEnds();

  expect(chain.batches).toEqual([['a'], ['b']]);
  expect(batches).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('waits for calls whose ends start more calls like the one that led to the key', async () => {
  const { track, load, batches } = arrange();
  const [first, second] = [track(others), track(others)];
  await pass(100);
  first();
  const endOfFirstList = track(lists);
  await pass(100);
  endOfFirstList();
  load('a');
  await pass(100);
  expect(batches).toEqual([]);

  second();
  const endOfSecondList = track(lists);
  await pass(49);
  endOfSecondList();
  load('b');
  await tickEnds();

  expect(batches).toEqual([['a', 'b']]);
});

test('waits for the next page of a list as for the page before', async () => {
  const { track, load, batches } = arrange();
  const [first, second] = [track(lists), track(lists)];
  await pass(100);
  second();
  const endOfNextPage = track(lists);
  await pass(50);
  first();
  load('a');
  await tickEnds();
  expect(batches).toEqual([]);

  await pass(50);
  endOfNextPage();
  load('b');
  await tickEnds();
  expect(batches).toEqual([['a', 'b']]);
});

test('a key of calls that wait for nothing takes the batch along that waits for others', async () => {
  const { track, load, batches, scheduler } = arrange();
  const ends: (() => void)[] = [];
  const lookups = loader(scheduler, 100, () => void ends.push(track(search)));
  lookups.load('user');
  const list = track(lists);
  track(lists);
  await tickEnds();
  await pass(100);
  list();
  load('a');
  await tickEnds();
  expect(batches).toEqual([]);

  ends[0]?.();
  load('b');
  await tickEnds();
  expect(batches).toEqual([['a', 'b']]);
});

test('batches of two loaders that are dispatched together wait for the calls of each other', async () => {
  const { track, load, batches, scheduler } = arrange();
  const ends: (() => void)[] = [];
  const some = loader(scheduler, 100, () => void ends.push(track(search)));
  const more = loader(scheduler, 100, () => void ends.push(track(others)));
  some.load('one');
  more.load('two');
  await tickEnds();
  await pass(100);
  ends[0]?.();
  load('a');
  await pass(9);
  ends[1]?.();
  load('b');
  await tickEnds();

  expect(batches).toEqual([['a', 'b']]);
});

test('a batch that waits does not hold back one that has nothing to wait for', async () => {
  const { track, load, batches, scheduler } = arrange();
  const ends: (() => void)[] = [];
  const lookups = loader(scheduler, 100, () => void ends.push(track(search)));
  const managers = loader(scheduler);
  lookups.load('user');
  const list = track(lists);
  track(lists);
  await tickEnds();
  await pass(100);
  list();
  load('a');
  ends[0]?.();
  managers.load('b');
  await tickEnds();

  expect(managers.batches).toEqual([['b']]);
  expect(batches).toEqual([]);
  await pass(150);
  expect(batches).toEqual([['a']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what comes of a batch does not wait for the calls that the batch has given up', async () => {
  const { track, batches, scheduler } = arrange();
  const ends: (() => void)[] = [];
  const chain = loader(scheduler, 100, () => void ends.push(track(search)));
  const first = track(search);
  track(search); // hangs
  await pass(100);
  first();
  chain.load('a');
  await pass(150);
  expect(chain.batches).toEqual([['a']]);

  await pass(100);
  ends[0]?.();
  chain.load('b');
  await tickEnds();
  expect(chain.batches).toEqual([['a'], ['b']]);
  expect(batches).toEqual([]);
});

test('batches of different bursts that are due at the same time start bursts of their own', async () => {
  const { track, scheduler, load, batches } = arrange();
  const ends: (() => void)[] = [];
  const start = () => void ends.push(track(search));
  const lookups = loader(scheduler, 100, start);
  const [some, more] = [loader(scheduler, 100, start), loader(scheduler, 100, start)];
  const list = track(lists);
  lookups.load('user');
  await tickEnds();
  await pass(100);
  list();
  some.load('a');
  ends[0]?.();
  more.load('b');
  await pass(100);
  expect([some.batches, more.batches]).toEqual([[['a']], [['b']]]);

  ends[1]?.();
  load('c');
  await tickEnds();
  expect(batches).toEqual([['c']]);
});
