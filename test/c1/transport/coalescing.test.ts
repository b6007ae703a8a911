import { expect, test } from 'vitest';
import { limitConcurrency } from '../../../src/c1/transport/concurrency-limit.ts';
import { C1Error } from '../../../src/c1/errors.ts';
import type { HttpRequest } from '../../../src/c1/transport/http.ts';
import { coalesceReads } from '../../../src/c1/transport/coalescing.ts';
import { failureOf } from '../failure.ts';
import { get, held } from '../deferred-http.ts';

const read = (path: string, more: Partial<HttpRequest> = {}): HttpRequest =>
  get(path, { isRead: true, headers: { authorization: 'Bearer one' }, ...more });

test('sends concurrent identical reads once', async () => {
  const { http, sent, finish } = held();
  const merging = coalesceReads(http, 4_000);

  const all = Promise.all([read('/a'), read('/a'), read('/b')].map((request) => merging.request(request)));
  await finish('/a');
  await finish('/b');

  expect(sent).toEqual(['/a', '/b']);
  expect((await all).map(({ body, isCoalesced }) => [body, isCoalesced])).toEqual([
    ['1', undefined],
    ['1', true],
    ['2', undefined],
  ]);
});

test('clearing a shared response clears only the own copy', async () => {
  const { http, finish } = held();
  const merging = coalesceReads(http, 4_000);
  const bodies: string[] = [];
  const take = async (): Promise<void> => {
    const answer = await merging.request(read('/a'));
    bodies.push(answer.body);
    answer.body = '';
  };

  const all = Promise.all([take(), take(), take()]);
  await finish('/a');
  await all;

  expect(bodies).toEqual(['1', '1', '1']);
});

test('caches no response: a later read is sent again', async () => {
  const { http, sent, finish } = held();
  const merging = coalesceReads(http, 4_000);

  const first = merging.request(read('/a'));
  await finish('/a');
  await first;
  const second = merging.request(read('/a'));
  await finish('/a');
  await second;

  expect(sent).toEqual(['/a', '/a']);
});

test('a read that was answered is not cancelled afterwards', async () => {
  const { http, aborted, finish } = held();

  const read1 = coalesceReads(http, 4_000).request(read('/a'), new AbortController().signal);
  await finish('/a');
  await read1;

  expect(aborted).toEqual([]);
});

test.each<[string, Partial<HttpRequest>]>([
  ['another token', { headers: { authorization: 'Bearer two' } }],
  ['no token', { headers: {} }],
  ['another body', { body: '{}' }],
  ['another method', { method: 'POST' }],
  ['the word that it changes something', { isRead: false }],
])('a request with %s is one of its own', (_name, more) => {
  const { http, sent } = held();
  const merging = coalesceReads(http, 4_000);

  void merging.request(read('/a'));
  void merging.request(read('/a', more));

  expect(sent).toEqual(['/a', '/a']);
});

test('the request id makes no difference', () => {
  const { http, sent } = held();
  const merging = coalesceReads(http, 4_000);

  void merging.request(read('/a', { headers: { authorization: 'Bearer one', 'x-request-id': '1' } }));
  void merging.request(read('/a', { headers: { authorization: 'Bearer one', 'x-request-id': '2' } }));

  expect(sent).toEqual(['/a']);
});

test('after a write no read joins one that began before it', async () => {
  const { http, sent, finish } = held();
  const merging = coalesceReads(http, 4_000);

  const before = merging.request(read('/a'));
  const write = merging.request(get('/w', { method: 'POST' }));
  await finish('/w');
  await write;
  const after = merging.request(read('/a'));
  await finish('/a');

  expect(sent).toEqual(['/a', '/w', '/a']);
  void before;
  expect((await after).body).toBe('3');
});

test('a write that failed may have been carried out, and counts as one', async () => {
  const { http, sent, finish } = held();
  const merging = coalesceReads(http, 4_000);

  void merging.request(read('/a'));
  const failure = failureOf(() => merging.request(get('/w', { method: 'POST' })));
  await finish('/w', new C1Error('timeout', 'late'));
  await failure;
  void merging.request(read('/a'));

  expect(sent).toEqual(['/a', '/w', '/a']);
});

