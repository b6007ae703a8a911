import type { AcceptedTokens } from './accepted-tokens.ts';
import type { RateLimitSubject } from './limiter.ts';
import { ipKey } from './ip-key.ts';

/**
 * The key of the flow of an operation's calls for fair queueing: the verified identity, the token that C1 has accepted,
 * or else the network of the address, since one address can forge any number of tokens.
 */
export function getFlowKey(
  standing: RateLimitSubject,
  address: string | undefined,
  tokens: AcceptedTokens,
): string {
  if (standing.kind === 'verified') return `caller ${standing.identity}`;
  const isProven = standing.kind === 'unverifiedToken' && tokens.isAccepted(standing.digest);
  return isProven ? `token ${standing.digest}` : `address ${ipKey(address)}`;
}
