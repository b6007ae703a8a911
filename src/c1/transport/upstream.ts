import { boundedHttp, type UpstreamLoad } from './concurrency-limit.ts';
import { breakingHttp, type BreakerOptions, type Circuit } from './circuit-breaker.ts';
import { mergingHttp } from './coalescing.ts';
import { createHttp } from './http-pool.ts';
import type { Http, HttpOptions } from './http.ts';
import { limitPending } from './pending-limit.ts';

/** The way to one C1: bounded in what is sent at once and in what waits, and broken off while C1 is down. */
export interface UpstreamOptions extends HttpOptions {
  /** Exchanges in flight at once, for all callers together; of one flow at most half as many. */
  readonly maxConcurrent: number;
  readonly breaker: BreakerOptions;
}

/** The way to one C1, and how it is doing. */
export interface Upstream extends Http {
  readonly state: () => UpstreamLoad & { readonly circuit: Circuit };
}

/** The way to one C1 that all operations of a process share: few connections, orderly, and spared when it is down. */
export function openUpstream({ maxConcurrent, breaker, ...options }: UpstreamOptions): Upstream {
  const breaking = breakingHttp(createHttp(options), breaker);
  const bounded = boundedHttp(breaking, maxConcurrent);
  return Object.assign(limitPending(mergingHttp(bounded)), {
    state: () => ({ ...bounded.load(), circuit: breaking.circuit() }),
  });
}
