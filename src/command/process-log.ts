import type { DestinationStream } from 'pino';
import type { Config } from '../config/config.ts';
import type { AuditLog } from '../server/observability/audit.ts';
import { createLogDestination } from '../server/logging/log-destination.ts';
import { createLog, ignoringLevel, type Log } from '../server/logging/log.ts';
import type { HostProcess } from './host-process.ts';

/** The log of the process, on standard output. */
export interface ProcessLog {
  /** For lines that may be dropped while the reader is behind; dropped lines are counted. */
  readonly log: Log;
  /** For lines that must not be lost. */
  readonly guaranteed: AuditLog;
  /** Writes the queued lines at the end of the process. */
  end(): void;
}

/** Maximum wait for the reader at the end of the process. */
const endLimitMs = 2_000;

/**
 * Opens the log: JSON lines, or readable ones on a terminal. Audit records must be written, so a failed write ends the
 * process, and lost lines go to standard error. A slow reader is not a failure.
 */
export async function openProcessLog(
  { logLevel, logBufferBytes }: Pick<Config, 'logLevel' | 'logBufferBytes'>,
  host: HostProcess,
): Promise<ProcessLog> {
  const formatDestination = host.stdout.isTTY
    ? await loadTerminalFormat(host.stdout.hasColors())
    : toJsonDestination;
  let [isLost, isEnding] = [false, false];
  const onLost = (line: string, failure: unknown): void => {
    const why = isLost ? '' : `the log cannot be written: ${(failure as Error).message}; lost: `;
    try {
      host.stderr.write(`${why}${line}`);
    } catch {
      // Standard error may have the same full disk; there is no other destination.
    }
    if (isLost) return;
    isLost = true;
    if (isEnding) host.exitCode = 1;
    else host.exit(1);
  };
  const { ordinary, guaranteed, room, sync, end } = createLogDestination(host.stdout.fd, {
    maxBytes: logBufferBytes,
    onLost,
    onDropped: (dropped) => {
      ignoringLevel(log).warn({ dropped }, 'lines of the log were dropped: its reader was behind');
    },
  });
  const log = createLog(logLevel, formatDestination(ordinary));
  return {
    log,
    guaranteed: { log: createLog(logLevel, formatDestination(guaranteed)), room, sync },
    end: () => {
      isEnding = true;
      end(endLimitMs);
    },
  };
}

const toJsonDestination = (destination: DestinationStream): DestinationStream => destination;

/** Loads the format of a terminal, which no other destination needs. */
async function loadTerminalFormat(isColored: boolean): Promise<typeof toJsonDestination> {
  const { createLineFormat } = await import('./readable-line.ts');
  const format = createLineFormat(isColored);
  return (destination) => ({
    write: (line) => {
      destination.write(format(line));
    },
  });
}
