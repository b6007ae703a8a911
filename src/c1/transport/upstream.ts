import { limitConcurrency, type ConcurrencyStats } from './concurrency-limit.ts';
import { withCircuitBreaker, type BreakerOptions, type CircuitState } from './circuit-breaker.ts';
import { coalesceReads } from './coalescing.ts';
import { createHttpClient } from './http-pool.ts';
import type { HttpClient, HttpOptions } from './http.ts';
import { limitPending } from './pending-limit.ts';

/** Options of the upstream client. */
export interface UpstreamOptions extends HttpOptions {
  /** Maximum number of exchanges in flight for all callers; one flow has at most half of it. */
  readonly maxConcurrent: number;
  readonly breaker: BreakerOptions;
}

/** A client of one C1 with its current state. */
export interface Upstream extends HttpClient {
  readonly state: () => ConcurrencyStats & { readonly circuit: CircuitState };
}

/** Opens the client that all operations share: pooled, limited, coalescing, and with a circuit breaker. */
export function openUpstream({ maxConcurrent, breaker, ...options }: UpstreamOptions): Upstream {
  const breaking = withCircuitBreaker(createHttpClient(options), breaker);
  const bounded = limitConcurrency(breaking, maxConcurrent);
  return Object.assign(limitPending(coalesceReads(bounded, options.timeoutMs)), {
    state: () => ({ ...bounded.load(), circuit: breaking.circuit() }),
  });
}
