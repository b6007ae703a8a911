import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { createRounds } from '../../src/c1/rounds.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Until everything that can happen by now has happened. */
async function settle(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** A call that ends by hand. */
function call() {
  let [end, fail] = [(): void => undefined, (_error: Error): void => undefined];
  const promise = new Promise<void>((resolve, reject) => {
    [end, fail] = [resolve, reject];
  });
  return { run: () => promise, end, fail };
}

test('runs at once what waits for nothing', async () => {
  const ran: string[] = [];
  createRounds(1000).whenQuiet(() => void ran.push('one'));

  expect(ran).toEqual([]);
  await settle();
  expect(ran).toEqual(['one']);
});

test('runs together what comes of several calls, when the last of them has ended, however it ends', async () => {
  const { during, whenQuiet } = createRounds(1000);
  const ran: string[] = [];
  const calls = [call(), call(), call()] as const;
  for (const [index, { run }] of calls.entries()) {
    const after = (): void => {
      whenQuiet(() => void ran.push(`after ${index}`));
    };
    void during(run).then(after, after);
  }

  calls[1].end();
  await settle();
  calls[0].fail(new Error('broken'));
  await settle();
  expect(ran).toEqual([]);

  calls[2].end();
  await settle();
  expect(ran).toEqual(['after 1', 'after 0', 'after 2']);
});

test('a call that follows another is of the same round', async () => {
  const { during, whenQuiet } = createRounds(1000);
  const ran: string[] = [];
  const [first, second] = [call(), call()];
  void during(first.run).then(() => during(second.run));
  whenQuiet(() => void ran.push('next'));

  first.end();
  await settle();
  expect(ran).toEqual([]);

  second.end();
  await settle();
  expect(ran).toEqual(['next']);
});

test('waits so long and no longer for a call that does not end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { during, whenQuiet } = createRounds(1000);
  const ran: string[] = [];
  void during(call().run);
  whenQuiet(() => void ran.push('one'));

  await vi.advanceTimersByTimeAsync(999);
  expect(ran).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ran).toEqual(['one']);
  expect(vi.getTimerCount()).toBe(0);
});
