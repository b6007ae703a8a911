import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client';
import type { GraphQLFormattedError } from 'graphql';

/** An error of the gateway by its `extensions`; the code `UNREACHABLE` is the page's own, for no response at all. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The id of the request in the gateway's log. */
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
  /** Of a change that may have been made nevertheless. */
  readonly outcome?: 'UNKNOWN';
}

/** The first error of a response; the others mostly follow from it. */
export function toProblem(error: ErrorLike): Problem {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  return first === undefined ? { code: 'UNREACHABLE', message: error.message } : problemOf(first);
}

/** One error of a response. */
export function problemOf({ message, extensions }: GraphQLFormattedError): Problem {
  return { code: 'UNKNOWN', ...(extensions as Partial<Problem>), message };
}

/** Whether the same may work a while later, with nothing changed. */
export const isRetryable = ({ code }: Problem): boolean =>
  ['RATE_LIMITED', 'UNREACHABLE', 'INTERNAL_SERVER_ERROR'].includes(code) || code.startsWith('UPSTREAM_');
