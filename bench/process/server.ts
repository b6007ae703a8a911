import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { end, startNode } from './children.ts';
import type { Participant, ParticipantName } from './participant.ts';

/** A participant that is running. */
export interface Server {
  readonly name: ParticipantName;
  readonly pid: number;
  readonly origin: string;
  readonly stop: (signal?: 'SIGINT' | 'SIGKILL') => Promise<void>;
}

export interface ServerOptions {
  readonly participant: Participant;
  readonly c1: string;
  /** Where its output goes, in files: a log that nobody reads costs nothing to read. */
  readonly folder: string;
  /** The node to run. */
  readonly node: string;
  /** Options of node. */
  readonly nodeArgs?: readonly string[];
}

const patienceMs = 20_000;
const pauseMs = 2;
let started = 0;

/** Starts a participant and waits until it says where it listens. */
export function startServer({ participant, c1, nodeArgs = [], ...where }: ServerOptions): Promise<Server> {
  const { name, script, env } = participant;
  return launch({
    ...where,
    name,
    args: [...nodeArgs, script],
    env: { CONDUCTORONE_SERVER_URL: c1, ...env },
    originIn: originInFirstLine,
  });
}

function originInFirstLine(output: string): string | undefined {
  const [line, ...rest] = output.split('\n');
  if (line === undefined || rest.length === 0 || !line.startsWith('{')) return undefined;
  return new URL((JSON.parse(line) as { readonly url: string }).url).origin;
}

export interface LaunchOptions extends Pick<ServerOptions, 'folder' | 'node'> {
  readonly name: ParticipantName;
  /** Of node, the script among them. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The origin at which it listens, once its output says so. */
  readonly originIn: (output: string) => string | undefined;
}

/** Starts a process of node and waits until it listens. */
export async function launch({ name, args, env, node, folder, originIn }: LaunchOptions): Promise<Server> {
  const log = join(folder, `${name}-${(started += 1)}.log`);
  const output = openSync(log, 'a');
  const child = startNode({
    node,
    args,
    env,
    stdio: ['ignore', output, output],
    output: () => readFileSync(log, 'utf8').slice(-5_000),
  });
  closeSync(output);
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const origin = originIn(readFileSync(log, 'utf8'));
    if (origin !== undefined) {
      if (child.pid === undefined) throw new Error(`${name} has no process id`);
      return { name, pid: child.pid, origin, stop: (signal) => end(child, signal) };
    }
    if (performance.now() > giveUpAt) throw new Error(`${name} does not start`);
    await delay(pauseMs);
  }
}
