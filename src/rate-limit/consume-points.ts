import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Taken } from './window-counter.ts';

/**
 * Takes one or more from a limiter of the library, which tells by a rejection that there are not enough left.
 * @throws Error when the limiter cannot count
 */
export async function takeFrom(limiter: RateLimiterAbstract, key: string, count = 1): Promise<Taken> {
  const { consumedPoints, msBeforeNext } = await limiter.consume(key, count).catch((error: unknown) => {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  });
  const endsAt = Date.now() + msBeforeNext;
  return {
    refused: Math.max(consumedPoints - limiter.points, 0),
    msLeft: msBeforeNext,
    giveBack: () => {
      // A minute that nothing was taken from would have one more than others.
      if (Date.now() >= endsAt) return;
      limiter.reward(key, count).catch(() => {
        // Whoever counts is away: then it is not counted any more either.
      });
    },
  };
}
