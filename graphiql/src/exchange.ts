import type { UpstreamReport } from '../../src/server/response/upstream-report.ts';
import type { GraphQLParams } from './graphql-params.ts';
import { createStore } from './store.ts';

/** An operation that was sent, and what is known about its response. */
export interface Exchange {
  readonly request: GraphQLParams;
  readonly operationName: string;
  /** Undefined without a response. */
  readonly status?: number;
  readonly durationMs: number;
  /** The number of errors in the response. */
  readonly errors?: number;
  /** Size of the response's body, decompressed. */
  readonly bytes?: number;
  readonly requestId?: string | undefined;
  /** Undefined where the gateway allows none. */
  readonly report?: UpstreamReport | undefined;
}

/** The last operation that was sent from this page. */
export const lastExchange = createStore<Exchange | undefined>(undefined);
