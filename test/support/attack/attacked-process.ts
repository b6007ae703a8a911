import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../process.ts';
import { shortDeadlines } from './expectations.ts';

/** A built gateway in forward mode, watched from outside. */
export interface AttackedProcess {
  /** Where operations are sent. */
  readonly url: string;
  readonly process: ChildProcess;
  /** Millions of bytes that are resident now; undefined once the process has ended. */
  readonly memoryMb: () => number | undefined;
  /** The most that were resident since the last time this was asked, in millions of bytes. */
  readonly peakMb: () => number;
  /** The bytes of log written so far. */
  readonly logBytes: () => number;
  /** The log so far. */
  readonly log: () => string;
  /** Ends it, if it has not ended, and removes its log. */
  readonly close: () => Promise<void>;
}

/** A process that needs more is ended, so that the machine survives a failing test. */
const deadlyMb = 2_500;
const sampleMs = 20;

/** Starts the built process over an upstream, with no budgets and a heap of so many megabytes. */
export async function startAttacked(
  upstream: string,
  { heapMb, env = {} }: { readonly heapMb: number; readonly env?: Readonly<Record<string, string>> },
): Promise<AttackedProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
  const logFile = join(folder, 'log');
  // A file and no pipe: a busy reader would hold up the process, and what is read here is only how much it writes.
  const child = spawn('node', ['dist/main.js'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      CONDUCTORONE_SERVER_URL: upstream,
      GATEWAY_RATE_LIMIT: '0',
      GATEWAY_RATE_LIMIT_UNVERIFIED: '0',
      NODE_OPTIONS: `--max-old-space-size=${heapMb}`,
      ...shortDeadlines,
      ...env,
    },
    stdio: ['ignore', openSync(logFile, 'w'), 'inherit'],
  });
  const memory = watchMemory(child);
  const log = (): string => readFileSync(logFile, 'utf8');
  return {
    url: await urlIn(log, child),
    process: child,
    ...memory,
    logBytes: () => statSync(logFile).size,
    log,
    close: async () => {
      if (isRunning(child)) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true });
    },
  };
}

export function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function urlIn(log: () => string, child: ChildProcess): Promise<string> {
  while (isRunning(child)) {
    const [, url] = /"url":"([^"]+)"/.exec(log()) ?? [];
    if (url !== undefined) return url;
    await delay(sampleMs);
  }
  throw new Error('the process did not start');
}

function watchMemory(child: ChildProcess): Pick<AttackedProcess, 'memoryMb' | 'peakMb'> {
  let peak = 0;
  const memoryMb = (): number | undefined => residentMb(child);
  const sampler = setInterval(() => {
    const now = memoryMb() ?? 0;
    peak = Math.max(peak, now);
    if (now > deadlyMb) child.kill('SIGKILL');
  }, sampleMs);
  child.once('exit', () => {
    clearInterval(sampler);
  });
  return {
    memoryMb,
    peakMb: () => {
      const most = Math.max(peak, memoryMb() ?? 0);
      peak = 0;
      return most;
    },
  };
}

function residentMb(child: ChildProcess): number | undefined {
  if (!isRunning(child)) return undefined;
  try {
    const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return undefined; // it ends at this moment
  }
}
