import { minuteMs } from './budget.ts';

/** What all keys are together that come when there is no more room. */
export const othersKey = 'others';

/**
 * Gives the key under which to count a key: itself, or, once so many different ones have come within a minute, one that all
 * later ones share. Nobody is forgotten to make room, since whoever sends enough keys could have themselves forgotten.
 */
export function boundedKeys(maxKeys: number): (key: string) => string {
  const known = new Set<string>();
  let endsAt = 0;
  return (key) => {
    const now = performance.now();
    if (now >= endsAt) {
      known.clear();
      endsAt = now + minuteMs;
    }
    if (known.has(key)) return key;
    if (known.size >= maxKeys) return othersKey;
    known.add(key);
    return key;
  };
}
