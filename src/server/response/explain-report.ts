import type { OnUpstreamCall, UpstreamCallStart, UpstreamCallEnd } from '../../c1/client/client.ts';

/** A header with this name and the value `1` asks for it. */
export const explainHeader = 'x-gateway-explain';

/** What is noted of the calls of one operation, for the client that asked what it costs. */
export interface ExplainReport {
  readonly begin: OnUpstreamCall;
  /** As the answer shows it: path patterns and numbers, and nothing of what was sent or received. */
  readonly toJson: () => ShownExplanation;
}

interface ShownExplanation {
  readonly summary: {
    /** Those that went to C1. */
    readonly calls: number;
    /** Those that were answered with another operation's; left out if none were. */
    readonly shared?: number;
    /** How long at least one of all these was under way. */
    readonly waitedMs: number;
    /** From the arrival of the request to its answer. */
    readonly operationMs: number;
  };
  /** In the order in which they began. */
  readonly calls: readonly ShownCall[];
}

/** One call. What a reader takes for granted is left out: the first attempt, a call that is not shared. */
interface ShownCall {
  readonly method: string;
  /** With the names of its parameters, never with their values. */
  readonly path: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  /** When it began, by the arrival of the request. */
  readonly startMs: number;
  /** Null when the operation was over before the call was. */
  readonly durationMs: number | null;
  /** How many objects it asked for by their ids. */
  readonly ids?: number;
  readonly attempt?: number;
  readonly shared?: true;
}

interface Noted {
  readonly call: UpstreamCallStart;
  readonly startMs: number;
  end?: UpstreamCallEnd;
}

/** @param startedAt the arrival of the request, by `performance.now()` */
export function createExplainReport(startedAt: number): ExplainReport {
  const noted: Noted[] = [];
  const passedMs = (): number => performance.now() - startedAt;
  return {
    begin: (call) => {
      const note: Noted = { call, startMs: passedMs() };
      noted.push(note);
      return { end: (end) => void (note.end = end) };
    },
    toJson: () => {
      const operationMs = passedMs();
      const shared = noted.filter(({ end }) => end?.isCoalesced === true).length;
      return {
        summary: {
          calls: noted.length - shared,
          ...(shared > 0 && { shared }),
          waitedMs: rounded(upstreamBusyMs(noted, operationMs)),
          operationMs: rounded(operationMs),
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
    ...(end?.isCoalesced === true && { shared: true }),
  };
}

/** What calls take that run side by side counts once. */
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

/** A tenth of a millisecond is finer than anything that is not chance. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
