import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Consumption } from './window-counter.ts';

/**
 * Consumes points of the library's limiter, which rejects its promise if too few are left.
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
    remaining: Math.max(limiter.points - consumedPoints, 0),
    msUntilReset: msBeforeNext,
    refund: () => {
      // In a new window the refund would raise the count above the limit.
      if (Date.now() >= endsAt) return;
      limiter.reward(key, count).catch(() => {
        // The counter is unavailable: the refund is lost with it.
      });
    },
  };
}
