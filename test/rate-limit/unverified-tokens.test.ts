import { expect, onTestFinished, test, vi } from 'vitest';
import { createUnverifiedTokens } from '../../src/rate-limit/unverified-tokens.ts';
import type { RateLimitDecision } from '../../src/rate-limit/decision.ts';
import { createLimiter, type Limiter } from '../../src/rate-limit/limiter.ts';
import { createMemoryCounter } from '../../src/rate-limit/memory-counter.ts';
import { post } from '../support/gateway.ts';
import { limitedGateway, limiterOf, ofCaller, seen, tooMany } from './limited-gateway.ts';

const token = { kind: 'unverifiedToken', digest: 'one' } as const;
const address = '203.0.113.7';

const burst = (limiter: Limiter, count: number): Promise<RateLimitDecision[]> =>
  Promise.all(Array.from({ length: count }, () => limiter.consume(token, address)));
const granted = (admissions: readonly RateLimitDecision[]): RateLimitDecision[] =>
  admissions.filter(({ excess }) => excess === undefined);

test('a burst of an unverified token is no more than one caller has', async () => {
  const { fetch, readUser, token: fresh } = await limitedGateway({ perCaller: 2, perAddress: 50 });

  const answers = await Promise.all(
    Array.from({ length: 50 }, async () => seen(await fetch(post({ query: readUser }, fresh)))),
  );

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused).toEqual(refused.map(() => tooMany(ofCaller(2), 60)));
});

test("the part of a burst beyond one caller's budget is not taken from its address", async () => {
  const limiter = limiterOf({ perCaller: 2, perAddress: 4 });
  for (let round = 0; round < 5; round += 1) await burst(limiter, 3);

  const others = ['two', 'three', 'four'].map((digest) =>
    limiter.consume({ kind: 'unverifiedToken', digest }, address),
  );

  expect((await Promise.all(others)).map(({ excess }) => excess?.budget)).toEqual([
    undefined,
    undefined,
    'address',
  ]);
});

test('what an address has no room for does not count for its token', async () => {
  const limiter = limiterOf({ perCaller: 2, perAddress: 1 });
  await limiter.consume({ kind: 'unauthenticated' }, address);
  expect(granted(await burst(limiter, 5))).toEqual([]);

  const elsewhere = await Promise.all(['a', 'b', 'c'].map((other) => limiter.consume(token, other)));

  expect(elsewhere.map(({ excess }) => excess?.budget)).toEqual([undefined, undefined, 'caller']);
});

test('unproven operations count for the caller as soon as another one proves the token', async () => {
  const { fetch, readUser, token: fresh } = await limitedGateway({ perCaller: 3, perAddress: 50 });
  const statusOf = async (query: string): Promise<number> => (await fetch(post({ query }, fresh))).status;

  const nothing = '{ __typename }';
  expect([await statusOf(nothing), await statusOf(nothing), await statusOf(readUser)]).toEqual([
    200, 200, 200,
  ]);
  expect(await statusOf(readUser)).toBe(429);
});

test('a token that C1 refuses and accepts by turns has one budget for all of it', async () => {
  const limiter = limiterOf({ perCaller: 2, perAddress: 50 });
  let count = 0;
  for (let cycle = 0; cycle < 20; cycle += 1) {
    const admitted = granted(await burst(limiter, 40));
    count += admitted.length;
    for (const { onUpstreamStatus } of admitted) onUpstreamStatus?.(200);
    admitted[0]?.onUpstreamStatus?.(401);
  }

  expect(count).toBe(2);
});

test('a caller whose shared budget is used up has a first burst at another replica, and then nothing', async () => {
  const budgets = { callers: createMemoryCounter(2), perAddress: createMemoryCounter(50) };
  const counts: number[] = [];
  for (const limiter of [createLimiter(budgets), createLimiter(budgets)]) {
    for (let round = 0; round < 2; round += 1) {
      const admitted = granted(await burst(limiter, 10));
      counts.push(admitted.length);
      for (const { onUpstreamStatus } of admitted) onUpstreamStatus?.(200);
    }
  }

  expect(counts).toEqual([2, 0, 2, 0]);
});

test('an accepted token stays so for an hour after its last good answer, not its first', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  onTestFinished(() => {
    clock.mockRestore();
    vi.useRealTimers();
  });
  const limiter = limiterOf({ perCaller: 1_000, perAddress: 1 });
  const flooded = async (): Promise<RateLimitDecision> => {
    await limiter.consume({ kind: 'unauthenticated' }, address);
    return limiter.consume(token, address);
  };
  (await limiter.consume(token, address)).onUpstreamStatus?.(200);

  for (let hours = 0; hours < 3; hours += 1) {
    vi.advanceTimersByTime(3_500_000);
    const admission = await flooded();
    expect(admission.excess).toBeUndefined();
    admission.onUpstreamStatus?.(200);
  }
  vi.advanceTimersByTime(3_600_001);
  expect((await flooded()).excess?.budget).toBe('address');
});

test('forged tokens fill no more than their space, and take nothing from later tokens', () => {
  const tokens = createUnverifiedTokens(1, 3);
  const refusedOf = (digest: string): number => tokens.take(digest)?.rejected ?? 0;

  expect(['a', 'b', 'c', 'd', 'd', 'e'].map(refusedOf)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(['a', 'a', 'b'].map(refusedOf)).toEqual([1, 2, 1]);
  expect([tokens.settle('a'), tokens.settle('d')]).toEqual([1, 0]);
  tokens.take('d')?.refund(); // its address had nothing left
  expect(['e', 'e'].map(refusedOf)).toEqual([0, 1]);
});

test('a token that proves nothing has its budget again a minute after its first operation', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const tokens = createUnverifiedTokens(1);

  expect(tokens.take('a')).toMatchObject({ rejected: 0, msUntilReset: 60_000 });
  vi.advanceTimersByTime(59_999);
  expect(tokens.take('a')).toMatchObject({ rejected: 1, msUntilReset: 1 });
  vi.advanceTimersByTime(1);
  expect(tokens.settle('a')).toBe(0);
  expect(tokens.take('a')).toMatchObject({ rejected: 0, msUntilReset: 60_000 });
});
