import { GraphQLError, type ExecutionResult } from 'graphql';
import { createBadRequestError, RequestError } from '../errors/request-error.ts';
import { summarizeErrors, type ErrorSummary } from './error-summary.ts';
import { formatError, type ErrorContext } from './format-error.ts';
import type { FormattedResult } from './graphql-response.ts';

/** The result of an operation, or the reason why it was not executed. */
export interface OperationResult extends Omit<ExecutionResult, 'errors'> {
  readonly errors?: readonly (NonNullable<ExecutionResult['errors']>[number] | RequestError)[];
}

/** A result for the client, and its errors for the log. */
export interface ClientResult {
  readonly formatted: FormattedResult;
  readonly failures: readonly ErrorSummary[];
}

/** Formats the errors of a result for the client. */
export function formatResult(
  { errors: found, ...rest }: OperationResult,
  context: ErrorContext,
): ClientResult {
  if (found === undefined) return { formatted: rest, failures: [] };
  const errors = found.map((error) => ({ error, shown: formatError(error, context) }));
  const formatted = { ...rest, errors: errors.map(({ shown }) => shown) };
  return { formatted, failures: summarizeErrors(errors) };
}

const cancelled = createBadRequestError('The client left before the answer', 499);

/**
 * The result for a disconnected client, which only a server that mounts the gateway reads: fields that were not loaded
 * must not look like null.
 */
export function createCancelledResult(context: ErrorContext): FormattedResult {
  return { errors: [formatError(cancelled, context)] };
}

/** A result that consists of a thrown error. */
export function resultFromThrown(thrown: unknown): OperationResult {
  if (thrown instanceof RequestError || thrown instanceof GraphQLError) return { errors: [thrown] };
  const originalError = thrown instanceof Error ? thrown : new Error('what was thrown is no error');
  return { errors: [new GraphQLError('Unexpected error', { originalError })] };
}
