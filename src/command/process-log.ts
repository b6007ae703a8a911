import type { Config } from '../config/config.ts';
import type { AuditLog } from '../server/observability/audit.ts';
import { createLogDestination } from '../server/logging/log-destination.ts';
import { createLog, ignoringLevel, type Log } from '../server/logging/log.ts';
import type { HostProcess } from './host-process.ts';

/** The log of the process, on standard output. */
export interface ProcessLog {
  /** Its lines may be dropped while the reader is behind, and are counted then. */
  readonly log: Log;
  /** For lines that must not be lost. */
  readonly guaranteed: AuditLog;
  /** Writes what the reader has not taken yet; the process ends. */
  end(): void;
}

/** The longest wait for the reader at the end of the process. */
const endLimitMs = 2_000;

/**
 * Opens the log. Without a log there is no audit, and without an audit no service: when it cannot be written, other than
 * for a slow reader, the process ends and writes what was lost to standard error.
 */
export function openProcessLog(
  { logLevel, logBufferBytes }: Pick<Config, 'logLevel' | 'logBufferBytes'>,
  host: HostProcess,
): ProcessLog {
  let [isLost, isEnding] = [false, false];
  const onLost = (line: string, failure: unknown): void => {
    const why = isLost ? '' : `the log cannot be written: ${(failure as Error).message}; lost: `;
    try {
      host.stderr.write(`${why}${line}`);
    } catch {
      // The same full disk, perhaps; there is no other place.
    }
    if (isLost) return;
    isLost = true;
    if (isEnding) host.exitCode = 1;
    else host.exit(1);
  };
  const { ordinary, guaranteed, room, end } = createLogDestination(host.stdout.fd, {
    maxBytes: logBufferBytes,
    onLost,
    onDropped: (dropped) => {
      ignoringLevel(log).warn({ dropped }, 'lines of the log were dropped: its reader was behind');
    },
  });
  const log = createLog(logLevel, ordinary);
  return {
    log,
    guaranteed: { log: createLog(logLevel, guaranteed), room },
    end: () => {
      isEnding = true;
      end(endLimitMs);
    },
  };
}
