import type { OnUpstreamCall, UpstreamCallStart, UpstreamCallEnd } from '../../c1/client/call-observer.ts';

/** The header that requests the report, by the value `1`. */
export const explainHeader = 'x-gateway-explain';

/** Records the calls of one operation, for a client that requested the report. */
export interface ExplainReport {
  readonly begin: OnUpstreamCall;
  /**
   * The report for the response: path patterns and numbers, without request or response data.
   * @param cost the cost of the operation, if it was counted
   */
  readonly toJson: (cost?: number) => ShownExplanation;
}

interface ShownExplanation {
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
  readonly calls: readonly ShownCall[];
}

/** One call; default values are omitted: the first attempt, a call that was sent. */
interface ShownCall {
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

interface Noted {
  readonly call: UpstreamCallStart;
  readonly startMs: number;
  end?: UpstreamCallEnd;
}

/**
 * Creates a report.
 * @param startedAt the arrival of the request, by `performance.now()`
 * @param maxCost the limit of an operation's cost
 */
export function createExplainReport(startedAt: number, maxCost: number): ExplainReport {
  const noted: Noted[] = [];
  const passedMs = (): number => performance.now() - startedAt;
  return {
    begin: (call) => {
      const note: Noted = { call, startMs: passedMs() };
      noted.push(note);
      return { end: (end) => void (note.end = end) };
    },
    toJson: (cost) => {
      const operationMs = passedMs();
      const shared = noted.filter(({ end }) => end?.delivery === 'coalesced').length;
      const unsent = noted.filter(({ end }) => end?.delivery === 'unsent').length;
      return {
        summary: {
          calls: noted.length - shared - unsent,
          ...(shared > 0 && { shared }),
          ...(unsent > 0 && { unsent }),
          waitedMs: rounded(upstreamBusyMs(noted, operationMs)),
          operationMs: rounded(operationMs),
          ...(cost !== undefined && { cost, maxCost }),
        },
        calls: noted.map(shownCall),
      };
    },
  };
}

function shownCall({ call: { method, pattern, attempt, batchSize }, startMs, end }: Noted): ShownCall {
  return {
    method,
    path: pattern,
    status: end?.status ?? null,
    startMs: rounded(startMs),
    durationMs: end === undefined ? null : rounded(end.durationMs),
    ...(batchSize !== undefined && { ids: batchSize }),
    ...(attempt > 1 && { attempt }),
    ...(end?.delivery === 'coalesced' && { shared: true }),
    ...(end?.delivery === 'unsent' && { unsent: true }),
  };
}

/** The time during which calls were in flight; parallel calls count once. */
function upstreamBusyMs(calls: readonly Noted[], operationMs: number): number {
  let waited = 0;
  let until = 0;
  for (const { startMs, end } of calls) {
    const endMs = end === undefined ? operationMs : startMs + end.durationMs;
    waited += Math.max(0, endMs - Math.max(startMs, until));
    until = Math.max(until, endMs);
  }
  return waited;
}

/** Rounded to a tenth of a millisecond; smaller differences are noise. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
