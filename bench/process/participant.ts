import type { Question } from '../workload/workload.ts';

export type ParticipantName = 'floor' | 'baseline' | 'gateway';

/** A server that is measured. */
export interface Participant {
  readonly name: ParticipantName;
  /** Plain JavaScript for node, from the root of the repository. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

export const participants: readonly Participant[] = [
  { name: 'floor', script: 'bench/dist/floor/server.js', env: {} },
  { name: 'baseline', script: 'bench/dist/baseline/server.js', env: {} },
  // As it ships: its own defaults for all limits, and its log. Operations are counted as they are anywhere, but callers of the
  // bench are many people in one.
  {
    name: 'gateway',
    script: 'dist/main.js',
    env: {
      GATEWAY_IDENTITY: 'forward',
      GATEWAY_RATE_LIMIT: '1000000',
      GATEWAY_RATE_LIMIT_UNVERIFIED: '1000000',
      PORT: '0',
    },
  },
];

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Whether a participant has a part in a workload; the baseline has no limit that refuses anything. */
export function takesPart(name: ParticipantName, workload: Question): boolean {
  return name === 'gateway' || workload.floor !== undefined;
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
