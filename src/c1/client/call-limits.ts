import type { RetryPolicy } from '../call/retry.ts';
import { C1Error } from '../errors.ts';
import type { HttpResponse } from '../transport/http.ts';
import { createBatchScheduler, type BatchScheduler } from './batch-scheduler.ts';
import type { BatchPatience } from './queued-batch.ts';

/** Limits on the calls of one operation. */
export interface CallLimits {
  /** Maximum time for all exchanges, from the start of the operation. */
  readonly operationTimeoutMs: number;
  /** Maximum number of exchanges, retries included. */
  readonly maxCalls: number;
  /** Time that a loader's batch waits for further keys. */
  readonly batchPatience: BatchPatience;
  readonly retry: RetryPolicy;
}

/** The default limits of an operation. */
export const defaultCallLimits: CallLimits = {
  operationTimeoutMs: 30_000,
  maxCalls: 200,
  batchPatience: { sameEndpoint: 1.5, otherEndpoints: 0.1 },
  retry: { maxAttempts: 4, baseMs: 250, maxMs: 5_000 },
};

/** The remaining budget of an operation. */
export interface RemainingLimits {
  readonly limits: CallLimits;
  /** The deadline of the operation, by `performance.now()`. */
  readonly deadlineAt: number;
  callsLeft: number;
  readonly batches: BatchScheduler;
  /** C1's response to a rejected token; further calls of the operation get the same one without being sent. */
  refusal: HttpResponse | undefined;
  readonly knownResponse: () => HttpResponse | undefined;
}

/** The whole budget of an operation that begins. */
export function createRemainingLimits(limits: CallLimits): RemainingLimits {
  const remaining: RemainingLimits = {
    limits,
    deadlineAt: performance.now() + limits.operationTimeoutMs,
    callsLeft: limits.maxCalls,
    batches: createBatchScheduler(limits.batchPatience),
    refusal: undefined,
    knownResponse: () => remaining.refusal && { ...remaining.refusal, isCoalesced: true },
  };
  return remaining;
}

/** Takes one call off the budget. @throws C1Error if no call or no time is left. */
export function takeCall(budget: RemainingLimits): void {
  if (budget.callsLeft === 0) {
    const message = `the operation needs more than ${budget.limits.maxCalls} calls to C1`;
    throw new C1Error('too-many-calls', message, { wasNotSent: true });
  }
  if (budget.deadlineAt <= performance.now()) throw createTimeoutError(budget);
  budget.callsLeft -= 1;
}

/** The error of an operation whose time is up. */
export function createTimeoutError({ limits }: RemainingLimits): C1Error {
  const message = `the operation took longer than ${limits.operationTimeoutMs} ms`;
  return new C1Error('timeout', message, { wasNotSent: true });
}
