import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
const ending = new WeakSet<ChildProcess>();

// However this process ends, those that it started end with it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}

/** Ends this process, and with it all that it started, for a reason. */
export function giveUp(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

export interface ChildOptions {
  /** Of node, the script among them. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
  /** The node to run; this process's own by default. */
  readonly node?: string;
  /** What it said; asked for when it ends by itself. */
  readonly output: () => string;
}

/** Starts node with nothing of this process's environment that a server would read. */
export function startNode({ args, env, stdio, output, node = process.execPath }: ChildOptions): ChildProcess {
  const child = spawn(node, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio,
  });
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
    // Whoever waits for its answers would wait for ever.
    if (!ending.has(child)) giveUp(`${args.at(-1) ?? ''} ended by itself: ${output()}`);
  });
  return child;
}

/** Ends one process; by SIGINT it may finish what it has begun. */
export async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
  ending.add(child);
  const exit = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await exit;
  clearTimeout(timer);
}
