import { expect, test } from 'vitest';
import { boundedHttp } from '../../src/c1/bounded.ts';
import type { Http } from '../../src/c1/http.ts';
import { failureOf } from './failure.ts';
import { get, held } from './held.ts';

test('sends so many at once and the others in the order in which they came', async () => {
  const { http, sent, finish } = held();
  const bounded = boundedHttp(http, 2);

  const all = Promise.all(['1', '2', '3', '4'].map((path) => bounded.exchange(get(path))));
  await finish('none');
  expect(sent).toEqual(['1', '2']);
  await finish('2');
  expect(sent).toEqual(['1', '2', '3']);
  await finish('1');
  await finish('3');
  await finish('4');

  expect((await all).map(({ body }) => body)).toEqual(['1', '2', '3', '4']);
  expect(sent).toEqual(['1', '2', '3', '4']);
});

test('who leaves the queue is never sent, and does not hold up those behind', async () => {
  const { http, sent, finish } = held();
  const bounded = boundedHttp(http, 1);
  const [reader, writer] = [new AbortController(), new AbortController()];

  const first = bounded.exchange(get('1'));
  const read = bounded.exchange(get('2'), reader.signal);
  const write = bounded.exchange(get('3', { unsentSignal: writer.signal }));
  const last = bounded.exchange(get('4'));
  reader.abort(new Error('reader left'));
  writer.abort(new Error('writer left'));
  await expect(read).rejects.toThrow('reader left');
  await expect(write).rejects.toThrow('writer left');
  await finish('1');
  await finish('4');

  expect((await Promise.all([first, last])).map(({ body }) => body)).toEqual(['1', '2']);
  expect(sent).toEqual(['1', '4']);
});

test('who gets no turn in time learns that nothing was sent', async () => {
  const { http, sent } = held();
  const bounded = boundedHttp(http, 1);
  void bounded.exchange(get('1'));

  const failure = await failureOf(() => bounded.exchange(get('2', { endsAt: performance.now() + 1 })));

  expect(failure).toEqual({ kind: 'timeout', message: 'no turn to call C1 in time', isUnsent: true });
  expect(sent).toEqual(['1']);
});

test('a failure frees its place', async () => {
  let calls = 0;
  const failing: Http = {
    exchange: () => {
      calls += 1;
      return Promise.reject(new Error('down'));
    },
    close: () => Promise.resolve(),
  };
  const bounded = boundedHttp(failing, 1);

  await Promise.allSettled(['1', '2', '3'].map((path) => bounded.exchange(get(path))));

  expect(calls).toBe(3);
});
