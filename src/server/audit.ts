import { unsilenced, type Log } from './log.ts';
import { createOperationAudit, type MutationAudit, type OperationAudit } from './operation-audit.ts';
import type { OperationRecord } from './operation-record.ts';

/**
 * Records each mutation: the caller, the input, the request id and the outcome. A mutation that sends a request to C1 has
 * a pair of records, one written before the request is sent (`phase` is `started`) and one at its end (`ended`), joined by
 * `requestId` and `mutationIndex`. Mutations of one operation that send nothing have one record for each outcome (`unsent`).
 */
export interface Audit {
  /** Opens the audit of an operation. */
  begin(operation: OperationRecord): OperationAudit;
  /** Ends all mutations that have been sent, with an unknown outcome: the process ends. */
  end(): void;
}

/** An audit that is written to a log, whatever its level. */
export function createAudit(log: Log): Audit {
  const records = unsilenced(log);
  const sent = new Set<MutationAudit>();
  const write = (record: object): void => {
    records.info({ audit: true, ...record }, 'mutation');
  };
  return {
    begin: ({ requestId, caller, address }) =>
      createOperationAudit({ requestId, caller: caller.name, address }, { write, sent }),
    end() {
      for (const mutation of sent) mutation.end('UNKNOWN');
    },
  };
}
