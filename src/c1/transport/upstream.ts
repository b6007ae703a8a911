import { limitConcurrency, type ConcurrencyStats } from './concurrency-limit.ts';
import { withCircuitBreaker, type BreakerOptions, type CircuitState } from './circuit-breaker.ts';
import { coalesceReads } from './coalescing.ts';
import { createHttpClient } from './http-pool.ts';
import type { HttpClient, HttpOptions } from './http.ts';
import { limitPending } from './pending-limit.ts';

/** The way to one C1: bounded in what is sent at once and in what waits, and broken off while C1 is down. */
export interface UpstreamOptions extends HttpOptions {
  /** Exchanges in flight at once, for all callers together; of one flow at most half as many. */
  readonly maxConcurrent: number;
  readonly breaker: BreakerOptions;
}

/** The way to one C1, and how it is doing. */
export interface Upstream extends HttpClient {
  readonly state: () => ConcurrencyStats & { readonly circuit: CircuitState };
}

/** The way to one C1 that all operations of a process share: few connections, orderly, and spared when it is down. */
export function openUpstream({ maxConcurrent, breaker, ...options }: UpstreamOptions): Upstream {
  const breaking = withCircuitBreaker(createHttpClient(options), breaker);
  const bounded = limitConcurrency(breaking, maxConcurrent);
  return Object.assign(limitPending(coalesceReads(bounded, options.timeoutMs)), {
    state: () => ({ ...bounded.load(), circuit: breaking.circuit() }),
  });
}
