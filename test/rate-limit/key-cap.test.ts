import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLimiter, type Limiter } from '../../src/rate-limit/limiter.ts';
import { createMemoryCounter } from '../../src/rate-limit/memory-counter.ts';

const unlimited = 1_000_000;
const unproven = { kind: 'unauthenticated' } as const;
const isRefused = async (limiter: Limiter, address: string): Promise<boolean> =>
  (await limiter.consume(unproven, address)).excess !== undefined;
const addressOf = (number: number): string => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;

/** A limiter that tells three addresses apart, each of which may send two operations a minute. */
const narrow = (): Limiter => createLimiter({ callers: undefined, perAddress: createMemoryCounter(2, 3) });

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test('addresses that come when there is no more room share one budget', async () => {
  const limiter = narrow();
  for (const number of [1, 2, 3]) await limiter.consume(unproven, addressOf(number));

  expect(await isRefused(limiter, addressOf(4))).toBe(false);
  expect(await isRefused(limiter, addressOf(5))).toBe(false);
  expect(await isRefused(limiter, addressOf(6))).toBe(true);
});

test('no number of addresses gives one that is used up its budget back, or takes from one that is not', async () => {
  const limiter = narrow();
  const [spent, unspent] = [addressOf(1), addressOf(2)];
  for (let count = 0; count < 2; count += 1) await limiter.consume(unproven, spent);
  await limiter.consume(unproven, unspent);

  for (let number = 3; number < 5_000; number += 1) await limiter.consume(unproven, addressOf(number));

  expect(await isRefused(limiter, spent)).toBe(true);
  expect(await isRefused(limiter, unspent)).toBe(false);
});

test('forged tokens take no space from verified callers', async () => {
  const limiter = createLimiter({
    callers: createMemoryCounter(2, 3),
    perAddress: createMemoryCounter(2, 3),
  });
  for (let number = 0; number < 1_000; number += 1) await limiter.consume(unproven, addressOf(number));

  const admit = async (identity: string) =>
    (await limiter.consume({ kind: 'verified', identity }, addressOf(1))).excess;
  expect([await admit('a'), await admit('b'), await admit('c')]).toEqual([undefined, undefined, undefined]);
});

const networkNumber = (number: number): string => `2001:db8:77:${number.toString(16)}::1`;

test('one customer with 65,536 networks takes a small part of the room, and none from newcomers', async () => {
  const limiter = createLimiter({ callers: undefined, perAddress: createMemoryCounter(2) });
  for (let number = 0; number < 65_536; number += 1) await limiter.consume(unproven, networkNumber(number));

  for (let number = 0; number < 1_000; number += 1) {
    const address = number % 2 === 0 ? addressOf(number) : `2001:db8:${(number + 0x100).toString(16)}::1`;
    expect([address, await isRefused(limiter, address), await isRefused(limiter, address)]).toEqual([
      address,
      false,
      false,
    ]);
  }
});

test('networks of one customer are counted apart up to 256; those beyond share one budget', async () => {
  const limiter = createLimiter({ callers: undefined, perAddress: createMemoryCounter(2) });
  for (let number = 0; number < 256; number += 1) {
    expect(await isRefused(limiter, networkNumber(number))).toBe(false);
  }

  expect(await isRefused(limiter, networkNumber(256))).toBe(false);
  expect(await isRefused(limiter, networkNumber(257))).toBe(false);
  expect(await isRefused(limiter, networkNumber(258))).toBe(true);
  expect(await isRefused(limiter, networkNumber(255))).toBe(false);
  expect(await isRefused(limiter, '2001:db8:78::1')).toBe(false);
});

test('there is room for all networks of a customer again in the next minute', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const limiter = createLimiter({ callers: undefined, perAddress: createMemoryCounter(1) });
  for (let number = 0; number < 300; number += 1) await limiter.consume(unproven, networkNumber(number));
  expect(await isRefused(limiter, networkNumber(301))).toBe(true);

  vi.advanceTimersByTime(60_000);

  expect(await isRefused(limiter, networkNumber(301))).toBe(false);
  expect(await isRefused(limiter, networkNumber(302))).toBe(false);
});

test('there is room again in the next minute', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const limiter = narrow();
  for (let number = 0; number < 6; number += 1) await limiter.consume(unproven, addressOf(number));
  expect(await isRefused(limiter, addressOf(7))).toBe(true);

  vi.advanceTimersByTime(60_000);

  expect(await isRefused(limiter, addressOf(7))).toBe(false);
});

test('forty thousand addresses and callers leave a bounded number of counters behind', async () => {
  const callers = createMemoryCounter(unlimited);
  const limiter = createLimiter({ callers, perAddress: createMemoryCounter(unlimited) });
  const flood = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number += 1) {
      await limiter.consume(unproven, addressOf(number));
      await limiter.consume({ kind: 'verified', identity: `caller-${number}` }, addressOf(number));
    }
  };
  const begun = heapUsed();
  await flood(0, 10_000);
  const full = heapUsed();
  await flood(10_000, 40_000);
  const flooded = heapUsed();

  // Two times ten thousand counters.
  expect(full - begun).toBeLessThan(30_000_000);
  // Thirty thousand more of each would be thirty megabytes.
  expect(flooded - full).toBeLessThan(2_000_000);
});

test('the tokens that C1 has accepted are remembered to a bound', async () => {
  const limiter = createLimiter({ callers: undefined, perAddress: createMemoryCounter(unlimited) });
  const accept = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number += 1) {
      const digest = String(number).padStart(64, '0');
      (await limiter.consume({ kind: 'unverifiedToken', digest }, addressOf(1))).onUpstreamStatus?.(200);
    }
  };
  await accept(0, 20_000);
  const full = heapUsed();
  await accept(20_000, 50_000);

  expect(heapUsed() - full).toBeLessThan(2_000_000);
});
