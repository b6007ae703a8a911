import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Consumption } from './window-counter.ts';

/**
 * Takes one or more from a limiter of the library, which tells by a rejection that there are not enough left.
 * @throws Error when the limiter cannot count
 */
export async function consumePoints(
  limiter: RateLimiterAbstract,
  key: string,
  count = 1,
): Promise<Consumption> {
  const { consumedPoints, msBeforeNext } = await limiter.consume(key, count).catch((error: unknown) => {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  });
  const endsAt = Date.now() + msBeforeNext;
  return {
    rejected: Math.max(consumedPoints - limiter.points, 0),
    msUntilReset: msBeforeNext,
    refund: () => {
      // A minute that nothing was taken from would have one more than others.
      if (Date.now() >= endsAt) return;
      limiter.reward(key, count).catch(() => {
        // The counter is unavailable: the refund is lost with it.
      });
    },
  };
}
