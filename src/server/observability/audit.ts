import { ignoringLevel, type Log } from '../logging/log.ts';
import { unlimitedRoom, type LogRoom } from '../logging/log-room.ts';
import {
  createOperationAudit,
  type AuditedOperation,
  type MutationAudit,
  type OperationAudit,
} from './operation-audit.ts';

/**
 * Records each mutation: the caller, the input, the request id and the outcome. A mutation that sends a request to C1 has
 * a pair of records, one written before the request is sent (`phase` is `started`) and one at its end (`ended`), joined by
 * `requestId` and `mutationIndex`. Mutations of one operation that send nothing have one record for each outcome (`unsent`).
 */
export interface Audit {
  /** Opens the audit of an operation. */
  begin(operation: AuditedOperation): OperationAudit;
  /** Ends all sent mutations with an unknown outcome, at the end of the process. */
  end(): void;
}

/** A log for lines that must not be lost, and its space for them. */
export interface AuditLog {
  readonly log: Log;
  readonly room: LogRoom;
  /** Writes the lines that the log has not written yet. */
  readonly sync: () => void;
}

/**
 * An audit that writes to a log, at any log level.
 * @param guaranteed receives the records of mutations that are sent; while it has no space for another pair, mutations
 * are rejected. If undefined, the same log with unlimited space.
 */
export function createAudit(
  log: Log,
  guaranteed: AuditLog = { log, room: unlimitedRoom, sync: () => undefined },
): Audit {
  const parts = {
    write: createRecordWriter(guaranteed.log),
    writeUnsent: createRecordWriter(log),
    room: guaranteed.room,
    sync: guaranteed.sync,
    sent: [] as MutationAudit[],
  };
  return {
    begin: (operation) => createOperationAudit(operation, parts),
    end() {
      for (const mutation of [...parts.sent]) mutation.end('UNKNOWN');
    },
  };
}

function createRecordWriter(log: Log): (record: object) => void {
  const records = ignoringLevel(log);
  return (record) => {
    records.info({ audit: true, ...record }, 'mutation');
  };
}
