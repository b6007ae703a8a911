import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Question } from '../workload/workload.ts';

export type ParticipantName = 'floor' | 'baseline' | 'grafast' | 'gateway' | 'router';

/** A server that is measured. */
export interface Participant {
  readonly name: ParticipantName;
  /** Plain JavaScript for node, from the root of the repository. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

const floor: Participant = { name: 'floor', script: 'bench/dist/floor/server.js', env: {} };
const baseline: Participant = { name: 'baseline', script: 'bench/dist/baseline/server.js', env: {} };

// Written in the types that newer Nodes take off by themselves; without the variable it checks its plans at each operation.
const grafast: Participant = {
  name: 'grafast',
  script: 'bench/grafast/server.ts',
  env: { NODE_ENV: 'production' },
};

// As it ships: its own defaults for all limits, and its log. Operations are counted as they are anywhere, but callers of the
// bench are many people in one.
const gateway: Participant = {
  name: 'gateway',
  script: 'dist/main.js',
  env: {
    GATEWAY_IDENTITY: 'forward',
    GATEWAY_RATE_LIMIT: '1000000',
    GATEWAY_RATE_LIMIT_UNVERIFIED: '1000000',
    PORT: '0',
  },
};

/** The gateway as a subgraph, for a router in front of it. */
export const subgraph: Participant = { ...gateway, env: { ...gateway.env, GATEWAY_FEDERATION: 'true' } };

/** The participants that run on a node: grafast needs Node.js 22.18 and its own packages. */
export function participantsOn(node: string): readonly Participant[] {
  const [major = 0, minor = 0] = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    .split('.')
    .map(Number);
  const isAllowed = major > 22 || (major === 22 && minor >= 18);
  return isAllowed && existsSync('bench/grafast/node_modules')
    ? [floor, baseline, grafast, gateway]
    : [floor, baseline, gateway];
}

/** The operations of a run, and the calls to C1 that it took. */
export interface Times {
  readonly operations: number;
  readonly calls: number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Whether a participant has a part in a workload; the baseline has no limit that refuses anything. */
export function takesPart(name: ParticipantName, { floor, baseline }: Question): boolean {
  if (name === 'baseline' && baseline !== undefined) return true;
  return name === 'gateway' || floor !== undefined;
}

/** Whether a participant has called C1 as often as it has to; true where that is not known. */
export function hasCalled(name: ParticipantName, workload: Question, times: Times): boolean {
  const { calls, mostCalls = calls, baseline } = workload;
  const [from, to] = name === 'baseline' && baseline !== undefined ? baseline.calls : [calls, mostCalls];
  if (from === undefined || to === undefined) return true;
  return times.calls >= from * times.operations && times.calls <= to * times.operations;
}

/** What a caller sends to a participant, one after the other; each caller has a token of their own. */
export function requestsOf(
  name: ParticipantName,
  workload: Question,
  caller: number,
): readonly [HttpRequest, ...HttpRequest[]] {
  const headers = { authorization: `Bearer token-of-caller-${caller}` };
  if (name === 'floor') return [{ method: 'GET', path: workload.floor?.path(caller) ?? '/', headers }];
  const [first, ...others] = workload.asked(caller).map((operation): HttpRequest => ({
    method: 'POST',
    path: '/graphql',
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json,application/json;q=0.9',
    },
    body: JSON.stringify(operation),
  }));
  if (first === undefined) throw new Error(`${workload.name} asks nothing`);
  return [first, ...others];
}
