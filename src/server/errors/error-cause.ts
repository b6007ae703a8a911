import { GraphQLError } from 'graphql';
import { C1Error } from '../../c1/errors.ts';

/**
 * A cause in one line for the log: the system's code and words, or ours, never those of C1. Causes of causes are
 * spelled out, as network errors nest.
 */
export function describeCause(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : undefined;
  const code = 'code' in cause && typeof cause.code === 'string' ? `${cause.code}: ` : '';
  const deeper = describeCause(cause.cause);
  return code + wordsOf(cause) + (deeper === undefined ? '' : ` (${deeper})`);
}

function wordsOf(error: Error): string {
  return error instanceof C1Error && error.details.isUpstreamMessage ? error.kind : error.message;
}

/** The error that was thrown first: executors wrap what resolvers throw, sometimes twice. */
export function unwrapOriginalError(error: Error): Error {
  let origin: Error = error;
  while (origin instanceof GraphQLError && origin.originalError !== undefined) origin = origin.originalError;
  return origin;
}
