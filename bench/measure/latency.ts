import { callers } from '../c1/company.ts';
import type { FakeC1 } from '../process/fake-c1.ts';
import { requestsOf, type ParticipantName } from '../process/participant.ts';
import type { Server } from '../process/server.ts';
import { cpuMs } from '../process/usage.ts';
import type { Workload } from '../workload/workload.ts';
import { ask } from './check.ts';
import { median } from './statistics.ts';

export interface LatencyResult {
  readonly p50Ms: number;
  /** Processor time for one operation where one is under way at a time. */
  readonly cpuMs: number;
}

export interface LatencyRun {
  readonly servers: readonly Server[];
  readonly workload: Workload;
  readonly c1: FakeC1;
  /** Of each server. */
  readonly operations: number;
}

/** So late each answer of C1 is. */
const upstreamMs = 20;

/** One operation at a time, the servers in turn, with a C1 that takes its time. */
export async function runLatency({
  servers,
  workload,
  c1,
  operations,
}: LatencyRun): Promise<ReadonlyMap<ParticipantName, LatencyResult>> {
  await c1.order({ latencyMs: upstreamMs });
  const durations = new Map<Server, number[]>(servers.map((server) => [server, []]));
  const before = new Map(servers.map((server) => [server, cpuMs(server.pid)]));
  for (let index = 0; index < operations; index += 1) {
    for (const server of servers) {
      const [request] = requestsOf(server.name, workload, index % callers);
      const startedAt = performance.now();
      const { status } = await ask(server, request);
      durations.get(server)?.push(performance.now() - startedAt);
      if (status !== 200) throw new Error(`${server.name}, ${workload.name}, one at a time: ${status}`);
    }
  }
  const calls = await c1.order({ latencyMs: 0 });
  if (calls !== operations * servers.length * workload.calls) throw new Error(`${calls} calls to C1`);
  return new Map(
    servers.map((server) => [
      server.name,
      {
        p50Ms: median(durations.get(server) ?? []),
        cpuMs: (cpuMs(server.pid) - (before.get(server) ?? 0)) / operations,
      },
    ]),
  );
}
