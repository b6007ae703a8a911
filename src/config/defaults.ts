/** The default limits of one operation. */
export const defaultLimits = {
  maxBodyBytes: 1_000_000,
  maxTokens: 2_000,
  maxDepth: 15,
  maxCost: 250_000,
  maxResponseBytes: 20_000_000,
} as const;

/**
 * Operations a minute of one caller of a tenant, and of one address for all operations without an accepted token. Both
 * are the same, so that forged tokens get no more than an accepted one.
 */
export const defaultRateLimits = { perCaller: 1_200, perAddress: 1_200 } as const;

/** The default limits of connections to a server. */
export const defaultConnectionLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  writeTimeoutMs: 60_000,
  keepAliveTimeoutMs: 620_000,
  maxConnections: 1_000,
} as const;

/** The default options of calls to C1. */
export const defaultUpstreamOptions = {
  timeoutMs: 15_000,
  maxBodyBytes: 20_000_000,
  maxConcurrent: 32,
  /** After this number of consecutive failures, calls to C1 are suspended for the pause. */
  breaker: { failures: 10, pauseMs: 5_000 },
} as const;

/**
 * The default options of fetching the keys of callers' tokens: key sets are small and near, and a request waits for
 * them.
 */
export const defaultJwksOptions = { timeoutMs: 5_000, maxBodyBytes: 1_000_000 } as const;
