import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { bareEnv, root } from './process.ts';

const inNewNamespace = ['--pid', '--fork', '--mount-proc', '--kill-child'];
const isImpossible = spawnSync('unshare', [...inNewNamespace, 'true']).status !== 0;

/** Whether tests with a process 1 are skipped: where none can be started, unless all must be there. */
export const isSkipped = isImpossible && process.env['REQUIRE_ALL'] !== '1';
// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write('test/process/first-process (skipped: unshare needs root here)\n');

export interface FirstProcess {
  readonly send: (signal: NodeJS.Signals) => void;
  readonly stdout: () => string;
  /** Settles when Node has begun to run modules. */
  readonly begun: Promise<void>;
  /** The exit code; undefined if the process does not end within this time. */
  readonly end: (withinMs: number) => Promise<unknown>;
}

/** The built process as process 1 of a PID namespace, as in a container. */
export function startFirst(env: Record<string, string> = {}): FirstProcess {
  const report = `data:text/javascript,${encodeURIComponent('process.stderr.write("begun")')}`;
  const outer = spawn('unshare', [...inNewNamespace, 'node', 'dist/main.js'], {
    cwd: root,
    env: { ...bareEnv, PORT: '0', GATEWAY_DRAIN_DELAY_MS: '0', NODE_OPTIONS: `--import=${report}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void outer.kill('SIGKILL'));
  let stdout = '';
  outer.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const ended = once(outer, 'exit').then(([code]) => code as unknown);
  return {
    send: (signal) => {
      const child = childOf(outer);
      if (child !== undefined) process.kill(child, signal);
    },
    stdout: () => stdout,
    begun: once(outer.stderr, 'data').then(() => undefined),
    end: (withinMs) =>
      Promise.race([ended, new Promise((resolve) => setTimeout(resolve, withinMs, undefined).unref())]),
  };
}

/** The process in the namespace, by its id in this one; undefined before it begins and after its end. */
function childOf({ pid }: ChildProcess): number | undefined {
  try {
    const child = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());
    return child === 0 ? undefined : child;
  } catch {
    return undefined; // it has ended
  }
}
