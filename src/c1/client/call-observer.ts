import type { C1ErrorKind } from '../errors.ts';

/** The start of an exchange, for logs and metrics. */
export interface UpstreamCallStart {
  readonly method: string;
  readonly pattern: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** Number of ids in a search by ids; undefined for other calls. */
  readonly batchSize: number | undefined;
}

/** What became of a call besides its response. */
export type CallDelivery =
  /** It was given to a connection, or to one that could not be opened. */
  | 'sent'
  /** It joined an identical call in flight and shared its response or failure. */
  | 'coalesced'
  /** It failed before that: the circuit was open, too many calls were pending, or its turn did not come in time. */
  | 'unsent';

/** The end of an exchange; the status is undefined if there was no response. */
export interface UpstreamCallEnd {
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly delivery: CallDelivery;
  /** The reason why there is no complete response; `cancelled` if the caller stopped waiting for it. */
  readonly failure?: C1ErrorKind | 'cancelled' | undefined;
}

/** Observes one exchange. */
export interface CallObserver {
  /** Headers to add, names in lower case; the call's own headers win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly end: (end: UpstreamCallEnd) => void;
}

/** Called when an exchange begins; the observer that it returns is called at its end. */
export type OnUpstreamCall = (call: UpstreamCallStart) => CallObserver;
