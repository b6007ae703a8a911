import { expect, test } from 'vitest';
import { limitConcurrency } from '../../../src/c1/transport/concurrency-limit.ts';
import { createFairQueue, type Ticket } from '../../../src/c1/transport/fair-queue.ts';
import type { HttpClient, HttpResponse, HttpRequest } from '../../../src/c1/transport/http.ts';
import { failureOf } from '../failure.ts';
import { get, held } from '../deferred-http.ts';

/** A call of the flow that its path begins with: `a1` is the first one of `a`. */
const callOf = (path: string, more: Partial<HttpRequest> = {}): HttpRequest =>
  get(path, { flow: path.charAt(0), ...more });

test('sends so many at once and the others in the order in which they came', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 4); // of one flow half as many

  const all = Promise.all(['1', '2', '3', '4'].map((path) => bounded.request(get(path))));
  expect(sent).toEqual(['1', '2']);
  await finish('2');
  expect(sent).toEqual(['1', '2', '3']);
  await finish('1');
  await finish('3');
  await finish('4');

  expect((await all).map(({ body }) => body)).toEqual(['1', '2', '3', '4']);
  expect(sent).toEqual(['1', '2', '3', '4']);
});

test('a call that leaves the queue is never sent, and does not delay later ones', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 1);
  const [reader, writer] = [new AbortController(), new AbortController()];

  const first = bounded.request(get('1'));
  const read = bounded.request(get('2'), reader.signal);
  const write = bounded.request(get('3', { abortBeforeSend: writer.signal }));
  const last = bounded.request(get('4'));
  reader.abort(new Error('reader left'));
  writer.abort(new Error('writer left'));
  await expect(read).rejects.toThrow('reader left');
  await expect(write).rejects.toThrow('writer left');
  await finish('1');
  await finish('4');

  expect((await Promise.all([first, last])).map(({ body }) => body)).toEqual(['1', '2']);
  expect(sent).toEqual(['1', '4']);
});

test('a call that gets no turn in time fails as not sent', async () => {
  const { http, sent } = held();
  const bounded = limitConcurrency(http, 1);
  void bounded.request(get('1'));

  const failure = await failureOf(() => bounded.request(get('2', { deadlineAt: performance.now() + 1 })));

  expect(failure).toEqual({ kind: 'timeout', message: 'no turn to call C1 in time', wasNotSent: true });
  expect(sent).toEqual(['1']);
});

test('no flow holds more than half of the places, also while it is alone', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 8);

  for (let call = 1; call <= 6; call += 1) void bounded.request(callOf(`a${call}`));
  expect([sent, bounded.load()]).toEqual([['a1', 'a2', 'a3', 'a4'], { inFlight: 4, queued: 2 }]);
  await finish('a1');

  expect([sent, bounded.load()]).toEqual([['a1', 'a2', 'a3', 'a4', 'a5'], { inFlight: 4, queued: 1 }]);
});

test('a flow takes no more places than it leaves free, so that the next flow finds one', async () => {
  const { http, sent } = held();
  const bounded = limitConcurrency(http, 8);
  const fill = async (flow: string): Promise<readonly string[]> => {
    const before = sent.length;
    for (let call = 1; call <= 8; call += 1) void bounded.request(callOf(`${flow}${call}`));
    await Promise.resolve();
    return sent.slice(before);
  };

  expect(await fill('a')).toEqual(['a1', 'a2', 'a3', 'a4']);
  expect(await fill('b')).toEqual(['b1', 'b2']);
  expect(await fill('c')).toEqual(['c1']);
  expect(await fill('d')).toEqual(['d1']);
  expect(await fill('e')).toEqual([]);
});

test('flows that always have calls waiting come to hold as many places each', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 12);
  const holds = new Map<string, number>();
  for (const flow of ['a', 'b', 'c'])
    for (let call = 1; call <= 20; call += 1) void bounded.request(callOf(`${flow}${call}`));

  for (let index = 0; index < 24; index += 1) await finish(sent[index] ?? '');
  for (const path of sent.slice(24)) holds.set(path.charAt(0), (holds.get(path.charAt(0)) ?? 0) + 1);

  expect(Object.fromEntries(holds)).toEqual({ a: 3, b: 3, c: 3 });
});

