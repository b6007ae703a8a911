import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createKeyCap } from './key-cap.ts';
import { minuteMs, type WindowCounter } from './window-counter.ts';
import { consumePoints } from './consume-points.ts';

/** Maximum number of separate keys in a minute; each takes about half a kilobyte, for at most two minutes. */
export const defaultMaxKeys = 10_000;

/** A counter in the memory of this process. */
export function createMemoryCounter(max: number, maxKeys = defaultMaxKeys): WindowCounter {
  const limiter = new RateLimiterMemory({ points: max, duration: minuteMs / 1_000, keyPrefix: '' });
  const capKey = createKeyCap(maxKeys);
  return { max, consume: (key, count) => consumePoints(limiter, capKey(key), count) };
}
