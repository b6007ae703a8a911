import { defaultRateLimits } from './defaults.ts';
import { requiresToken, type UpstreamConfig } from './upstream.ts';
import type { Variables } from './variables.ts';

/** The rate limits in operations a minute; undefined for no limit. */
export interface RateLimitConfig {
  /** Of one caller. */
  readonly perCaller: number | undefined;
  /** Of one address, for all operations without an accepted token. */
  readonly perAddress: number | undefined;
  /** The Redis in which replicas count together; each counts separately if undefined. The URL may hold a password. */
  readonly redisUrl: string | undefined;
}

/** Reads the rate limits. With the sandbox there are none by default. */
export function readRateLimits(
  values: Variables,
  upstream: UpstreamConfig | undefined,
  problems: string[],
): RateLimitConfig {
  const { GATEWAY_RATE_LIMIT: said, GATEWAY_RATE_LIMIT_UNVERIFIED: unverified } = values;
  const { GATEWAY_REDIS_URL: redisUrl } = values;
  const isSandbox = upstream?.kind === 'sandbox';
  const perCaller = (said ?? (isSandbox ? 0 : defaultRateLimits.perCaller)) || undefined;
  // Without required tokens, no caller is unverified.
  const isCounted = upstream === undefined || requiresToken(upstream);
  const perAddress = isCounted ? unverified || undefined : undefined;
  if (redisUrl !== undefined && perCaller === undefined && perAddress === undefined) {
    problems.push('GATEWAY_REDIS_URL: set, but no operations are counted; want GATEWAY_RATE_LIMIT too');
  }
  return { perCaller, perAddress, redisUrl };
}
