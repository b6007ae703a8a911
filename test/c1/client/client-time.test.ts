import { expect, test } from 'vitest';
import { limitConcurrency } from '../../../src/c1/transport/concurrency-limit.ts';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import { createC1Client } from '../../../src/c1/client/client.ts';
import { refreshingToken, staticToken } from '../../../src/c1/auth/token-source.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { c1At, httpTo, read, write } from '../connection.ts';
import { failureOf } from '../failure.ts';

const quick = { ...defaultCallLimits, operationTimeoutMs: 150 };

test('an operation that has used up its time sends nothing more', async () => {
  const upstream = await answering(() => undefined);
  const c1 = c1At(upstream.origin, { limits: quick }, { timeoutMs: 60 });

  const failures = [];
  for (let attempt = 0; attempt < 5; attempt += 1) failures.push(await failureOf(() => c1.send(read)));

  expect(upstream.calls.length).toBeLessThanOrEqual(3);
  expect(failures.at(-1)).toMatchObject({
    kind: 'timeout',
    message: 'the operation took longer than 150 ms',
  });
});

test('a token that takes too long ends the operation in time, and nothing is sent', async () => {
  const upstream = await answering(() => undefined);
  const tokens = refreshingToken(() => new Promise(() => undefined));
  const c1 = c1At(upstream.origin, { limits: quick, tokens });

  expect(await failureOf(() => c1.send(read))).toMatchObject({
    kind: 'timeout',
    message: 'the operation took longer than 150 ms',
    wasNotSent: true,
  });
  expect(upstream.calls).toEqual([]);
});

test('a write whose caller leaves before it is sent is not sent', async () => {
  const upstream = await answering((_request, response) => {
    setTimeout(() => {
      answerJson(response, 200, {});
    }, 20);
  });
  const http = limitConcurrency(httpTo(upstream.origin), 1);
  const leaver = new AbortController();
  const caller = { tokens: staticToken('token'), requestId: 'x', onUnexpectedValue: () => undefined };
  const busy = createC1Client(http, caller).send(read);
  const queued = createC1Client(http, { ...caller, signal: leaver.signal }).send(write);

  await new Promise((resolve) => setImmediate(resolve)); // by now it stands in the queue
  leaver.abort(new Error('left'));

  await expect(queued).rejects.toThrow('left');
  await busy;
  expect(upstream.calls).toEqual(['GET /api/v1/apps/app-1']);
});
