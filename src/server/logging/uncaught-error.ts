import { isNativeError } from 'node:util/types';
import { C1Error } from '../../c1/errors.ts';
import { abridge } from './abridge.ts';
import { describeCause } from '../errors/error-cause.ts';

/** An error's message may contain request data. */
const bounds = { maxBytes: 8_000, maxLength: 4_000 };

/** The log fields of an uncaught error, without messages of C1. */
export function describeUncaughtError(thrown: unknown): unknown {
  return abridge(describeThrown(thrown), bounds);
}

function describeThrown(thrown: unknown): object {
  if (thrown instanceof Error || isNativeError(thrown)) {
    return { stack: getSafeStack(thrown), cause: describeCause(thrown.cause) };
  }
  return { thrown: typeof thrown === 'object' && thrown !== null ? 'an object' : String(thrown) };
}

function getSafeStack(error: Error): string {
  const stack = error.stack ?? String(error);
  if (!(error instanceof C1Error && error.details.isUpstreamMessage)) return stack;
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${error.name}: ${error.kind}`, ...frames].join('\n');
}
