import { RateLimiterMemory } from 'rate-limiter-flexible';
import { boundedKeys } from './key-cap.ts';
import { minuteMs, type Budget } from './window-counter.ts';
import { takeFrom } from './consume-points.ts';

/** So many keys are told apart within a minute; each takes about half a kilobyte, for two minutes at most. */
export const defaultMaxKeys = 10_000;

/** A budget that this process keeps for itself. */
export function memoryBudget(max: number, maxKeys = defaultMaxKeys): Budget {
  const limiter = new RateLimiterMemory({ points: max, duration: minuteMs / 1_000, keyPrefix: '' });
  const keyFor = boundedKeys(maxKeys);
  return { max, take: (key, count) => takeFrom(limiter, keyFor(key), count) };
}
