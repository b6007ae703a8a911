import { hash } from 'node:crypto';
import { createAcceptedTokens, type AcceptedTokens } from './accepted-tokens.ts';
import type { WindowCounter, Consumption } from './window-counter.ts';
import { createUnverifiedTokens } from './unverified-tokens.ts';
import { ipKey } from './ip-key.ts';

/** The subject of a rate limit. */
export type RateLimitSubject =
  /** A caller whose JWT was verified. */
  | { readonly kind: 'verified'; readonly identity: string }
  /** A token that only C1 can accept. */
  | { readonly kind: 'unverifiedToken'; readonly digest: string }
  /** No token, or a rejected one, where one is required. */
  | { readonly kind: 'unauthenticated' }
  /** No token is required. */
  | { readonly kind: 'anonymous' };

/** The reason of a rejection. */
export interface RateLimitExceeded {
  /** The exceeded limit: that of one caller, or that of one address for all operations without an accepted token. */
  readonly budget: 'caller' | 'address';
  readonly max: number;
  /** Whole seconds, at least 1. */
  readonly retryAfterSeconds: number;
  /** The number of rejected operations in this window, this one included. */
  readonly refused: number;
}

/** The decision on an operation. */
export interface RateLimitDecision {
  /** The reason of a rejection; undefined if the operation is allowed. */
  readonly excess?: RateLimitExceeded | undefined;
  /** Called with the status of each response in which C1 accepts or rejects the token; undefined without a token. */
  readonly onUpstreamStatus?: ((status: number) => void) | undefined;
}

/** Counts operations, and rejects those beyond the limits. */
export interface Limiter {
  /** The tokens that C1 has accepted, as far as its responses are reported to the limiter. */
  readonly tokens: AcceptedTokens;
  /**
   * Counts one operation; its promise never rejects.
   * @param address the client's address, if known
   */
  consume(standing: RateLimitSubject, address: string | undefined): Promise<RateLimitDecision>;
}

export interface LimiterOptions {
  /** Counter of callers; no limit if undefined. */
  readonly callers: WindowCounter | undefined;
  /** Counter of operations without an accepted token by address; no limit if undefined. */
  readonly perAddress: WindowCounter | undefined;
}

/**
 * Limits operations by caller and by address:
 *
 * | Subject                                   | Counted for                                              |
 * | ----------------------------------------- | -------------------------------------------------------- |
 * | verified                                  | the caller                                               |
 * | a token that C1 accepted in the last hour | the caller                                               |
 * | another token                             | its address and itself, until C1 accepts it: then the    |
 * |                                           | address gets back what the token took, and the caller    |
 * |                                           | is charged for it                                        |
 * | a token that C1 has rejected since        | its address and the caller                               |
 * | unauthenticated                           | its address                                              |
 * | anonymous                                 | its address, with the limit of a caller                  |
 *
 * So forged tokens share one limit, and users behind one address do not exhaust it.
 */
export function createLimiter({ callers, perAddress }: LimiterOptions): Limiter {
  const tokens = createAcceptedTokens();
  const fresh = callers && createUnverifiedTokens(callers.max);

  const ofCaller = async (key: string): Promise<RateLimitDecision> => {
    const taken = await callers?.consume(key);
    return { excess: excessOf('caller', callers, taken) };
  };
  const settle = (digest: string): void => {
    const granted = fresh?.settle(digest) ?? 0;
    if (granted > 0) void callers?.consume(digest, granted);
  };
  const answeredTo =
    (digest: string, onProof?: () => void) =>
    (status: number): void => {
      if (!tokens.answered(digest, status)) return;
      settle(digest);
      onProof?.();
    };
  const ofAccepted = async (digest: string): Promise<RateLimitDecision> => {
    const { excess } = await ofCaller(digest);
    return { excess, onUpstreamStatus: answeredTo(digest) };
  };
  const ofToken = async (digest: string, address: string | undefined): Promise<RateLimitDecision> => {
    // An accepted token keeps its caller's counter, even if C1 rejects it later; a forged token is never accepted.
    const own = tokens.wasAccepted(digest) ? await callers?.consume(digest) : fresh?.take(digest);
    const ofOwn = excessOf('caller', callers, own);
    if (ofOwn !== undefined) return { excess: ofOwn }; // the address is not charged
    const taken = await perAddress?.consume(ipKey(address));
    const excess = excessOf('address', perAddress, taken);
    if (excess !== undefined) {
      own?.refund();
      return { excess };
    }
    const giveBack = once(() => taken?.refund());
    return { onUpstreamStatus: answeredTo(digest, giveBack) };
  };
  return {
    tokens,
    consume: async (standing, address) => {
      switch (standing.kind) {
        case 'verified':
          return ofCaller(hash('sha256', standing.identity, 'hex'));
        case 'unverifiedToken':
          return tokens.isAccepted(standing.digest)
            ? ofAccepted(standing.digest)
            : ofToken(standing.digest, address);
        case 'unauthenticated':
          return { excess: excessOf('address', perAddress, await perAddress?.consume(ipKey(address))) };
        case 'anonymous':
          return ofCaller(ipKey(address));
      }
    },
  };
}

/** An operation may have many responses of C1, and is refunded once. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

function excessOf(
  budget: RateLimitExceeded['budget'],
  whole: WindowCounter | undefined,
  taken: Consumption | undefined,
): RateLimitExceeded | undefined {
  if (whole === undefined || taken === undefined || taken.rejected === 0) return undefined;
  const retryAfterSeconds = Math.max(1, Math.ceil(taken.msUntilReset / 1_000));
  return { budget, max: whole.max, retryAfterSeconds, refused: taken.rejected };
}
