import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createKeyCap } from './key-cap.ts';
import { minuteMs, type WindowCounter } from './window-counter.ts';
import { consumePoints } from './consume-points.ts';

/** So many keys are told apart within a minute; each takes about half a kilobyte, for two minutes at most. */
export const defaultMaxKeys = 10_000;

/** A budget that this process keeps for itself. */
export function createMemoryCounter(max: number, maxKeys = defaultMaxKeys): WindowCounter {
  const limiter = new RateLimiterMemory({ points: max, duration: minuteMs / 1_000, keyPrefix: '' });
  const keyFor = createKeyCap(maxKeys);
  return { max, consume: (key, count) => consumePoints(limiter, keyFor(key), count) };
}
