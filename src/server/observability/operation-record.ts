import type { ErrorSummary } from '../response/error-summary.ts';

/** The record of one operation at the time of its response: for the log, metrics and traces. */
export interface OperationRecord {
  readonly requestId: string;
  /** When the request arrived, by `performance.now()`. */
  readonly startedAt: number;
  /** Safe to log: `anonymous` until the caller is verified. */
  readonly caller: string;
  /** The client's network address, if known. */
  readonly address: string | undefined;
  /** The exceeded rate limit, and the number of rejected operations in this minute; undefined if none is exceeded. */
  readonly rateLimit: { readonly budget: string; readonly refused: number } | undefined;
  /** Whether the document is trusted; undefined without a list of trusted documents. */
  readonly isTrusted: boolean | undefined;
  /** At most 100 characters of free text of the caller. */
  readonly operationName: string | undefined;
  readonly operationType: string | undefined;
  /** The errors of the response, grouped. */
  readonly failures: readonly ErrorSummary[];
  /** Whether the client disconnected before the response. */
  readonly isCancelled: boolean;
  readonly upstreamCalls: number;
  /** The total duration of all calls. */
  readonly upstreamMs: number;
  /** Number of warnings about values of C1 that were not logged because of their number. */
  readonly moreWarnings: number;
}
