import type { ParticipantName } from '../process/participant.ts';
import type { WaitName } from '../workload/waits.ts';
import type { WorkloadName } from '../workload/workload.ts';
import type { LatencyResult } from './latency.ts';
import type { LoadResult } from './load.ts';
import type { StartResult } from './start.ts';
import type { WaitResult } from './waits.ts';

/** One result for each round, by who it is of; absent for who had no part in it. */
export type Rounds<Result> = Partial<Record<ParticipantName, Result[]>>;

/** Of one operation, with a C1 of one latency. */
export interface WaitFigures {
  readonly name: WaitName;
  readonly latencyMs: number;
  readonly rounds: Rounds<WaitResult>;
}

/** All that a run of the bench has measured. */
export interface Results {
  readonly loads: Record<WorkloadName, Rounds<LoadResult>>;
  readonly latency: Rounds<LatencyResult>;
  readonly waits: WaitFigures[];
  /** W3 at a gateway that is a subgraph, and at the router in front of it: what either costs the gateway. */
  readonly federation: Rounds<LoadResult>;
  readonly start: Rounds<StartResult>;
}

export function noResults(): Results {
  return {
    loads: { w1: {}, w2: {}, w3: {}, w4: {}, w5: {} },
    latency: {},
    waits: [],
    federation: {},
    start: {},
  };
}

export function add<Result>(rounds: Rounds<Result>, name: ParticipantName, result: Result): void {
  (rounds[name] ??= []).push(result);
}
