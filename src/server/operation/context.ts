import { setMaxListeners } from 'node:events';
import type { CallLimits } from '../../c1/client/call-limits.ts';
import type { OnUpstreamCall } from '../../c1/client/call-observer.ts';
import { createC1Client } from '../../c1/client/client.ts';
import type { OnUnexpectedValue } from '../../c1/json/response-scope.ts';
import type { HttpClient } from '../../c1/transport/http.ts';
import type { CompleteAudit, Context, MutationInput } from '../../schema/context.ts';
import { maskError } from '../errors/public-error.ts';
import type { Log } from '../logging/log.ts';
import type { Audit } from '../observability/audit.ts';
import { toMutationOutcome } from '../observability/mutation-outcome.ts';
import type { ObservedOperation } from '../observability/observer.ts';
import type { AuditedOperation, MutationAudit, OperationAudit } from '../observability/operation-audit.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { Admission } from './admission.ts';

interface ContextOptions {
  readonly http: HttpClient;
  readonly log: Log;
  readonly audit: Audit;
  readonly calls?: CallLimits | undefined;
}

/** The inputs of an operation besides its document. */
export interface OperationInputs {
  readonly request: GraphQLRequest;
  readonly admission: Admission;
  /** Notified of the operation's calls and batches. */
  readonly observed: ObservedOperation | undefined;
  /** Collects the calls, if the client requested a report. */
  readonly report: { readonly begin: OnUpstreamCall } | undefined;
}

/** The calls of an operation to C1 so far. */
export interface UpstreamUsage {
  readonly calls: number;
  readonly ms: number;
  /** The number of warnings beyond the limit, which were not logged. */
  readonly moreWarnings: number;
}

/** The context of an operation's resolvers, with its usage of C1 and its pending audit records. */
export interface OperationContext {
  readonly context: Context;
  readonly usage: UpstreamUsage;
  /** Writes the audit records that were delayed until the end of the operation. */
  readonly endAudit: () => void;
}

type MutableUsage = { -readonly [Key in keyof UpstreamUsage]: UpstreamUsage[Key] };

/**
 * Creates the factory of operation contexts: each has C1 under the caller's identity, and shares nothing with another
 * operation.
 */
export function createContextFactory({
  http,
  log,
  audit,
  calls,
}: ContextOptions): (inputs: OperationInputs) => OperationContext {
  return ({ request, admission, observed, report }) => {
    const signal = request.signal();
    const { requestId, address } = request;
    const { caller, flow, onUpstreamStatus } = admission;
    const usage: MutableUsage = { calls: 0, ms: 0, moreWarnings: 0 };
    // Each call in flight adds an abort listener, and a wide operation has dozens.
    if (signal instanceof EventTarget) setMaxListeners(0, signal);
    const mutations = createOperationMutations({ requestId, caller: caller.name, address }, audit);
    const c1 = createC1Client(http, {
      tokens: caller.tokens,
      requestId,
      flow,
      signal,
      limits: calls,
      onCall: createCallCounter(usage, report?.begin, observed?.call),
      onUpstreamStatus,
      onWrite: mutations.onWrite,
      onUnexpectedValue: createWarningLog(usage, requestId, log),
    });
    return {
      context: {
        c1,
        audit: mutations.begin,
        auditWrite: (write) => {
          const { onWrite, end } = mutations.beginWrite(write);
          return { c1: c1.withWriteObserver(onWrite), end };
        },
        publicErrorOf: maskError,
        loaders: new Map(),
        interceptBatch: observed?.batch,
        readOnlyReason: caller.readOnlyReason,
      },
      usage,
      endAudit: mutations.end,
    };
  };
}

/** Counts calls, and notifies the report and the observers of each. */
function createCallCounter(
  usage: MutableUsage,
  report: OnUpstreamCall | undefined,
  observe: OnUpstreamCall | undefined,
): OnUpstreamCall {
  return (call) => {
    const reported = report?.(call);
    const observed = observe?.(call);
    return {
      headers: observed?.headers,
      end: (end) => {
        if (end.delivery === 'sent') usage.calls += 1;
        usage.ms += end.durationMs;
        reported?.end(end);
        observed?.end(end);
      },
    };
  };
}

interface OperationMutations {
  readonly begin: Context['audit'];
  /** Begins one write of the latest mutation. */
  readonly beginWrite: (write: MutationInput) => {
    readonly onWrite: () => void;
    readonly end: CompleteAudit;
  };
  readonly onWrite: () => void;
  readonly end: () => void;
}

function createOperationMutations(operation: AuditedOperation, audit: Audit): OperationMutations {
  let records: OperationAudit | undefined;
  // Mutation fields are executed serially: a write belongs to the last one that began.
  let latest: MutationAudit | undefined;
  const begin = (input: MutationInput): MutationAudit => {
    records ??= audit.begin(operation);
    return records.begin(input);
  };
  const createCompleteAudit =
    (begun: MutationAudit): CompleteAudit =>
    (error) => {
      begun.end(toMutationOutcome(error));
    };
  return {
    begin: (mutation) => {
      const begun = (latest = begin(mutation));
      return createCompleteAudit(begun);
    },
    beginWrite: (write) => {
      const mutation = latest;
      const begun = begin(write);
      const onWrite = (): void => {
        mutation?.sending();
        begun.sending();
      };
      return { onWrite, end: createCompleteAudit(begun) };
    },
    onWrite: () => {
      latest?.sending();
    },
    end: () => {
      records?.end();
    },
  };
}

/** The most logged warnings of one operation; the line of the operation has the number of the others. */
const maxWarnings = 10;

/** Logs each unexpected value once: a hundred rows may have the same one, or as many different ones. */
function createWarningLog(usage: MutableUsage, requestId: string, log: Log): OnUnexpectedValue {
  const reported = new Set<string>();
  return (where, found) => {
    const key = `${where} ${found}`;
    if (reported.has(key)) return;
    if (reported.size === maxWarnings) {
      usage.moreWarnings += 1;
      return;
    }
    reported.add(key);
    log.warn({ requestId, where, found }, 'C1 sent a value that its API does not promise');
  };
}
