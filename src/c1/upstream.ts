import { boundedHttp, type UpstreamLoad } from './bounded.ts';
import { breakingHttp, type BreakerOptions, type Circuit } from './breaker.ts';
import { mergingHttp } from './merging.ts';
import { createHttp, type Http, type HttpOptions } from './http.ts';

/** The way to one C1: bounded in what is sent at once, and broken off while C1 is down. */
export interface UpstreamOptions extends HttpOptions {
  /** Exchanges under way at once, for all callers together. */
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
  return Object.assign(mergingHttp(bounded), {
    state: () => ({ ...bounded.load(), circuit: breaking.circuit() }),
  });
}
