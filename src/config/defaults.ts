/** The limits of one operation, as the process has them unless it is told otherwise. */
export const defaultLimits = {
  maxBodyBytes: 1_000_000,
  maxTokens: 2_000,
  maxDepth: 15,
  maxCost: 250_000,
  maxResponseBytes: 20_000_000,
} as const;

/**
 * Operations a minute of one caller of a tenant, and of one address for all operations without an accepted token: as many, so
 * that forged tokens get no more than an accepted one.
 */
export const defaultRateLimits = { perCaller: 1_200, perAddress: 1_200 } as const;

/** What clients may take of a server, as the process has it unless it is told otherwise. */
export const defaultConnectionLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  writeTimeoutMs: 60_000,
  keepAliveTimeoutMs: 620_000,
  maxConnections: 1_000,
} as const;

/** The way to C1, as the process has it unless it is told otherwise. */
export const defaultUpstreamOptions = {
  timeoutMs: 15_000,
  maxBodyBytes: 20_000_000,
  maxConcurrent: 32,
  /** So many failures in a row, and C1 is left alone for so long. */
  breaker: { failures: 10, pauseMs: 5_000 },
} as const;

/** The way to the keys of callers' tokens: key sets are small and near, and a caller waits meanwhile. */
export const defaultJwksOptions = { timeoutMs: 5_000, maxBodyBytes: 1_000_000 } as const;
