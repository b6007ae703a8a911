import { minuteMs, type Consumption } from './window-counter.ts';
import { defaultMaxKeys } from './memory-counter.ts';

/** Counts the operations of tokens that nobody has accepted yet, each token within the minute of its first. */
export interface UnverifiedTokens {
  /** Takes one for a token. */
  take(digest: string): Consumption;
  /** How many a token was granted, which is forgotten here: it counts elsewhere from now on. */
  settle(digest: string): number;
}

interface Count {
  granted: number;
  refused: number;
  readonly endsAt: number;
}

const free: Consumption = { rejected: 0, msUntilReset: minuteMs, refund: () => undefined };

/**
 * Counts so many tokens at once, and those not that come beyond them: made-up ones could fill any space, and whoever has a
 * good one must not share a budget with them. Their addresses count all of them.
 */
export function createUnverifiedTokens(max: number, maxKeys = defaultMaxKeys): UnverifiedTokens {
  const counts = new Map<string, Count>();
  // The oldest come first, and all live as long.
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
        if (counts.size >= maxKeys) return free;
        count = { granted: 0, refused: 0, endsAt: now + minuteMs };
        counts.set(digest, count);
      }
      const taken = count;
      const msLeft = taken.endsAt - now;
      if (taken.granted >= max) return { ...free, rejected: (taken.refused += 1), msUntilReset: msLeft };
      taken.granted += 1;
      const giveBack = (): void => {
        taken.granted -= 1;
        // What never was let in takes no room.
        if (taken.granted === 0 && counts.get(digest) === taken) counts.delete(digest);
      };
      return { rejected: 0, msUntilReset: msLeft, refund: giveBack };
    },
    settle: (digest) => {
      forgetOld(performance.now());
      const granted = counts.get(digest)?.granted ?? 0;
      counts.delete(digest);
      return granted;
    },
  };
}
