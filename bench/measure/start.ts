import type { FakeC1 } from '../process/fake-c1.ts';
import { requestsOf, type Participant } from '../process/participant.ts';
import { startServer } from '../process/server.ts';
import { peakMemoryMb } from '../process/usage.ts';
import { workloads } from '../workload/workload.ts';
import { ask, checkAnswers } from './check.ts';
import { runLoad } from './load.ts';

export interface StartResult {
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** The most it ever had, after the load of W2. */
  readonly peakMb: number;
}

export interface Start {
  readonly participant: Participant;
  readonly c1: FakeC1;
  readonly node: string;
  readonly folder: string;
  readonly operations: number;
}

/** Starts a process of its own, has it answer once, then under load, and ends it. */
export async function runStart({ participant, c1, node, folder, operations }: Start): Promise<StartResult> {
  const { w1, w2 } = workloads;
  const startedAt = performance.now();
  const server = await startServer({ participant, c1: c1.origin, node, folder });
  const { status } = await ask(server, requestsOf(server.name, w1, 0)[0]);
  const startMs = performance.now() - startedAt;
  if (status !== 200) throw new Error(`${server.name}: the first answer is ${status}`);
  const isRight = await checkAnswers(server, w2, c1);
  await runLoad({ server, workload: w2, c1, isRight, operations });
  const peakMb = peakMemoryMb(server.pid);
  await server.stop();
  return { startMs, peakMb };
}
