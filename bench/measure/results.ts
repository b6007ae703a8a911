import type { ParticipantName } from '../process/participant.ts';
import type { WorkloadName } from '../workload/workload.ts';
import type { LatencyResult } from './latency.ts';
import type { LoadResult } from './load.ts';
import type { StartResult } from './start.ts';

/** One result for each round, by who it is of; absent for who had no part in it. */
export type Rounds<Result> = Partial<Record<ParticipantName, Result[]>>;

/** All that a run of the bench has measured. */
export interface Results {
  readonly loads: Record<WorkloadName, Rounds<LoadResult>>;
  readonly latency: Rounds<LatencyResult>;
  readonly start: Rounds<StartResult>;
}

export function noResults(): Results {
  return { loads: { w1: {}, w2: {}, w3: {}, w4: {} }, latency: {}, start: {} };
}

export function add<Result>(rounds: Rounds<Result>, name: ParticipantName, result: Result): void {
  (rounds[name] ??= []).push(result);
}
