import { GraphQLError } from 'graphql';
import type { ShownResult } from './graphql-response.ts';
import { toClientError } from './format-error.ts';
import { failuresOf } from './error-summary.ts';
import type { OperationRequest } from '../request/graphql-request.ts';
import type { Result } from '../operation/run-operation.ts';
import { badRequest, Refusal } from '../errors/request-error.ts';

/** A result with every error of it as the client may see it; the record keeps for the log what it was. */
export function reported(result: Result, { record, hasLeft }: OperationRequest): ShownResult {
  if (hasLeft()) {
    // Nobody reads this but whoever mounted the gateway: what was not looked up must not look like nothing.
    record.isCancelled = true;
    return { errors: [toClientError(cancelled, record)] };
  }
  const { errors: found, ...rest } = result;
  if (found === undefined) return rest;
  const errors = found.map((error) => ({ error, shown: toClientError(error, record) }));
  record.failures = failuresOf(errors);
  return { ...rest, errors: errors.map(({ shown }) => shown) };
}

const cancelled = badRequest('The client left before the answer', 499);

/** What was thrown in place of a result, as one. */
export function resultOfThrown(thrown: unknown): Result {
  if (thrown instanceof Refusal || thrown instanceof GraphQLError) return { errors: [thrown] };
  const originalError = thrown instanceof Error ? thrown : new Error('what was thrown is no error');
  return { errors: [new GraphQLError('Unexpected error', { originalError })] };
}