test('an aborted waiter does not affect the others, and the last one cancels the call', async () => {
  const { http, aborted, sent } = held();
  const merging = coalesceReads(http, 4_000);
  const [one, two] = [new AbortController(), new AbortController()];
  const first = merging.request(read('/a'), one.signal);
  const second = merging.request(read('/a'), two.signal);

  one.abort(new Error('one left'));
  await expect(first).rejects.toThrow('one left');
  expect(aborted).toEqual([]);
  two.abort(new Error('two left'));
  await expect(second).rejects.toThrow('two left');
  expect(aborted).toEqual(['/a']);

  void merging.request(read('/a'));
  expect(sent).toEqual(['/a', '/a']);
});

test('a failure rejects all waiters', async () => {
  const { http, finish } = held();
  const merging = coalesceReads(http, 4_000);
  const both = [1, 2].map(() => failureOf(() => merging.request(read('/a'))));

  await finish('/a', new C1Error('unavailable', 'no answer'));

  expect(await Promise.all(both)).toEqual([1, 2].map(() => ({ kind: 'unavailable', message: 'no answer' })));
});

const inMs = (ms: number): number => performance.now() + ms;

test('waiters with time left after a timeout of the call in flight share one more call', async () => {
  const { http, sent, finish } = held();
  const merging = coalesceReads(http, 4_000);
  const short = failureOf(() => merging.request(read('/a', { deadlineAt: inMs(50) })));
  const long = Promise.all([1, 2, 3].map(() => merging.request(read('/a', { deadlineAt: inMs(5_000) }))));
  expect(sent).toEqual(['/a']);

  await finish('/a', new C1Error('timeout', 'late'));
  await short;
  await finish('/a');

  expect(sent).toEqual(['/a', '/a']);
  expect((await long).map(({ body }) => body)).toEqual(['2', '2', '2']);
});

test('a waiter with hardly any time left does not send another call', async () => {
  const { http, sent, finish } = held();
  const merging = coalesceReads(http, 4_000);
  const first = failureOf(() => merging.request(read('/a', { deadlineAt: inMs(1_000) })));
  const second = failureOf(() => merging.request(read('/a', { deadlineAt: inMs(1_500) })));

  await finish('/a', new C1Error('timeout', 'late'));

  expect(await Promise.all([first, second])).toMatchObject([{ kind: 'timeout' }, { kind: 'timeout' }]);
  expect(sent).toEqual(['/a']);
});

test('a read with an earlier deadline than the call in flight does not wait for it', () => {
  const { http, sent } = held();
  const merging = coalesceReads(http, 4_000);

  void merging.request(read('/a', { deadlineAt: inMs(5_000) }));
  void merging.request(read('/a', { deadlineAt: inMs(50) }));

  expect(sent).toEqual(['/a', '/a']);
});

test('a waiter that aborts while the call is queued does not affect the others', async () => {
  const { http, finish, sent } = held();
  const merging = coalesceReads(limitConcurrency(http, 1), 4_000);
  const leaver = new AbortController();
  const busy = merging.request(read('/busy'));
  const first = merging.request(read('/a', { abortBeforeSend: leaver.signal }), leaver.signal);
  const second = merging.request(read('/a'));

  leaver.abort(new Error('left'));
  await expect(first).rejects.toThrow('left');
  await finish('/busy');
  await busy;
  await finish('/a');

  expect((await second).status).toBe(200);
  expect(sent).toEqual(['/busy', '/a']);
});

test('a shared read that waits has the first turn of all flows that share it', async () => {
  const { http, finish, sent } = held();
  const merging = coalesceReads(limitConcurrency(http, 2), 4_000);
  const busy = [read('/busy', { flow: 'noisy' }), read('/more', { flow: 'noisy' })];
  const others = busy.map((request) => merging.request(request));
  const noisy = merging.request(read('/a', { flow: 'noisy' }));
  expect(sent).toEqual(['/busy']);

  const good = merging.request(read('/a', { flow: 'good' }));
  await finish('none');
  await finish('/a');

  expect((await Promise.all([noisy, good])).map(({ body, isCoalesced }) => [body, isCoalesced])).toEqual([
    ['2', undefined],
    ['2', true],
  ]);
  expect(sent).toEqual(['/busy', '/a']);
  await finish('/busy');
  await finish('/more');
  await Promise.all(others);
});
