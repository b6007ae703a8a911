import { minuteMs, type Consumption } from './window-counter.ts';
import { defaultMaxKeys } from './memory-counter.ts';

/** Counts the operations of tokens that C1 has not accepted yet, each within a minute from its first operation. */
export interface UnverifiedTokens {
  /** Counts one operation of a token; undefined if the token is not tracked. */
  take(digest: string): Consumption | undefined;
  /** Removes a token and returns the number of its allowed operations; from then on it is counted elsewhere. */
  settle(digest: string): number;
}

interface Count {
  granted: number;
  refused: number;
  readonly endsAt: number;
}

/**
 * Tracks at most `maxKeys` tokens. Further ones are counted by address only: forged tokens could fill any table, and a valid
 * one must not share a counter with them.
 */
export function createUnverifiedTokens(max: number, maxKeys = defaultMaxKeys): UnverifiedTokens {
  const counts = new Map<string, Count>();
  // The map is in the order of expiry.
  const forgetOld = (now: number): void => {
    for (const [digest, { endsAt }] of counts) {
      if (endsAt > now) return;
      counts.delete(digest);
    }
  };
  return {
    take: (digest) => {
      const now = performance.now();
      forgetOld(now);
      let count = counts.get(digest);
      if (count === undefined) {
        if (counts.size >= maxKeys) return undefined;
        count = { granted: 0, refused: 0, endsAt: now + minuteMs };
        counts.set(digest, count);
      }
      const taken = count;
      const msUntilReset = taken.endsAt - now;
      if (taken.granted >= max) {
        taken.refused += 1;
        return { rejected: taken.refused, remaining: 0, msUntilReset, refund: () => undefined };
      }
      taken.granted += 1;
      const giveBack = (): void => {
        taken.granted -= 1;
        // A token without an allowed operation takes no space.
        if (taken.granted === 0 && counts.get(digest) === taken) counts.delete(digest);
      };
      return { rejected: 0, remaining: max - taken.granted, msUntilReset, refund: giveBack };
    },
    settle: (digest) => {
      forgetOld(performance.now());
      const granted = counts.get(digest)?.granted ?? 0;
      counts.delete(digest);
      return granted;
    },
  };
}
