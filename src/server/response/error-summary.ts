import { GraphQLError } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { describeCause, unwrapOriginalError } from '../errors/error-cause.ts';
import type { FormattedError } from './format-error.ts';
import type { RequestError } from '../errors/request-error.ts';

/** A summary for the log of the errors of one operation with the same cause. */
export interface ErrorSummary {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: unknown;
  /** The path of the first of them in the response. */
  readonly path: readonly (string | number)[] | undefined;
  count: number;
}

/** The errors of a response for the log: the code for the client, the cause, and the number. */
export function summarizeErrors(
  errors: readonly { readonly error: GraphQLError | RequestError; readonly shown: FormattedError }[],
): readonly ErrorSummary[] {
  const failures = new Map<string, ErrorSummary>();
  for (const { error, shown } of errors) {
    const { path, ...rest } = summarizeError(error, shown);
    const key = errors.length === 1 ? '' : JSON.stringify(rest);
    const known = failures.get(key);
    if (known === undefined) failures.set(key, { ...rest, path });
    else known.count += 1;
  }
  return [...failures.values()];
}

function summarizeError(error: GraphQLError | RequestError, shown: FormattedError): ErrorSummary {
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
  // Messages of rejections quote the request, which may contain anything.
  if (code !== 'INTERNAL_SERVER_ERROR') return { level: 'info', ...failure };
  return { level: 'error', ...failure, stack: origin.stack } as ErrorSummary;
}

/** Whether an error concerns the operator; others concern only the caller. */
function needsAttention({ kind }: C1Error): boolean {
  return ['unavailable', 'timeout', 'circuit-open', 'failed', 'protocol', 'credentials-refused'].includes(
    kind,
  );
}
