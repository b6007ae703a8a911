import { hash } from 'node:crypto';
import { createAcceptedTokens, type AcceptedTokens } from './accepted-tokens.ts';
import type { WindowCounter, Consumption } from './window-counter.ts';
import { createUnverifiedTokens } from './unverified-tokens.ts';
import { ipKey } from './ip-key.ts';

/** How far it is known who asks. */
export type RateLimitSubject =
  /** It has been checked that it is they. */
  | { readonly kind: 'checked'; readonly identity: string }
  /** They sent a token, which only C1 can accept. */
  | { readonly kind: 'token'; readonly digest: string }
  /** They should have sent a token that can be accepted, and did not. */
  | { readonly kind: 'unproven' }
  /** Nobody is asked for a token. */
  | { readonly kind: 'anybody' };

/** Why an operation is refused. */
export interface RateLimitExceeded {
  /** Whose budget is used up: that of one caller, or what one address has for all who have not proven who they are. */
  readonly budget: 'caller' | 'address';
  readonly max: number;
  /** Whole seconds, never 0. */
  readonly retryAfterSeconds: number;
  /** How many operations that budget had to refuse within its minute, this one included. */
  readonly refused: number;
}

/** Whether an operation may go on. */
export interface RateLimitDecision {
  /** Why it may not; it may if undefined. */
  readonly excess?: RateLimitExceeded | undefined;
  /** To be called with the status of each response in which C1 accepts or refuses the token; undefined where there is none. */
  readonly onUpstreamStatus?: ((status: number) => void) | undefined;
}

/** Counts the operations of callers, and says when they are too many. */
export interface Limiter {
  /** The tokens that C1 has accepted, as far as the limiter is told of its answers. */
  readonly tokens: AcceptedTokens;
  /**
   * Takes one operation out of a budget; never rejects.
   * @param address of the client, if it is known
   */
  consume(standing: RateLimitSubject, address: string | undefined): Promise<RateLimitDecision>;
}

export interface LimiterOptions {
  /** What one caller has; no end if undefined. */
  readonly callers: WindowCounter | undefined;
  /** What all have together who come from one address and have not proven who they are; no end if undefined. */
  readonly perAddress: WindowCounter | undefined;
}

/**
 * A limiter with two budgets. A token that C1 has not accepted yet proves nothing, so that its operations are taken from
 * the budget of the address, and moved to the caller's own once C1 gives a good answer to one of them: made-up tokens have
 * one budget together, and nobody with a good one is kept out by how many sit behind the same address. Until then no token
 * has more than one caller has, either.
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
    // Whoever was proven once has their own budget, whatever C1 says of them now; a made-up token never gets there.
    const own = tokens.wasAccepted(digest) ? await callers?.consume(digest) : fresh?.take(digest);
    const ofOwn = excessOf('caller', callers, own);
    if (ofOwn !== undefined) return { excess: ofOwn }; // at no cost to others behind the address
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
        case 'checked':
          return ofCaller(hash('sha256', standing.identity, 'hex'));
        case 'token':
          return tokens.isAccepted(standing.digest)
            ? ofAccepted(standing.digest)
            : ofToken(standing.digest, address);
        case 'unproven':
          return { excess: excessOf('address', perAddress, await perAddress?.consume(ipKey(address))) };
        case 'anybody':
          return ofCaller(ipKey(address));
      }
    },
  };
}

/** An operation has many answers of C1, and gave one thing. */
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