test('flows that hold as many places are served in turn, the calls of each in the order in which they came', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 2);
  const paths = ['a1', 'b1', 'a2', 'a3', 'a4', 'b2', 'c1', 'c2', 'b3'];

  const all = Promise.all(paths.map((path) => bounded.request(callOf(path))));
  const served = ['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'a4'];
  for (const path of served) await finish(path);
  await all;

  expect(sent).toEqual(served);
  expect(bounded.load()).toEqual({ inFlight: 0, queued: 0 });
});

test('a flow that holds nothing has the next place, however many calls of others wait', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 4);
  for (const flow of ['a', 'b', 'c'])
    for (let call = 1; call <= 100; call += 1) void bounded.request(callOf(`${flow}${call}`));
  expect(sent).toEqual(['a1', 'a2', 'b1', 'c1']);

  void bounded.request(callOf('d1'));
  await finish('a1');

  expect(sent).toEqual(['a1', 'a2', 'b1', 'c1', 'd1']);
});

test('one place is passed round', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 1);

  for (const path of ['a1', 'a2', 'a3', 'b1']) void bounded.request(callOf(path));
  for (const path of ['a1', 'b1', 'a2']) await finish(path);

  expect(sent).toEqual(['a1', 'b1', 'a2', 'a3']);
});

test('an urgent call has the next place, and is not held to half of them', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 2);
  for (const path of ['a1', 'a2', 'b1', 'b2']) void bounded.request(callOf(path));

  for (const path of ['token1', 'token2']) void bounded.request(get(path, { isUrgent: true }));
  await finish('a1');
  await finish('b1');

  expect(sent).toEqual(['a1', 'b1', 'token1', 'token2']);
});

test('a call that is needed by another flow too has the first turn of either', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 4);
  const shared = callOf('a4');
  for (const path of ['a1', 'a2', 'a3']) void bounded.request(callOf(path));
  void bounded.request(shared);

  bounded.alsoFor(shared, 'b');
  await finish('none');
  expect([sent, bounded.load()]).toEqual([['a1', 'a2', 'a4'], { inFlight: 3, queued: 1 }]);
  // It counts for b, which waits for its end to have another place.
  for (const path of ['b1', 'b2']) void bounded.request(callOf(path));
  bounded.alsoFor(shared, 'b');
  expect(sent).toEqual(['a1', 'a2', 'a4']);
  await finish('a4');
  expect(sent).toEqual(['a1', 'a2', 'a4', 'b1']);
});

test('a call whose answer is known when its turn comes is not sent, and hands its place on', async () => {
  const { http, sent, finish } = held();
  const bounded = limitConcurrency(http, 2);
  const refusal: HttpResponse = { status: 401, headers: {}, body: 'refused' };
  let isKnown = false;
  const knownAnswer = () => (isKnown ? refusal : undefined);

  const first = bounded.request(callOf('a1', { knownResponse: knownAnswer }));
  const others = Promise.all(
    ['a2', 'a3', 'a4'].map((path) => bounded.request(callOf(path, { knownResponse: knownAnswer }))),
  );
  const last = bounded.request(callOf('a5'));
  isKnown = true;
  await finish('a1');
  await finish('a5');

  expect((await first).status).toBe(200);
  expect(await others).toEqual([refusal, refusal, refusal]);
  expect((await last).status).toBe(200);
  expect(sent).toEqual(['a1', 'a5']);
});

test('flows that hold nothing any more are forgotten', () => {
  const queue = createFairQueue(2);
  const [a, b] = [queue.take('a'), queue.take('b')];
  const served: string[] = [];
  const ticket: Ticket = { flows: new Set(), onPlace: ({ key }) => void served.push(String(key)) };
  for (const key of ['c', 'd']) queue.wait(ticket, key);
  const leaver: Ticket = { flows: new Set(), onPlace: () => void served.push('left') };
  for (const key of ['a', 'e']) queue.wait(leaver, key);
  expect([a?.key, b?.key, queue.load()]).toEqual(['a', 'b', { running: 2, flows: 5 }]);

  queue.leave(leaver);
  if (a !== undefined) queue.release(a);

  // The ticket has a place for c, and waits for none for d.
  expect([served, queue.load()]).toEqual([['c'], { running: 2, flows: 2 }]);
});

test('a failure frees its place', async () => {
  let calls = 0;
  const failing: HttpClient = {
    request: () => {
      calls += 1;
      return Promise.reject(new Error('down'));
    },
    close: () => Promise.resolve(),
  };
  const bounded = limitConcurrency(failing, 1);

  await Promise.allSettled(['1', '2', '3'].map((path) => bounded.request(get(path))));

  expect(calls).toBe(3);
});
