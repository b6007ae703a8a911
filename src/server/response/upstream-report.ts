/** The calls to C1 of one operation, as the response has them, for a client and for GraphiQL's page: docs/explain.md. */
export interface UpstreamReport {
  readonly summary: {
    /** Number of calls that were sent to C1. */
    readonly calls: number;
    /** Number of coalesced calls; omitted if 0. */
    readonly shared?: number;
    /** Number of calls that were not sent; omitted if 0. */
    readonly unsent?: number;
    /** Time during which at least one call was in flight. */
    readonly waitedMs: number;
    /** Time from the arrival of the request to its response. */
    readonly operationMs: number;
    /** The fields that the response may have at most; omitted for an operation that was rejected before they were counted. */
    readonly cost?: number;
    /** The limit of the cost; omitted with it. */
    readonly maxCost?: number;
  };
  /** In the order of their start. */
  readonly calls: readonly ReportedCall[];
}

/** One call; default values are omitted: the first attempt, a call that was sent. */
export interface ReportedCall {
  readonly method: string;
  /** The path pattern, without values. */
  readonly path: string;
  /** Null without a response. */
  readonly status: number | null;
  /** Start, relative to the arrival of the request. */
  readonly startMs: number;
  /** Null if the operation ended before the call. */
  readonly durationMs: number | null;
  /** Number of ids in a search by ids. */
  readonly ids?: number;
  readonly attempt?: number;
  readonly shared?: true;
  readonly unsent?: true;
}
