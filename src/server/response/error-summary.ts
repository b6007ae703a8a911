import { GraphQLError } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { describeCause, unwrapOriginalError } from '../errors/error-cause.ts';
import type { FormattedError } from './format-error.ts';
import type { RequestError } from '../errors/request-error.ts';

/** What the log says of the errors of one operation that have the same cause. */
export interface ErrorSummary {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: unknown;
  /** Where the first of them stands in the answer. */
  readonly path: readonly (string | number)[] | undefined;
  count: number;
}

/** The errors of an answer for the log: what the client was told, what it was, and how often. */
export function summarizeErrors(
  errors: readonly { readonly error: GraphQLError | RequestError; readonly shown: FormattedError }[],
): readonly ErrorSummary[] {
  const failures = new Map<string, ErrorSummary>();
  for (const { error, shown } of errors) {
    const { path, ...rest } = failureOf(error, shown);
    const key = errors.length === 1 ? '' : JSON.stringify(rest);
    const known = failures.get(key);
    if (known === undefined) failures.set(key, { ...rest, path });
    else known.count += 1;
  }
  return [...failures.values()];
}

function failureOf(error: GraphQLError | RequestError, shown: FormattedError): ErrorSummary {
  const origin = unwrapOriginalError(error);
  const { code, argument } = shown.extensions;
  const failure = { code, argument, path: shown.path, count: 1 };
  if (origin instanceof C1Error) {
    const { cause, isUpstreamMessage, ...details } = origin.details;
    const level = needsAttention(origin) ? 'warn' : 'info';
    const message = isUpstreamMessage ? undefined : origin.message;
    return {
      level,
      ...failure,
      kind: origin.kind,
      message,
      ...details,
      cause: describeCause(cause),
    } as ErrorSummary;
  }
  // Rate-limit rejections are warnings; operation-log.ts thins them out.
  if (code === 'RATE_LIMITED') return { level: 'warn', ...failure };
  // The words of what is refused quote the request, and that may hold anything.
  if (code !== 'INTERNAL_SERVER_ERROR') return { level: 'info', ...failure };
  return { level: 'error', ...failure, stack: origin.stack } as ErrorSummary;
}

/** Whether an operator should look at it; the others are the caller's own business. */
function needsAttention({ kind }: C1Error): boolean {
  return ['unavailable', 'timeout', 'circuit-open', 'failed', 'protocol', 'credentials-refused'].includes(
    kind,
  );
}
