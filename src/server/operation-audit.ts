import type { AuditedMutation } from '../schema/context.ts';
import { abridged } from './abridged.ts';
import type { MutationOutcome } from './mutation-outcome.ts';

/** The audit of one operation. */
export interface OperationAudit {
  /** Opens the audit of the operation's next mutation. */
  begin(mutation: AuditedMutation): MutationAudit;
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

/** Input that is longer is abridged: with the other fields a record has at most 2 kB. Ids have 27 characters. */
const inputBounds = { maxBytes: 1_000, maxLength: 100 };

/**
 * @param write writes one record
 * @param sent the mutations that have been sent and have not ended
 */
export function createOperationAudit(
  { requestId, ...caller }: AuditedOperation,
  { write, sent }: { readonly write: (record: object) => void; readonly sent: Set<MutationAudit> },
): OperationAudit {
  let mutations = 0;
  return {
    begin: ({ mutation, input }) => {
      const about = {
        requestId,
        mutationIndex: mutations++,
        ...caller,
        mutation,
        input: abridged(input, inputBounds),
      };
      let isEnded = false;
      const entry: MutationAudit = {
        sending: () => {
          if (isEnded || sent.has(entry)) return;
          sent.add(entry);
          write({ phase: 'started', ...about });
        },
        end: (outcome) => {
          if (isEnded) return;
          // Each record of an end has one of a start, should there be a mutation that succeeds without a request.
          if (outcome === 'SUCCEEDED') entry.sending();
          isEnded = true;
          write({ phase: sent.delete(entry) ? 'ended' : 'unsent', ...about, outcome });
        },
      };
      return entry;
    },
  };
}
