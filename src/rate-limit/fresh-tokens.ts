import { minuteMs, type Taken } from './budget.ts';
import { defaultMaxKeys } from './memory-budget.ts';

/** Counts the operations of tokens that nobody has accepted yet, each token within the minute of its first. */
export interface FreshTokens {
  /** Takes one for a token. */
  take(digest: string): Taken;
  /** How many a token was granted, which is forgotten here: it counts elsewhere from now on. */
  settle(digest: string): number;
}

interface Count {
  asked: number;
  readonly endsAt: number;
}

const free: Taken = { refused: 0, msLeft: minuteMs, giveBack: () => undefined };

/**
 * Counts so many tokens at once, and those not that come beyond them: made-up ones could fill any space, and whoever has a
 * good one must not share a budget with them. Their addresses count all of them.
 */
export function freshTokens(max: number, maxKeys = defaultMaxKeys): FreshTokens {
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
        count = { asked: 0, endsAt: now + minuteMs };
        counts.set(digest, count);
      }
      const taken = count;
      taken.asked += 1;
      const giveBack = (): void => {
        taken.asked -= 1;
        // What never was let in takes no room.
        if (taken.asked === 0 && counts.get(digest) === taken) counts.delete(digest);
      };
      return { refused: Math.max(taken.asked - max, 0), msLeft: taken.endsAt - now, giveBack };
    },
    settle: (digest) => {
      forgetOld(performance.now());
      const asked = counts.get(digest)?.asked ?? 0;
      counts.delete(digest);
      return Math.min(asked, max);
    },
  };
}
