import { GraphQLError } from 'graphql';
import { C1Error } from '../../c1/errors.ts';

/**
 * A cause as one line for the log: the code and message of the system or the gateway, never those of C1. Nested causes
 * are included, as network errors nest.
 */
export function describeCause(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : undefined;
  const code = 'code' in cause && typeof cause.code === 'string' ? `${cause.code}: ` : '';
  const deeper = describeCause(cause.cause);
  return code + getSafeMessage(cause) + (deeper === undefined ? '' : ` (${deeper})`);
}

function getSafeMessage(error: Error): string {
  return error instanceof C1Error && error.details.isUpstreamMessage ? error.kind : error.message;
}

/** The original error: executors wrap errors of resolvers, sometimes twice. */
export function unwrapOriginalError(error: Error): Error {
  let origin: Error = error;
  while (origin instanceof GraphQLError && origin.originalError !== undefined) origin = origin.originalError;
  return origin;
}
