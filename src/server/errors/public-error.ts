import { GraphQLError } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { errorCodes, type ErrorCode } from './error-code.ts';

/** The code and message of a failed call to C1 for the client. */
export interface PublicError {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * The table from kinds of C1 errors to codes for the client. Only errors that concern the caller keep their message.
 * The compiler requires a row for each kind.
 */
export function toPublicError({ kind, message }: C1Error): PublicError {
  switch (kind) {
    case 'unauthenticated':
      return { code: 'UNAUTHENTICATED', message };
    case 'forbidden':
      return { code: 'FORBIDDEN', message };
    case 'credentials-forbidden':
      return { code: 'FORBIDDEN', message: "C1 does not allow this to the gateway's credentials" };
    case 'not-found':
      return { code: 'NOT_FOUND', message };
    case 'conflict':
      return { code: 'CONFLICT', message };
    case 'invalid':
      return { code: 'BAD_USER_INPUT', message };
    case 'rate-limited':
      return { code: 'RATE_LIMITED', message: 'C1 receives too many requests; try again later' };
    case 'overloaded':
      return { code: 'RATE_LIMITED', message: 'Too many calls to C1 are pending; try again later' };
    case 'timeout':
      return { code: 'UPSTREAM_TIMEOUT', message: 'C1 did not answer in time' };
    case 'unavailable':
    case 'circuit-open':
      return { code: 'UPSTREAM_UNAVAILABLE', message: 'C1 cannot be reached at the moment' };
    case 'too-many-calls':
      return { code: 'TOO_MANY_UPSTREAM_CALLS', message };
    case 'failed':
      return { code: 'UPSTREAM_ERROR', message: 'C1 failed to answer' };
    case 'protocol':
      return { code: 'UPSTREAM_ERROR', message: 'C1 gave an answer that cannot be used' };
    case 'credentials-refused':
      return { code: 'UPSTREAM_ERROR', message: "C1 does not accept the gateway's own credentials" };
    default:
      return kind satisfies never;
  }
}

/** The code and message of any error, for a client that gets it as data; nothing of an unexpected one. */
export function maskError(error: unknown): PublicError {
  if (error instanceof C1Error) return toPublicError(error);
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  const known = errorCodes.find((one) => one === code);
  if (error instanceof GraphQLError && known !== undefined) return { code: known, message: error.message };
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error' };
}
