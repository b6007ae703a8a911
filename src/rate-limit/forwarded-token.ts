import type { AcceptedTokens } from './accepted-tokens.ts';
import { toBudgetStates, decide, type RateLimitDecision } from './decision.ts';
import { ipKey } from './ip-key.ts';
import { createUnverifiedTokens } from './unverified-tokens.ts';
import type { Consumption, WindowCounter } from './window-counter.ts';

/** The counters, and C1's verdicts on tokens. */
interface TokenLimitOptions {
  readonly callers: WindowCounter | undefined;
  readonly perAddress: WindowCounter | undefined;
  readonly tokens: AcceptedTokens;
}

/** Counts an operation with a token that only C1 can accept, by the token's digest and the client's address. */
export type LimitToken = (digest: string, address: string | undefined) => Promise<RateLimitDecision>;

/**
 * Counts the operations of tokens that only C1 can accept: of an accepted one for the caller, of another one for its address
 * and itself, until C1 accepts it.
 */
export function limitForwardedTokens({ callers, perAddress, tokens }: TokenLimitOptions): LimitToken {
  const fresh = callers && createUnverifiedTokens(callers.max);

  /** Charges the caller for what its token took before it was accepted; undefined if that is nothing. */
  const settle = (digest: string): Promise<Consumption> | undefined => {
    const granted = fresh?.settle(digest) ?? 0;
    return granted > 0 ? callers?.consume(digest, granted) : undefined;
  };
  const limitAcceptedToken = async (digest: string): Promise<RateLimitDecision> => {
    const onUpstreamStatus = (status: number): void => {
      if (tokens.answered(digest, status)) void settle(digest);
    };
    return { ...decide('caller', callers, await callers?.consume(digest)), onUpstreamStatus };
  };
  const limitOtherToken = async (digest: string, address: string | undefined): Promise<RateLimitDecision> => {
    // An accepted token keeps its caller's counter, even if C1 rejects it later; a forged token is never accepted.
    const own = tokens.wasAccepted(digest) ? await callers?.consume(digest) : fresh?.take(digest);
    const byOwn = decide('caller', callers, own);
    if (byOwn.excess !== undefined) return byOwn; // the address is not charged
    const taken = await perAddress?.consume(ipKey(address));
    const byAddress = decide('address', perAddress, taken);
    if (byAddress.excess !== undefined) {
      own?.refund();
      const refunded = toBudgetStates('caller', callers, own && { ...own, remaining: own.remaining + 1 });
      return { ...byAddress, budgets: () => [...refunded, ...byAddress.budgets()] };
    }
    let [ofCaller, ofAddress] = [byOwn.budgets(), byAddress.budgets()];
    // An operation may have many responses of C1, and is refunded once.
    let isRefunded = false;
    const onUpstreamStatus = (status: number): void => {
      if (!tokens.answered(digest, status)) return;
      void settle(digest)?.then((charged) => {
        ofCaller = toBudgetStates('caller', callers, charged);
      });
      if (isRefunded) return;
      isRefunded = true;
      taken?.refund();
      ofAddress = [];
    };
    return { budgets: () => [...ofCaller, ...ofAddress], onUpstreamStatus };
  };
  return (digest, address) =>
    tokens.isAccepted(digest) ? limitAcceptedToken(digest) : limitOtherToken(digest, address);
}
