import { expect, test } from 'vitest';
import { C1Error, type C1ErrorDetails, type C1ErrorKind } from '../../../src/c1/errors.ts';
import { reconcileWrite } from '../../../src/c1/client/reconcile.ts';
import { failureOf } from '../failure.ts';

const breaks =
  (kind: C1ErrorKind, details: C1ErrorDetails = {}) =>
  () =>
    Promise.reject(new C1Error(kind, 'broke', details));
const found = () => Promise.resolve('found');
const missing = () => Promise.reject(new C1Error('not-found', 'not found'));

test('a write that went well is not looked for', async () => {
  expect(await reconcileWrite(() => Promise.resolve('made'), missing)).toBe('made');
});

test.each(['unavailable', 'timeout', 'failed', 'protocol'] as const)(
  'after %s, what is found is a success and what is missing proves nothing',
  async (kind) => {
    expect(await reconcileWrite(breaks(kind), found)).toBe('found');
    expect(await failureOf(() => reconcileWrite(breaks(kind), missing))).toEqual({
      kind,
      message: 'broke',
      isOutcomeUnknown: true,
    });
  },
);

test.each([
  'invalid',
  'forbidden',
  'credentials-forbidden',
  'not-found',
  'conflict',
  'rate-limited',
  'circuit-open',
] as const)('after %s nothing was changed, and what is there was there before', async (kind) => {
  expect(await failureOf(() => reconcileWrite(breaks(kind), found))).toEqual({ kind, message: 'broke' });
});

test('what was never sent is not looked for', async () => {
  const failure = await failureOf(() => reconcileWrite(breaks('unavailable', { wasNotSent: true }), found));
  expect(failure).toEqual({ kind: 'unavailable', message: 'broke', wasNotSent: true });
});

test('a failed read is repeated, but not forever', async () => {
  let questions = 0;
  const answerAt = (last: number) => () => {
    questions += 1;
    return questions < last ? Promise.reject(new C1Error('timeout', 'late')) : Promise.resolve('found');
  };

  expect(await reconcileWrite(breaks('timeout'), answerAt(3))).toBe('found');
  questions = 0;
  expect(await failureOf(() => reconcileWrite(breaks('timeout'), answerAt(4)))).toMatchObject({
    isOutcomeUnknown: true,
  });
  expect(questions).toBe(3);
});
