import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();

// However this process ends, those that it started end with it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}

export interface ChildOptions {
  /** Of node, the script among them. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
}

/** Starts node with nothing of this process's environment that a server would read. */
export function startNode({ args, env, stdio }: ChildOptions): ChildProcess {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Ends one process, gently first if it has something to finish. */
export async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
  if (hasEnded(child)) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await once(child, 'exit');
  clearTimeout(timer);
}
