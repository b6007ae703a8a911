import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client';

/** What went wrong, by the gateway's `extensions`; `UNREACHABLE` is ours, for when no gateway answered. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** By which the gateway's log has it. */
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
  /** A change that may have happened nevertheless. */
  readonly outcome?: 'UNKNOWN';
}

/** The first thing that went wrong; the others of an answer mostly follow from it. */
export function toProblem(error: ErrorLike): Problem {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (first === undefined) return { code: 'UNREACHABLE', message: error.message };
  return { code: 'UNKNOWN', ...(first.extensions as Partial<Problem>), message: first.message };
}

const titles: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Who are you? C1 needs a token that it accepts.',
  FORBIDDEN: 'You are not allowed to do this.',
  NOT_FOUND: 'This is not there, or not any more.',
  BAD_USER_INPUT: 'This value cannot be used.',
  CONFLICT: 'This does not go with what is there already.',
  RATE_LIMITED: 'Too many requests at the moment.',
  UPSTREAM_TIMEOUT: 'C1 did not answer in time.',
  UPSTREAM_UNAVAILABLE: 'C1 cannot be reached.',
  UPSTREAM_ERROR: 'C1 failed.',
  UNREACHABLE: 'The gateway cannot be reached. Is it running?',
};

/** What a person is told first. */
export const titleOf = ({ code }: Problem): string => titles[code] ?? 'Something went wrong.';

/** Whether the same may work a while later, with nothing changed. */
export const isPassing = ({ code }: Problem): boolean =>
  ['RATE_LIMITED', 'UNREACHABLE', 'INTERNAL_SERVER_ERROR'].includes(code) || code.startsWith('UPSTREAM_');
