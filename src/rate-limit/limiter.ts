import { hash } from 'node:crypto';
import { createAcceptedTokens, type AcceptedTokens } from './accepted-tokens.ts';
import { decide, type BudgetName, type RateLimitDecision } from './decision.ts';
import { limitForwardedTokens } from './forwarded-token.ts';
import { ipKey } from './ip-key.ts';
import type { WindowCounter } from './window-counter.ts';

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

/** A limit, whatever is left of it. */
export interface RateLimitPolicy {
  readonly budget: BudgetName;
  /** Operations in a window of a minute. */
  readonly max: number;
}

/** Counts operations, and rejects those beyond the limits. */
export interface Limiter {
  readonly policies: readonly RateLimitPolicy[];
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
  const limitToken = limitForwardedTokens({ callers, perAddress, tokens });
  const limitCaller = async (key: string): Promise<RateLimitDecision> =>
    decide('caller', callers, await callers?.consume(key));
  const limitAddress = async (address: string | undefined): Promise<RateLimitDecision> =>
    decide('address', perAddress, await perAddress?.consume(ipKey(address)));
  return {
    policies: [...getPolicies('caller', callers), ...getPolicies('address', perAddress)],
    tokens,
    consume: async (standing, address) => {
      switch (standing.kind) {
        case 'verified':
          return limitCaller(hash('sha256', standing.identity, 'hex'));
        case 'unverifiedToken':
          return limitToken(standing.digest, address);
        case 'unauthenticated':
          return limitAddress(address);
        case 'anonymous':
          return limitCaller(ipKey(address));
      }
    },
  };
}

function getPolicies(budget: BudgetName, counter: WindowCounter | undefined): readonly RateLimitPolicy[] {
  return counter === undefined ? [] : [{ budget, max: counter.max }];
}
