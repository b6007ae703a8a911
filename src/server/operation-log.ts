import type { Log } from './log.ts';
import type { OperationRecord } from './operation-record.ts';

/**
 * Writes one line for an operation, a refused one too: who, what, how long, how many calls to C1, and what failed
 * and why. Its level is that of the worst failure. Of operations that exceed a budget the first is told, the tenth, the
 * hundredth and so on within its minute: a flood must not fill the disk.
 */
export function logOperation(log: Log, record: OperationRecord): void {
  if (record.excess !== undefined && !isPowerOfTen(record.excess.refused)) return;
  log[levelOf(record)](lineOf(record), 'operation');
}

function isPowerOfTen(count: number): boolean {
  return /^10*$/.test(String(count));
}

function levelOf({ failures }: OperationRecord): 'info' | 'warn' | 'error' {
  if (failures.some(({ level }) => level === 'error')) return 'error';
  return failures.some(({ level }) => level === 'warn') ? 'warn' : 'info';
}

function lineOf(record: OperationRecord): object {
  const { requestId, caller, address, operationName, operationType, upstreamCalls, failures } = record;
  return {
    requestId,
    caller: caller.name,
    address,
    operationName,
    operationType,
    durationMs: Math.round(performance.now() - record.startedAt),
    upstreamCalls,
    upstreamMs: Math.round(record.upstreamMs),
    ...(record.isTrusted === false && { isTrusted: false }),
    ...(record.excess !== undefined && { excess: record.excess }),
    ...(record.isCancelled && { isCancelled: true }),
    ...(failures.length > 0 && { errors: failures.map(({ level: _level, ...failure }) => failure) }),
  };
}
