import { abridge, countJsonBytes } from '../logging/abridge.ts';
import type { ErrorSummary } from '../response/error-summary.ts';
import type { Log } from '../logging/log.ts';
import type { OperationRecord } from './operation-record.ts';

/**
 * Writes one line for an operation, including rejected ones: caller, operation, duration, calls to C1, and errors with
 * their causes. Its level is that of the worst error. Of operations that exceed a rate limit the first, the tenth, the
 * hundredth and so on of a minute are logged: a flood must not fill the disk.
 */
export function logOperation(log: Log, record: OperationRecord): void {
  if (record.rateLimit !== undefined && !isPowerOfTen(record.rateLimit.refused)) return;
  log[getLevel(record)](toLogLine(record), 'operation');
}

function isPowerOfTen(count: number): boolean {
  return /^10*$/.test(String(count));
}

function getLevel({ failures }: OperationRecord): 'info' | 'warn' | 'error' {
  if (failures.some(({ level }) => level === 'error')) return 'error';
  return failures.some(({ level }) => level === 'warn') ? 'warn' : 'info';
}

function toLogLine(record: OperationRecord): object {
  const { requestId, caller, address, operationName, operationType, upstreamCalls, failures } = record;
  return {
    requestId,
    caller,
    address,
    operationName,
    operationType,
    durationMs: Math.round(performance.now() - record.startedAt),
    upstreamCalls,
    upstreamMs: Math.round(record.upstreamMs),
    ...(record.isTrusted === false && { isTrusted: false }),
    ...(record.rateLimit !== undefined && { rateLimit: record.rateLimit }),
    ...(record.isCancelled && { isCancelled: true }),
    ...(record.moreWarnings > 0 && { moreWarnings: record.moreWarnings }),
    ...(failures.length > 0 && abridgeErrors(failures)),
  };
}

/** Maximum number of kinds of errors in one line. */
const maxKinds = 20;

/** Maximum size of all errors of one line. */
const maxErrorsBytes = 8_000;

/** Limits on each of them; the longest string is a stack. */
const failureBounds = { maxBytes: 2_000, maxLength: 1_500 };

/** Limits on a path, whose parts are aliases of the caller. */
const pathBounds = { maxBytes: 500, maxLength: 100 };

/** The first kinds of errors, the worst ones first if there are many, and the number of further errors. */
function abridgeErrors(failures: readonly ErrorSummary[]): object {
  const ordered = failures.length > maxKinds ? failures.toSorted(compareLevels) : failures;
  const errors: unknown[] = [];
  let [bytesLeft, moreErrors] = [maxErrorsBytes, 0];
  for (const failure of ordered) {
    const shown = errors.length < maxKinds ? abridgeFailure(failure) : undefined;
    bytesLeft -= shown === undefined ? 0 : countJsonBytes(shown);
    if (shown !== undefined && bytesLeft >= 0) errors.push(shown);
    else moreErrors += failure.count;
  }
  return { errors, ...(moreErrors > 0 && { moreErrors }) };
}

function abridgeFailure({ level: _level, path, ...failure }: ErrorSummary): unknown {
  return abridge({ ...failure, path: path && abridge(path, pathBounds) }, failureBounds);
}

const levels = ['error', 'warn', 'info'];

function compareLevels(one: ErrorSummary, other: ErrorSummary): number {
  return levels.indexOf(one.level) - levels.indexOf(other.level);
}
