import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkAnswers } from '../measure/check.ts';
import { runLoad } from '../measure/load.ts';
import type { FakeC1 } from '../process/fake-c1.ts';
import type { Participant } from '../process/participant.ts';
import { startServer } from '../process/server.ts';
import type { Workload } from '../workload/workload.ts';
import { summaryOf } from './summary.ts';

export interface Profiling {
  readonly participant: Participant;
  readonly workload: Workload;
  readonly node: string;
  readonly c1: FakeC1;
  /** Where the profile goes. */
  readonly folder: string;
  /** Where the server's output goes. */
  readonly logs: string;
  /** How often the workload's operations are done. */
  readonly times: number;
}

const lines = 30;

/** Profiles a server of its own under one workload; leaves the profile in the folder and gives a summary of it. */
export async function profile({
  participant,
  workload,
  node,
  c1,
  folder,
  logs,
  times,
}: Profiling): Promise<string> {
  const name = `${participant.name}-${workload.name}`;
  // Node names the file; alone in a folder it is found.
  const written = join(folder, `${name}.new`);
  rmSync(written, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  const server = await startServer({
    participant,
    c1: c1.origin,
    node,
    folder: logs,
    nodeArgs: ['--cpu-prof', '--cpu-prof-dir', written],
  });
  const isRight = await checkAnswers(server, workload, c1);
  const operations = workload.operations * times;
  const { cpuMs } = await runLoad({ server, workload, c1, isRight, operations });
  await server.stop('SIGINT');
  const [raw] = readdirSync(written);
  if (raw === undefined) throw new Error(`${name} left no profile`);
  const file = join(folder, `${name}.cpuprofile`);
  renameSync(join(written, raw), file);
  rmSync(written, { recursive: true });
  return `${name}, ${cpuMs.toFixed(2)} ms an operation with the profiler on: ${file}\n${summaryOf(file, lines)}\n`;
}
