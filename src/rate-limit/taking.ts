import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Taken } from './budget.ts';

/**
 * Takes one from a limiter of the library, which tells by a rejection that there is none left.
 * @throws Error when the limiter cannot count
 */
export async function takeFrom(limiter: RateLimiterAbstract, key: string): Promise<Taken> {
  const { consumedPoints, msBeforeNext } = await limiter.consume(key).catch((error: unknown) => {
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
      limiter.reward(key).catch(() => {
        // Whoever counts is away: then it is not counted any more either.
      });
    },
  };
}
