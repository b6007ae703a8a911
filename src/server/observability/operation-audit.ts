import { GraphQLError } from 'graphql';
import type { MutationInput } from '../../schema/context.ts';
import { abridge } from '../logging/abridge.ts';
import type { LogRoom } from '../logging/log-room.ts';
import type { MutationOutcome } from './mutation-outcome.ts';

/** The audit of one operation. */
export interface OperationAudit {
  /**
   * Opens the audit of the operation's next mutation.
   * @throws GraphQLError with `UPSTREAM_UNAVAILABLE` if the log has no room for its records: the mutation must not be sent
   */
  begin(mutation: MutationInput): MutationAudit;
  /** Writes the records of mutations that were not sent: the operation has been answered. */
  end(): void;
}

/** The audit of one mutation. */
export interface MutationAudit {
  /** Called before a request that may change something is sent. The first call writes the record of the start. */
  sending(): void;
  /** Writes the record of the end; only the first call does. */
  end(outcome: MutationOutcome): void;
}

/** The fields of an operation that are in each of its records. */
export interface AuditedOperation {
  readonly requestId: string;
  readonly caller: string;
  readonly address: string | undefined;
}

/** No record is longer. */
const maxRecordBytes = 2_000;

/** Input that is longer is abridged, which leaves as much for the other fields. Ids have 27 characters. */
const inputBounds = { maxBytes: 1_000, maxLength: 100 };

/** Of unsent mutations, which have fields of their own. */
const unsentInputBounds = { maxBytes: 600, maxLength: 100 };

/** Names in the record of unsent mutations. */
const maxNames = 5;

interface AuditParts {
  /** Writes one record, whose room is reserved. */
  readonly write: (record: object) => void;
  /** Writes one record of unsent mutations, which may be dropped: they changed nothing. */
  readonly writeUnsent: (record: object) => void;
  readonly room: LogRoom;
  /** The mutations that have been sent and have not ended. */
  readonly sent: Set<MutationAudit>;
}

/** The audit of an operation that has just begun. */
export function createOperationAudit(
  { requestId, ...caller }: AuditedOperation,
  { write, writeUnsent, room, sent }: AuditParts,
): OperationAudit {
  let mutations = 0;
  const unsent = createUnsent((record) => {
    writeUnsent({ phase: 'unsent', requestId, ...caller, ...record });
  });
  return {
    begin: ({ mutation, input }) => {
      const mutationIndex = mutations++;
      // A mutation that is sent has both records, whatever the reader of the log does meanwhile.
      if (!room.reserve(2 * maxRecordBytes)) {
        unsent.add({ mutation, input }, 'UPSTREAM_UNAVAILABLE');
        throw logIsFull();
      }
      let about: object | undefined;
      let isEnded = false;
      const entry: MutationAudit = {
        sending: () => {
          if (isEnded || sent.has(entry)) return;
          sent.add(entry);
          about = { requestId, mutationIndex, ...caller, mutation, input: abridge(input, inputBounds) };
          write({ phase: 'started', ...about });
          room.release(maxRecordBytes);
        },
        end: (outcome) => {
          if (isEnded) return;
          // Each record of an end has one of a start, should there be a mutation that succeeds without a request.
          if (outcome === 'SUCCEEDED') entry.sending();
          isEnded = true;
          const wasSent = sent.delete(entry);
          if (wasSent) write({ phase: 'ended', ...about, outcome });
          else unsent.add({ mutation, input }, outcome);
          room.release(wasSent ? maxRecordBytes : 2 * maxRecordBytes);
        },
      };
      return entry;
    },
    end: unsent.end,
  };
}

/** Long enough for a reader that only was busy. */
const retryAfterSeconds = 5;

function logIsFull(): GraphQLError {
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

/** Collects the unsent mutations of an operation until that ends: one record for each outcome, however many they are. */
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
      // The client had disconnected, and the operation did not wait.
      if (isOver) flush();
    },
    end: (): void => {
      isOver = true;
      flush();
    },
  };
}
