import { GraphQLError } from 'graphql';
import { C1Error } from '../c1/errors.ts';
import type { AuditedMutation, MutationEnd } from '../schema/context.ts';
import { abridged } from './abridged.ts';
import { clientViewOf, errorCodes, type ErrorCode } from './error-code.ts';
import { unsilenced, type Log } from './log.ts';
import type { OperationRecord } from './operation-record.ts';

type Outcome = ErrorCode | 'SUCCEEDED' | 'CANCELLED' | 'UNKNOWN';

/** Records have at most 2 kB; what else stands in one has fewer than 1,000 bytes. Ids have 27 characters. */
const inputBounds = { maxBytes: 1_000, maxLength: 100 };

/** One record for each mutation: who asked for what under which request id, and what came of it. */
export interface Audit {
  /** Notes that a mutation begins; the function that it gives writes the record, with the error if there was one. */
  begin(operation: OperationRecord, mutation: AuditedMutation): MutationEnd;
  /** Writes the records of all mutations that are under way, as of unknown outcome: the process ends. */
  end(): void;
}

/** An audit that goes to a log, whatever its level. */
export function createAudit(log: Log): Audit {
  const always = unsilenced(log);
  const underWay = new Set<(outcome: Outcome) => void>();
  return {
    begin({ requestId, caller, address }, { mutation, input }) {
      const write = (outcome: Outcome): void => {
        if (!underWay.delete(write)) return;
        const who = { requestId, caller: caller.name, address };
        always.info(
          { audit: true, ...who, mutation, input: abridged(input, inputBounds), outcome },
          'mutation',
        );
      };
      underWay.add(write);
      return (error) => {
        write(error === undefined ? 'SUCCEEDED' : outcomeOf(error));
      };
    },
    end() {
      for (const write of underWay) write('UNKNOWN');
    },
  };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof C1Error && error.details.isOutcomeUnknown) return 'UNKNOWN';
  if (error instanceof Error && error.name === 'AbortError') return 'CANCELLED';
  if (error instanceof C1Error) return clientViewOf(error).code;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return errorCodes.find((known) => known === code) ?? 'INTERNAL_SERVER_ERROR';
}
