import { GraphQLError } from 'graphql';
import type { MutationInput } from '../../schema/context.ts';
import { abridge } from '../logging/abridge.ts';
import type { LogRoom } from '../logging/log-room.ts';
import type { MutationOutcome } from './mutation-outcome.ts';

/** The audit of one operation. */
export interface OperationAudit {
  /**
   * Opens the audit of the operation's next mutation.
   * @throws GraphQLError with `UPSTREAM_UNAVAILABLE` if the log has no space for its records: the mutation must not be
   * sent
   */
  begin(mutation: MutationInput): MutationAudit;
  /** Writes the records of mutations that were not sent, at the end of the operation. */
  end(): void;
}

/** The audit of one mutation. */
export interface MutationAudit {
  /** Called before a write is sent. The first call writes the record of the start. */
  sending(): void;
  /** Writes the record of the end; only the first call does. */
  end(outcome: MutationOutcome): void;
}

/** The fields of an operation in each of its records. */
export interface AuditedOperation {
  readonly requestId: string;
  readonly caller: string;
  readonly address: string | undefined;
}

/** Maximum size of a record. */
const maxRecordBytes = 2_000;

/** Longer input is abridged, which leaves half for the other fields. Ids have 27 characters. */
const inputBounds = { maxBytes: 1_000, maxLength: 100 };

/** Limits on the input of unsent mutations, whose records have more fields. */
const unsentInputBounds = { maxBytes: 600, maxLength: 100 };

/** Maximum number of names in the record of unsent mutations. */
const maxNames = 5;

interface AuditParts {
  /** Writes one record, whose space is reserved. */
  readonly write: (record: object) => void;
  /** Writes one record of unsent mutations, which may be dropped: they changed nothing. */
  readonly writeUnsent: (record: object) => void;
  readonly room: LogRoom;
  /** Writes the records that are not written yet: that of a start has to be before the request is sent. */
  readonly sync: () => void;
  /**
   * The mutations that were sent and have not ended. No `Set`: one whose members come and go is copied again and again,
   * and V8 keeps its copies, with the data of their operations, until the next major garbage collection.
   */
  readonly sent: MutationAudit[];
}

/** Creates the audit of an operation. */
export function createOperationAudit(
  { requestId, ...caller }: AuditedOperation,
  { write, writeUnsent, room, sync, sent }: AuditParts,
): OperationAudit {
  let mutations = 0;
  const unsent = createUnsent((record) => {
    writeUnsent({ phase: 'unsent', requestId, ...caller, ...record });
  });
  return {
    begin: ({ mutation, input }) => {
      const mutationIndex = mutations++;
      // A sent mutation has both records, even if the reader of the log stops.
      if (!room.reserve(2 * maxRecordBytes)) {
        unsent.add({ mutation, input }, 'UPSTREAM_UNAVAILABLE');
        throw createLogFullError();
      }
      let about: object | undefined; // once it is sent
      let isEnded = false;
      const entry: MutationAudit = {
        sending: () => {
          if (isEnded || about !== undefined) return;
          sent.push(entry);
          about = { requestId, mutationIndex, ...caller, mutation, input: abridge(input, inputBounds) };
          write({ phase: 'started', ...about });
          sync();
          room.release(maxRecordBytes);
        },
        end: (outcome) => {
          if (isEnded) return;
          // A success without a request still gets a pair of records.
          if (outcome === 'SUCCEEDED') entry.sending();
          isEnded = true;
          if (about === undefined) {
            unsent.add({ mutation, input }, outcome);
            room.release(2 * maxRecordBytes);
            return;
          }
          sent.splice(sent.indexOf(entry), 1);
          write({ phase: 'ended', ...about, outcome });
          room.release(maxRecordBytes);
        },
      };
      return entry;
    },
    end: unsent.end,
  };
}

/** Value of `Retry-After`: enough time for a busy reader. */
const retryAfterSeconds = 5;

function createLogFullError(): GraphQLError {
  return new GraphQLError('The audit log cannot keep up: changes are refused, reads are not', {
    extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds },
  });
}

/** Unsent mutations with the same outcome. */
interface Unsent {
  readonly first: MutationInput;
  readonly names: string[];
  count: number;
}

/** Collects the unsent mutations of an operation until its end: one record for each outcome. */
function createUnsent(write: (record: object) => void) {
  const byOutcome = new Map<MutationOutcome, Unsent>();
  let isOver = false;
  const flush = (): void => {
    for (const [outcome, { first, names, count }] of byOutcome) {
      const input = abridge(first.input, unsentInputBounds);
      const all = count > 1 && { count, mutations: names };
      write({ mutation: first.mutation, input, ...all, outcome });
    }
    byOutcome.clear();
  };
  return {
    add: (mutation: MutationInput, outcome: MutationOutcome): void => {
      const known = byOutcome.get(outcome) ?? { first: mutation, names: [], count: 0 };
      known.count += 1;
      if (known.names.length < maxNames) known.names.push(mutation.mutation);
      byOutcome.set(outcome, known);
      // The client had disconnected before the mutation ended.
      if (isOver) flush();
    },
    end: (): void => {
      isOver = true;
      flush();
    },
  };
}
