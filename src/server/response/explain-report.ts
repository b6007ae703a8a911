import type { OnUpstreamCall, UpstreamCallStart, UpstreamCallEnd } from '../../c1/client/call-observer.ts';
import type { ReportedCall, UpstreamReport } from './upstream-report.ts';

/** The header that requests the report, by the value `1`. */
export const explainHeader = 'x-gateway-explain';

/** Records the calls of one operation, for a client that requested the report. */
export interface ExplainReport {
  readonly begin: OnUpstreamCall;
  /**
   * The report for the response: path patterns and numbers, without request or response data.
   * @param cost the cost of the operation, if it was counted
   */
  readonly toJson: (cost?: number) => UpstreamReport;
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
  const getElapsedMs = (): number => performance.now() - startedAt;
  return {
    begin: (call) => {
      const note: Noted = { call, startMs: getElapsedMs() };
      noted.push(note);
      return { end: (end) => void (note.end = end) };
    },
    toJson: (cost) => {
      const operationMs = getElapsedMs();
      const shared = noted.filter(({ end }) => end?.delivery === 'coalesced').length;
      const unsent = noted.filter(({ end }) => end?.delivery === 'unsent').length;
      return {
        summary: {
          calls: noted.length - shared - unsent,
          ...(shared > 0 && { shared }),
          ...(unsent > 0 && { unsent }),
          waitedMs: roundMs(upstreamBusyMs(noted, operationMs)),
          operationMs: roundMs(operationMs),
          ...(cost !== undefined && { cost, maxCost }),
        },
        calls: noted.map(formatCall),
      };
    },
  };
}

function formatCall({ call: { method, pattern, attempt, batchSize }, startMs, end }: Noted): ReportedCall {
  return {
    method,
    path: pattern,
    status: end?.status ?? null,
    startMs: roundMs(startMs),
    durationMs: end === undefined ? null : roundMs(end.durationMs),
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
function roundMs(ms: number): number {
  return Math.round(ms * 10) / 10;
}
