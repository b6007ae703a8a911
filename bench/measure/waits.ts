import { callers } from '../c1/company.ts';
import type { FakeC1 } from '../process/fake-c1.ts';
import { requestsOf, type ParticipantName } from '../process/participant.ts';
import type { Server } from '../process/server.ts';
import type { Wait } from '../workload/waits.ts';
import { ask } from './check.ts';
import { median } from './statistics.ts';

export interface WaitResult {
  readonly p50Ms: number;
  /** The most calls to C1 that one operation took. */
  readonly calls: number;
}

export interface WaitRun {
  readonly servers: readonly Server[];
  readonly wait: Wait;
  readonly c1: FakeC1;
  /** So late each answer of C1 is, unless it is a slow one. */
  readonly latencyMs: number;
  /** Of each server. */
  readonly operations: number;
}

interface Answered {
  readonly durationMs: number;
  readonly calls: number;
}

async function askOnce(server: Server, wait: Wait, c1: FakeC1, caller: number): Promise<Answered> {
  const [request] = requestsOf(server.name, wait, caller);
  await c1.order({});
  const startedAt = performance.now();
  const { status } = await ask(server, request);
  const durationMs = performance.now() - startedAt;
  if (status !== wait.status) throw new Error(`${server.name}, ${wait.name}: ${status}`);
  return { durationMs, calls: await c1.order({}) };
}

/** One operation at a time, the servers in turn, with a C1 that takes its time. */
export async function runWait({
  servers,
  wait,
  c1,
  latencyMs,
  operations,
}: WaitRun): Promise<ReadonlyMap<ParticipantName, WaitResult>> {
  const { slow } = wait;
  await c1.order({ latencyMs, slow: slow ? { url: slow.url, latencyMs: slow.times * latencyMs } : null });
  const answered = new Map<ParticipantName, Answered[]>(servers.map(({ name }) => [name, []]));
  for (let index = 0; index < operations; index += 1) {
    for (const server of servers) {
      answered.get(server.name)?.push(await askOnce(server, wait, c1, index % callers));
    }
  }
  await c1.order({ latencyMs: 0, slow: null });
  const resultOf = (all: readonly Answered[]): WaitResult => ({
    p50Ms: median(all.map(({ durationMs }) => durationMs)),
    calls: Math.max(...all.map(({ calls }) => calls)),
  });
  return new Map([...answered].map(([name, all]) => [name, resultOf(all)]));
}
