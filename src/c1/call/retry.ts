import { setTimeout as sleep } from 'node:timers/promises';
import { parseRetryAfter } from './response.ts';
import type { Endpoint } from './endpoint.ts';
import { C1Error } from '../errors.ts';
import type { HttpResponse } from '../transport/http.ts';

export interface RetryPolicy {
  /** Includes the first attempt. */
  readonly maxAttempts: number;
  /** Upper bound of the first wait, which is random; the bound doubles for each further wait. */
  readonly baseMs: number;
  readonly maxMs: number;
}

interface Attempts {
  readonly policy: RetryPolicy;
  readonly effect: Endpoint['effect'];
  /** Time left for the operation; a longer wait is not begun. */
  readonly remainingMs: () => number;
  readonly signal: AbortSignal | undefined;
}

const passingStatuses = [429, 502, 503, 504];

/**
 * Retries an exchange if that is safe. A read is retried after a connection failure, 429, 502, 503 and
 * 504; a write only if it cannot have had an effect: after 429, or if it was not sent. The waits grow exponentially with
 * full jitter, last at least as long as `Retry-After`, and end when the signal aborts.
 * @returns the last response, whatever its status
 * @throws the last error; the signal's reason
 */
export async function withRetries(
  exchange: () => Promise<HttpResponse>,
  { policy, effect, remainingMs, signal }: Attempts,
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await exchange().catch((error: unknown) => toError(error));
    const waitMs = Math.max(computeBackoffMs(policy, attempt), getRetryAfterMs(outcome));
    const goesOn = attempt < policy.maxAttempts && waitMs < remainingMs() && mayRepeat(outcome, effect);
    if (!goesOn) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
    await sleep(waitMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

function mayRepeat(outcome: HttpResponse | Error, effect: Endpoint['effect']): boolean {
  if (outcome instanceof C1Error) {
    const mayHelp = outcome.kind === 'unavailable' || outcome.kind === 'rate-limited';
    return mayHelp && (effect === 'read' || outcome.details.wasNotSent === true);
  }
  if (outcome instanceof Error) return false;
  return effect === 'read' ? passingStatuses.includes(outcome.status) : outcome.status === 429;
}

function computeBackoffMs({ baseMs, maxMs }: RetryPolicy, attempt: number): number {
  return Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}

function getRetryAfterMs(outcome: HttpResponse | Error): number {
  if (outcome instanceof C1Error) return (outcome.details.retryAfterSeconds ?? 0) * 1000;
  return outcome instanceof Error ? 0 : (parseRetryAfter(outcome.headers['retry-after']) ?? 0) * 1000;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
}
