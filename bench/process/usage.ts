import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds that a process has been on a processor, user and system time of all its threads, from Linux's
 * scheduler: it counts nanoseconds, where `/proc/<pid>/stat` counts hundredths of a second.
 */
export function cpuMs(pid: number): number {
  const folder = `/proc/${pid}/task`;
  const nanoseconds = readdirSync(folder)
    .map((thread) => Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, each) => sum + each, 0);
  return nanoseconds / 1e6;
}

/** The most memory that a process ever had resident, in millions of bytes. */
export function peakMemoryMb(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}
