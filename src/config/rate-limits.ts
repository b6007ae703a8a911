import { defaultRateLimits } from './defaults.ts';
import { requiresToken, type UpstreamConfig } from './upstream.ts';
import type { Variables } from './variables.ts';

/** How many operations may come in a minute; undefined where nothing is counted. */
export interface RateLimitConfig {
  /** From one caller. */
  readonly perCaller: number | undefined;
  /** From one address, of all operations without an accepted token. */
  readonly perAddress: number | undefined;
  /** Where replicas count together; each counts for itself if undefined. Holds a password, perhaps. */
  readonly redisUrl: string | undefined;
}

/** The rates of a gateway before an upstream: none before the sandbox, unless they are set. */
export function readRateLimits(
  values: Variables,
  upstream: UpstreamConfig | undefined,
  problems: string[],
): RateLimitConfig {
  const { GATEWAY_RATE_LIMIT: said, GATEWAY_RATE_LIMIT_UNVERIFIED: unproven } = values;
  const { GATEWAY_REDIS_URL: redisUrl } = values;
  const isSandbox = upstream?.kind === 'sandbox';
  const perCaller = (said ?? (isSandbox ? 0 : defaultRateLimits.perCaller)) || undefined;
  // Where no token is required there is nothing to prove.
  const isCounted = upstream === undefined || requiresToken(upstream);
  const perAddress = isCounted ? unproven || undefined : undefined;
  if (redisUrl !== undefined && perCaller === undefined && perAddress === undefined) {
    problems.push('GATEWAY_REDIS_URL: set, but no operations are counted; want GATEWAY_RATE_LIMIT too');
  }
  return { perCaller, perAddress, redisUrl };
}
