import { setMaxListeners } from 'node:events';
import { createC1Client, type CallLimits } from '../../c1/client/client.ts';
import type { HttpClient } from '../../c1/transport/http.ts';
import type { OnUnexpectedValue } from '../../c1/json/response-scope.ts';
import type { Context } from '../../schema/context.ts';
import type { Audit } from '../observability/audit.ts';
import type { Log } from '../logging/log.ts';
import { mutationOutcomeOf } from '../observability/mutation-outcome.ts';
import type { MutationAudit } from '../observability/operation-audit.ts';
import type { OperationRecord } from '../request/operation-record.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';

interface ContextOptions {
  readonly http: HttpClient;
  readonly log: Log;
  readonly audit: Audit;
  readonly calls?: CallLimits | undefined;
}

/** Makes the context of each operation: C1 under the caller's identity, nothing shared with another operation. */
export function createContextFactory({
  http,
  log,
  audit,
  calls,
}: ContextOptions): (request: GraphQLRequest) => Context {
  return ({ record, signal: disconnectSignal }) => {
    const signal = disconnectSignal();
    const { flow, requestId } = record;
    const { tokens, writeRefusal } = record.caller;
    // Each call that is under way listens for the client's leaving, and a wide operation has dozens.
    if (signal instanceof EventTarget) setMaxListeners(0, signal);
    const mutations = auditing(record, audit);
    const c1 = createC1Client(http, {
      tokens,
      requestId,
      flow,
      signal,
      ...(calls && { limits: calls }),
      onCall: (call) => {
        const explained = record.explanation?.begin(call);
        const observed = record.observed?.call(call);
        return {
          headers: observed?.headers,
          end: (end) => {
            if (!end.isCoalesced) record.upstreamCalls += 1;
            record.upstreamMs += end.durationMs;
            explained?.end(end);
            observed?.end(end);
          },
        };
      },
      onUpstreamStatus: (status) => record.onUpstreamStatus?.(status),
      onWrite: mutations.onWrite,
      notice: warning(record, log),
    });
    return {
      c1,
      audit: mutations.begin,
      interceptBatch: record.observed?.batch,
      readOnlyReason: writeRefusal,
    };
  };
}

function auditing(
  record: OperationRecord,
  audit: Audit,
): { readonly begin: Context['audit']; readonly onWrite: () => void } {
  // Mutation fields are executed one after the other: a write belongs to the one that began last.
  let latest: MutationAudit | undefined;
  return {
    begin: (mutation) => {
      record.audit ??= audit.begin(record);
      const begun = (latest = record.audit.begin(mutation));
      return (error) => {
        begun.end(mutationOutcomeOf(error));
      };
    },
    onWrite: () => {
      latest?.sending();
    },
  };
}

/** Warnings of one operation; the number of the others is in the operation's line. */
const maxWarnings = 10;

/** Warns of each unexpected value once: a hundred rows may have the same one, or as many different ones. */
function warning(record: OperationRecord, log: Log): OnUnexpectedValue {
  const warned = new Set<string>();
  return (where, found) => {
    const key = `${where} ${found}`;
    if (warned.has(key)) return;
    if (warned.size === maxWarnings) {
      record.moreWarnings += 1;
      return;
    }
    warned.add(key);
    log.warn({ requestId: record.requestId, where, found }, 'C1 sent a value that its API does not promise');
  };
}
