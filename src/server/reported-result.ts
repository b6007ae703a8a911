import { GraphQLError } from 'graphql';
import type { ShownResult } from './answer.ts';
import { toClientError } from './client-error.ts';
import { failuresOf } from './failure.ts';
import type { OperationRequest } from './operation-request.ts';
import type { Result } from './operations.ts';
import { badRequest, Refusal } from './refusal.ts';

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
