import type { GraphqlRequest } from './curl.ts';
import { createStore } from './store.ts';

/** One call to C1 in the explain report: docs/explain.md. */
export interface UpstreamCall {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly startMs: number;
  readonly durationMs: number | null;
  readonly ids?: number;
  readonly attempt?: number;
  readonly shared?: boolean;
  readonly unsent?: boolean;
}

/** The explain report of an operation. */
export interface UpstreamReport {
  readonly summary: {
    readonly calls: number;
    readonly shared?: number;
    readonly unsent?: number;
    readonly waitedMs: number;
    readonly operationMs: number;
    readonly cost?: number;
    readonly maxCost?: number;
  };
  readonly calls: readonly UpstreamCall[];
}

/** An operation that was sent, and what is known about its response. */
export interface Exchange {
  readonly request: GraphqlRequest;
  readonly operationName: string;
  /** Undefined without a response. */
  readonly status?: number;
  readonly durationMs: number;
  /** Size of the response's body, decompressed. */
  readonly bytes?: number;
  readonly requestId?: string | undefined;
  /** Undefined where the gateway allows none. */
  readonly report?: UpstreamReport | undefined;
}

/** The last operation that was sent from this page. */
export const lastExchange = createStore<Exchange | undefined>(undefined);
