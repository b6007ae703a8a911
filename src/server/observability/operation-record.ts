import type { ErrorSummary } from '../response/error-summary.ts';

/** What is known of one operation when its response is made: for the log, metrics and traces. */
export interface OperationRecord {
  readonly requestId: string;
  /** When the request arrived, by `performance.now()`. */
  readonly startedAt: number;
  /** Safe to log: `anonymous` until the caller is known. */
  readonly caller: string;
  /** The client's network address, if the server that called knows it. */
  readonly address: string | undefined;
  /** The rate limit that the operation exceeds, and how many have in this minute; undefined if it is within all of them. */
  readonly rateLimit: { readonly budget: string; readonly refused: number } | undefined;
  /** Whether the document is a trusted one, as far as there is a list of them. */
  readonly isTrusted: boolean | undefined;
  /** At most 100 characters: it is free text of the caller. */
  readonly operationName: string | undefined;
  readonly operationType: string | undefined;
  /** The errors of the response, grouped. */
  readonly failures: readonly ErrorSummary[];
  /** The client left before the response. */
  readonly isCancelled: boolean;
  readonly upstreamCalls: number;
  /** The time of all calls together. */
  readonly upstreamMs: number;
  /** Warnings about what C1 sent that are not logged, since there are too many. */
  readonly moreWarnings: number;
}
