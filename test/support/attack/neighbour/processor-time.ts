import { readFileSync } from 'node:fs';

/** Linux counts the time of a thread in hundredths of a second. */
const tickMs = 10;

/**
 * Milliseconds that the main thread of a process has been on a processor: where all its JavaScript runs. On a busy machine a
 * process waits for its turn too, which is no fault of its own. 0 once it has ended.
 */
export function mainThreadMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8');
    // Behind the name, which may hold blanks: the twelfth is the user's time, the thirteenth the system's.
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    return ((user ?? 0) + (system ?? 0)) * tickMs;
  } catch {
    return 0;
  }
}
