import autocannon from 'autocannon';
import { callers } from '../c1/company.ts';
import type { FakeC1 } from '../process/fake-c1.ts';
import { hasCalled, requestsOf } from '../process/participant.ts';
import type { Server } from '../process/server.ts';
import { cpuMs } from '../process/usage.ts';
import type { Workload } from '../workload/workload.ts';
import type { IsRight } from './check.ts';
import { quantile } from './statistics.ts';

/** What one run of a workload on a server came to. */
export interface LoadResult {
  readonly operations: number;
  /** Milliseconds of the server's processor time for one operation. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Calls to C1 for one operation. */
  readonly calls: number;
}

export interface Load {
  readonly server: Server;
  readonly workload: Workload;
  readonly c1: FakeC1;
  readonly isRight: IsRight;
  readonly operations: number;
}

/** No run takes longer; one that would is a failure. */
const maxSeconds = 120;

/**
 * Sends a workload over 32 connections, each a caller with an app and a token of their own, until so many operations
 * are answered. @throws Error when one answer is not right or C1 was called more or less than it has to be.
 */
export async function runLoad({ server, workload, c1, isRight, operations }: Load): Promise<LoadResult> {
  await c1.order({});
  const durations: number[] = [];
  const statuses = new Set<number>();
  const cpuBefore = cpuMs(server.pid);
  const startedAt = performance.now();
  let [cpuAfter, endedAt] = [cpuBefore, startedAt];
  let caller = 0;
  const options = {
    url: server.origin,
    connections: callers,
    amount: operations,
    timeout: 20,
    sampleInt: 100,
    setupClient: (client: autocannon.Client) => {
      client.setRequests([...requestsOf(server.name, workload, caller++ % callers)]);
    },
    verifyBody: (body: unknown) => isRight(String(body)),
  };
  const { errors, timeouts, mismatches } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, result) => {
      clearTimeout(timer);
      if (error instanceof Error) reject(error);
      else resolve(result);
    });
    const timer = setTimeout(() => {
      run.stop();
    }, maxSeconds * 1_000);
    run.on('response', (_client, status, _bytes, durationMs) => {
      durations.push(durationMs);
      statuses.add(status);
      if (durations.length < operations) return;
      [cpuAfter, endedAt] = [cpuMs(server.pid), performance.now()];
    });
  });
  const calls = await c1.order({});
  const isComplete = durations.length === operations && errors + timeouts + mismatches === 0;
  const hasStatus = [...statuses].join() === String(server.name === 'floor' ? 200 : workload.status);
  if (!isComplete || !hasStatus || !hasCalled(server.name, workload, { operations, calls }))
    throw new Error(
      `${server.name}, ${workload.name}: ${durations.length} of ${operations} answered by ${[...statuses].join()}; ` +
        `${errors} failed, ${timeouts} late, ${mismatches} wrong; ${calls} calls to C1`,
    );
  return {
    operations,
    cpuMs: (cpuAfter - cpuBefore) / operations,
    perSecond: (operations * 1_000) / (endedAt - startedAt),
    p50Ms: quantile(durations, 0.5),
    p99Ms: quantile(durations, 0.99),
    calls: calls / operations,
  };
}
