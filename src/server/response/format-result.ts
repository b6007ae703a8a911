import { GraphQLError } from 'graphql';
import type { FormattedResult } from './graphql-response.ts';
import { formatError } from './format-error.ts';
import { summarizeErrors } from './error-summary.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { OperationResult } from '../operation/run-operation.ts';
import { badRequest, RequestError } from '../errors/request-error.ts';

/** A result with every error of it as the client may see it; the record keeps for the log what it was. */
export function formatResult(
  result: OperationResult,
  { record, isDisconnected }: GraphQLRequest,
): FormattedResult {
  if (isDisconnected()) {
    // Nobody reads this but whoever mounted the gateway: what was not looked up must not look like nothing.
    record.isCancelled = true;
    return { errors: [formatError(cancelled, record)] };
  }
  const { errors: found, ...rest } = result;
  if (found === undefined) return rest;
  const errors = found.map((error) => ({ error, shown: formatError(error, record) }));
  record.failures = summarizeErrors(errors);
  return { ...rest, errors: errors.map(({ shown }) => shown) };
}

const cancelled = badRequest('The client left before the answer', 499);

/** What was thrown in place of a result, as one. */
export function resultFromThrown(thrown: unknown): OperationResult {
  if (thrown instanceof RequestError || thrown instanceof GraphQLError) return { errors: [thrown] };
  const originalError = thrown instanceof Error ? thrown : new Error('what was thrown is no error');
  return { errors: [new GraphQLError('Unexpected error', { originalError })] };
}
