import { callers } from '../c1/company.ts';
import type { Part } from '../options.ts';
import type { FakeC1 } from '../process/fake-c1.ts';
import { subgraph, takesPart, type Participant } from '../process/participant.ts';
import { hasRouter, startRouter } from '../process/router.ts';
import { startServer, type Server } from '../process/server.ts';
import { waits } from '../workload/waits.ts';
import { workloads, type Workload } from '../workload/workload.ts';
import { checkAnswers } from './check.ts';
import { runLatency } from './latency.ts';
import { runLoad, type LoadResult } from './load.ts';
import { add, noResults, type Results, type Rounds, type WaitFigures } from './results.ts';
import { runStart } from './start.ts';
import { runWait, type WaitRun } from './waits.ts';

export interface Measuring {
  readonly c1: FakeC1;
  readonly participants: readonly Participant[];
  /** The node that runs them. */
  readonly node: string;
  /** Where the servers' output goes. */
  readonly folder: string;
  readonly rounds: number;
  readonly isQuick: boolean;
  readonly includes: (part: Part) => boolean;
  readonly say: (line: string) => void;
}

/** Runs that do not count: until then V8 is still compiling. After two, the next one took half as long again as the fifth. */
const warmUps = 5;

/** One operation for each connection is the least that a load can be. */
const quickOperations = callers;

/** Everybody in turn, and another one first in each round: what the machine does besides hits all alike. */
function turns<Item>(items: readonly Item[], round: number): readonly Item[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** Measures a workload on servers, in turn. */
async function measureLoad(
  { c1, rounds, isQuick, say }: Measuring,
  servers: readonly Server[],
  workload: Workload,
  results: Rounds<LoadResult>,
) {
  const operations = isQuick ? quickOperations : workload.operations;
  const loads = [];
  for (const server of servers) {
    loads.push({ server, workload, c1, operations, isRight: await checkAnswers(server, workload, c1) });
  }
  say(`${workload.name}: all answers are right`);
  for (let round = isQuick ? 0 : -warmUps; round < rounds; round += 1) {
    for (const load of turns(loads, round + warmUps)) {
      const result = await runLoad(load);
      if (round >= 0) add(results, load.server.name, result);
    }
    say(`${workload.name}: ${round < 0 ? 'warmed up' : `round ${round + 1} of ${rounds}`}`);
  }
}

async function measureLatency(
  { c1, rounds, isQuick, say }: Measuring,
  servers: readonly Server[],
  results: Results,
) {
  const workload = workloads.w3;
  for (const server of servers) await checkAnswers(server, workload, c1);
  for (let round = 0; round < rounds; round += 1) {
    const operations = isQuick ? 4 : 40;
    const found = await runLatency({ servers: turns(servers, round), workload, c1, operations });
    for (const [name, result] of found) add(results.latency, name, result);
    say(`latency: round ${round + 1} of ${rounds}`);
  }
}

/** So late C1 is where waits are measured. */
const waitLatenciesMs = [20, 100];

/** The operations of a round take as long for each latency: where C1 is fast, noise is a larger part of a time. */
const waitOperations = (latencyMs: number): number => 1_500 / latencyMs;

async function measureWait(
  { c1, rounds, isQuick }: Measuring,
  servers: readonly Server[],
  { wait, latencyMs }: Pick<WaitRun, 'wait' | 'latencyMs'>,
): Promise<WaitFigures> {
  const figures: WaitFigures = { name: wait.name, latencyMs, rounds: {} };
  const operations = isQuick ? 2 : waitOperations(latencyMs);
  for (let round = 0; round < rounds; round += 1) {
    const results = await runWait({ servers: turns(servers, round), wait, c1, latencyMs, operations });
    for (const [name, result] of results) add(figures.rounds, name, result);
  }
  return figures;
}

async function measureWaits(measuring: Measuring, servers: readonly Server[], results: Results) {
  const { c1, say } = measuring;
  const taking = servers.filter(({ name }) => name !== 'floor');
  for (const wait of waits) {
    for (const server of taking) await checkAnswers(server, wait, c1);
    for (const latencyMs of waitLatenciesMs) {
      results.waits.push(await measureWait(measuring, taking, { wait, latencyMs }));
      say(`${wait.name}, C1 at ${latencyMs} ms: measured`);
    }
  }
}

async function measureFederation(measuring: Measuring, results: Results) {
  const { c1, say } = measuring;
  const gateway = await startServer({ ...measuring, participant: subgraph, c1: c1.origin });
  const router = await startRouter(gateway, measuring);
  say('federation: W3 at the gateway itself, and through a router');
  await measureLoad(measuring, [gateway, router], workloads.w3, results.federation);
  await router.stop();
  await gateway.stop();
}

async function measureStart(measuring: Measuring, results: Results) {
  const { participants, rounds, isQuick, say } = measuring;
  for (let round = 0; round < rounds; round += 1) {
    const operations = isQuick ? quickOperations : 2 * workloads.w2.operations;
    for (const participant of turns(participants, round)) {
      add(results.start, participant.name, await runStart({ ...measuring, participant, operations }));
    }
    say(`start: round ${round + 1} of ${rounds}`);
  }
}

/** Measures all that is asked for. @throws Error at the first answer that is not right. */
export async function measure(measuring: Measuring): Promise<Results> {
  const { c1, participants, node, folder, includes } = measuring;
  const results = noResults();
  // Alone, before the others take up memory and time.
  if (includes('start')) await measureStart(measuring, results);
  const servers = await Promise.all(
    participants.map((participant) => startServer({ participant, c1: c1.origin, node, folder })),
  );
  for (const workload of Object.values(workloads)) {
    if (!includes(workload.name)) continue;
    const taking = servers.filter(({ name }) => takesPart(name, workload));
    await measureLoad(measuring, taking, workload, results.loads[workload.name]);
  }
  if (includes('waits')) await measureWaits(measuring, servers, results);
  if (includes('latency')) await measureLatency(measuring, servers, results);
  await Promise.all(servers.map((server) => server.stop()));
  if (includes('federation') && hasRouter) await measureFederation(measuring, results);
  return results;
}
