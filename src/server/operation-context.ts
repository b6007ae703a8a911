import { setMaxListeners } from 'node:events';
import { connect, type CallLimits } from '../c1/client.ts';
import type { Http } from '../c1/http.ts';
import type { Context } from '../schema/context.ts';
import type { Audit } from './audit.ts';
import type { Log } from './log.ts';
import type { OperationRequest } from './operation-request.ts';

interface ContextOptions {
  readonly http: Http;
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
}: ContextOptions): (request: OperationRequest) => Context {
  return ({ record, leaving }) => {
    const signal = leaving();
    const { flow, requestId } = record;
    const { tokens, writeRefusal } = record.caller;
    // Each call that is under way listens for the client's leaving, and a wide operation has dozens.
    if (signal instanceof EventTarget) setMaxListeners(0, signal);
    const noticed = new Set<string>();
    const c1 = connect(http, {
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
            if (!end.isShared) record.upstreamCalls += 1;
            record.upstreamMs += end.durationMs;
            if (end.status !== undefined) record.onAnswered?.(end.status);
            explained?.end(end);
            observed?.end(end);
          },
        };
      },
      // A hundred rows may carry the same surprise; one line tells it.
      notice: (where, found) => {
        const key = `${where} ${found}`;
        if (noticed.has(key)) return;
        noticed.add(key);
        log.warn({ requestId, where, found }, 'C1 sent a value that its API does not promise');
      },
    });
    return {
      c1,
      audit: (mutation) => audit.begin(record, mutation),
      aroundBatch: record.observed?.batch,
      writeRefusal,
    };
  };
}
