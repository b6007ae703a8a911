import { GraphQLError } from 'graphql';
import { C1Error } from '../c1/errors.ts';
import type { MutationRecord } from '../schema/context.ts';
import { clientViewOf, errorCodes, type ErrorCode } from './error-code.ts';
import type { Log } from './log.ts';
import type { OperationRecord } from './operation-record.ts';

/** Writes one audit record for each mutation: who asked for what under which request id, and what came of it. */
export function auditTo(log: Log, operation: OperationRecord): (mutation: MutationRecord) => void {
  return ({ mutation, input, error }) => {
    const { requestId, caller, address } = operation;
    const outcome = error === undefined ? 'SUCCEEDED' : outcomeOf(error);
    const who = { requestId, caller: caller.name, address };
    log.info({ audit: true, ...who, mutation, input: abridged(input), outcome }, 'mutation');
  };
}

/** Ids and slugs as they are; what is too long to be one shows its beginning. */
function abridged(input: unknown): unknown {
  return JSON.parse(
    JSON.stringify(input ?? null, (_name, value: unknown) =>
      typeof value === 'string' && value.length > 100 ? `${value.slice(0, 100)}…` : value,
    ),
  );
}

function outcomeOf(error: unknown): ErrorCode | 'CANCELLED' | 'UNKNOWN' {
  if (error instanceof C1Error && error.details.isOutcomeUnknown) return 'UNKNOWN';
  if (error instanceof Error && error.name === 'AbortError') return 'CANCELLED';
  if (error instanceof C1Error) return clientViewOf(error).code;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return errorCodes.find((known) => known === code) ?? 'INTERNAL_SERVER_ERROR';
}
