import type { DestinationStream } from 'pino';
import { writeLinesTo } from '../server/log-destination.ts';
import type { HostProcess } from './serve.ts';

/**
 * Standard output as where the log goes. Without a log there is no audit, and without an audit no service: when it cannot
 * be written the process ends, and says last what was lost.
 */
export function logDestination(host: HostProcess): DestinationStream {
  let isWithoutLog = false;
  return writeLinesTo(host.stdout.fd, (line: string, failure: unknown) => {
    const why = isWithoutLog ? '' : `the log cannot be written: ${(failure as Error).message}; lost: `;
    try {
      host.stderr.write(`${why}${line}`);
    } catch {
      // The same full disk, perhaps; there is nobody left to tell.
    }
    if (isWithoutLog) return;
    isWithoutLog = true;
    host.exit(1);
  });
}
