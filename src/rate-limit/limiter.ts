import { hash } from 'node:crypto';
import { createAcceptedTokens, type AcceptedTokens } from './accepted-tokens.ts';
import type { Budget, Taken } from './window-counter.ts';
import { freshTokens } from './unverified-tokens.ts';
import { networkOf } from './ip-key.ts';

/** How far it is known who asks. */
export type Standing =
  /** It has been checked that it is they. */
  | { readonly kind: 'checked'; readonly identity: string }
  /** They sent a token, which only C1 can accept. */
  | { readonly kind: 'token'; readonly digest: string }
  /** They should have sent a token that can be accepted, and did not. */
  | { readonly kind: 'unproven' }
  /** Nobody is asked for a token. */
  | { readonly kind: 'anybody' };

/** Why an operation is refused. */
export interface Excess {
  /** Whose budget is used up: that of one caller, or what one address has for all who have not proven who they are. */
  readonly budget: 'caller' | 'address';
  readonly max: number;
  /** Whole seconds, never 0. */
  readonly retryAfterSeconds: number;
  /** How many operations that budget had to refuse within its minute, this one included. */
  readonly refused: number;
}

/** Whether an operation may go on. */
export interface Admission {
  /** Why it may not; it may if undefined. */
  readonly excess?: Excess | undefined;
  /** To be called with the status of each response in which C1 accepts or refuses the token; undefined where there is none. */
  readonly answered?: ((status: number) => void) | undefined;
}

/** Counts the operations of callers, and says when they are too many. */
export interface Limiter {
  /** The tokens that C1 has accepted, as far as the limiter is told of its answers. */
  readonly tokens: AcceptedTokens;
  /**
   * Takes one operation out of a budget; never rejects.
   * @param address of the client, if it is known
   */
  admit(standing: Standing, address: string | undefined): Promise<Admission>;
}

export interface LimiterOptions {
  /** What one caller has; no end if undefined. */
  readonly callers: Budget | undefined;
  /** What all have together who come from one address and have not proven who they are; no end if undefined. */
  readonly unproven: Budget | undefined;
}

/**
 * A limiter with two budgets. A token that C1 has not accepted yet proves nothing, so that its operations are taken from
 * the budget of the address, and moved to the caller's own once C1 gives a good answer to one of them: made-up tokens have
 * one budget together, and nobody with a good one is kept out by how many sit behind the same address. Until then no token
 * has more than one caller has, either.
 */
export function createLimiter({ callers, unproven }: LimiterOptions): Limiter {
  const tokens = createAcceptedTokens();
  const fresh = callers && freshTokens(callers.max);

  const ofCaller = async (key: string): Promise<Admission> => {
    const taken = await callers?.take(key);
    return { excess: excessOf('caller', callers, taken) };
  };
  const settle = (digest: string): void => {
    const granted = fresh?.settle(digest) ?? 0;
    if (granted > 0) void callers?.take(digest, granted);
  };
  const answeredTo =
    (digest: string, onProof?: () => void) =>
    (status: number): void => {
      if (!tokens.answered(digest, status)) return;
      settle(digest);
      onProof?.();
    };
  const ofAccepted = async (digest: string): Promise<Admission> => {
    const { excess } = await ofCaller(digest);
    return { excess, answered: answeredTo(digest) };
  };
  const ofToken = async (digest: string, address: string | undefined): Promise<Admission> => {
    // Whoever was proven once has their own budget, whatever C1 says of them now; a made-up token never gets there.
    const own = tokens.wasAccepted(digest) ? await callers?.take(digest) : fresh?.take(digest);
    const ofOwn = excessOf('caller', callers, own);
    if (ofOwn !== undefined) return { excess: ofOwn }; // at no cost to others behind the address
    const taken = await unproven?.take(networkOf(address));
    const excess = excessOf('address', unproven, taken);
    if (excess !== undefined) {
      own?.giveBack();
      return { excess };
    }
    const giveBack = once(() => taken?.giveBack());
    return { answered: answeredTo(digest, giveBack) };
  };
  return {
    tokens,
    admit: async (standing, address) => {
      switch (standing.kind) {
        case 'checked':
          return ofCaller(hash('sha256', standing.identity, 'hex'));
        case 'token':
          return tokens.isAccepted(standing.digest)
            ? ofAccepted(standing.digest)
            : ofToken(standing.digest, address);
        case 'unproven':
          return { excess: excessOf('address', unproven, await unproven?.take(networkOf(address))) };
        case 'anybody':
          return ofCaller(networkOf(address));
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
  budget: Excess['budget'],
  whole: Budget | undefined,
  taken: Taken | undefined,
): Excess | undefined {
  if (whole === undefined || taken === undefined || taken.refused === 0) return undefined;
  const retryAfterSeconds = Math.max(1, Math.ceil(taken.msLeft / 1_000));
  return { budget, max: whole.max, retryAfterSeconds, refused: taken.refused };
}
