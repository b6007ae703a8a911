import { expect, onTestFinished, test, vi } from 'vitest';
import { endpoint } from '../../../src/c1/call/endpoint.ts';
import { arrange, loader, pass, tickEnds } from './scheduled-loader.ts';

const lists = endpoint('read', 'GET', '/lists', 'Test.List');

test('waits for no call before the first one has ended', async () => {
  const { track, load, batches } = arrange();
  track(lists);
  load('a');
  track(lists);
  load('b');

  expect(batches).toEqual([]);
  await tickEnds();
  expect(batches).toEqual([['a', 'b']]);
});

test('dispatches at the end of the tick when no other call is in flight, and sets nothing up before', async () => {
  const { track, load, batches } = arrange();
  const end = track(lists);
  await pass(100);

  const immediate = vi.spyOn(globalThis, 'setImmediate');
  onTestFinished(() => {
    immediate.mockRestore();
  });
  end();
  expect(immediate).not.toHaveBeenCalled();
  load('a');
  load('b');
  await tickEnds();

  expect(batches).toEqual([['a', 'b']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('batches the keys of all calls that were started together, when the last of them has ended', async () => {
  const { track, load, batches } = arrange();
  const ends = [track(lists), track(lists), track(lists)] as const;

  for (const [index, end] of ends.entries()) {
    await pass(100);
    expect(batches).toEqual([]);
    end();
    load(`${index}`);
  }
  await tickEnds();

  expect(batches).toEqual([['0', '1', '2']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('dispatches when the last call that was awaited has ended without a key', async () => {
  const { track, load, batches } = arrange();
  const [first, second] = [track(lists), track(lists)];
  await pass(100);
  first();
  load('a');
  await pass(50);
  second();
  await tickEnds();

  expect(batches).toEqual([['a']]);
});

test('waits for one and a half of the usual time of a call after the last key, and no longer', async () => {
  const { track, load, batches } = arrange();
  const [first, second] = [track(lists), track(lists)];
  track(lists);
  await pass(100);
  first();
  load('a');
  await pass(100);
  second();
  load('b');

  // The usual time is the mean of 100 and 200 ms.
  await pass(224);
  expect(batches).toEqual([]);
  await pass(1);
  expect(batches).toEqual([['a', 'b']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a call that leads to no key does not prolong the wait', async () => {
  const { track, load, batches } = arrange();
  const [first, second] = [track(lists), track(lists)];
  await pass(100);
  first();
  load('a');
  await pass(50);
  second();
  track(lists); // the next page of the second list

  // One and a half of 125 ms, from the key on.
  await pass(137);
  expect(batches).toEqual([]);
  await pass(1);
  expect(batches).toEqual([['a']]);
});

test('calls that waited for a place do not make the usual time longer', async () => {
  const { track, load, batches } = arrange();
  const ends = Array.from({ length: 11 }, () => track(lists));
  track(lists);
  await pass(100);
  for (const end of ends.splice(0, 10)) end();
  load('a');
  await pass(120);
  ends[0]?.();
  load('b');

  await pass(149);
  expect(batches).toEqual([]);
  await pass(1);
  expect(batches).toEqual([['a', 'b']]);
});

test('a full batch waits for nothing, and what is left over waits for more', async () => {
  const { track, scheduler } = arrange();
  const { load, batches } = loader(scheduler, 2);
  const [first, second] = [track(lists), track(lists)];
  await pass(100);
  first();
  for (const key of ['a', 'b', 'c']) load(key);
  await tickEnds();
  expect(batches).toEqual([['a', 'b']]);

  await pass(50);
  second();
  load('d');
  await tickEnds();
  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a response that arrived while the process was busy counts, though the patience is over', async () => {
  const { track, load, batches } = arrange();
  const [first, second] = [track(lists), track(lists)];
  await pass(100);
  first();
  load('a');
  await tickEnds();
  // The timer of the batch is older, so it fires first.
  setTimeout(() => {
    second();
    load('b');
  }, 150);
  vi.advanceTimersByTime(150);
  await tickEnds();

  expect(batches).toEqual([['a', 'b']]);
});
