import { GraphQLError } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { errorCodes, type ErrorCode } from '../errors/error-code.ts';
import { toPublicError } from '../errors/public-error.ts';

/** The outcome of a mutation, as its audit record has it. */
export type MutationOutcome = ErrorCode | 'SUCCEEDED' | 'CANCELLED' | 'UNKNOWN';

/** The outcome of a mutation by its error, if any. */
export function toMutationOutcome(error: unknown): MutationOutcome {
  if (error === undefined) return 'SUCCEEDED';
  if (error instanceof C1Error && error.details.isOutcomeUnknown) return 'UNKNOWN';
  if (error instanceof Error && error.name === 'AbortError') return 'CANCELLED';
  if (error instanceof C1Error) return toPublicError(error).code;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return errorCodes.find((known) => known === code) ?? 'INTERNAL_SERVER_ERROR';
}
