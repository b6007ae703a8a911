import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState as PolicyState,
  ConsecutiveBreaker,
  handleWhen,
} from 'cockatiel';
import { C1Error } from '../errors.ts';
import type { HttpClient, HttpResponse, HttpRequest } from './http.ts';

/** Options of the circuit breaker. */
export interface BreakerOptions {
  /** Number of consecutive failures that opens the circuit. */
  readonly failures: number;
  /** Time without any request, after which one request probes C1. */
  readonly pauseMs: number;
  /** Called when the circuit opens or closes. */
  readonly onChange?: (state: 'open' | 'closed') => void;
}

/** `closed` lets every call through, `open` none, `half-open` one probe. */
export const circuitStates = ['closed', 'open', 'half-open'] as const;

/** The state of a breaker. After its pause it remains open until the next call, which is the probe. */
export type CircuitState = (typeof circuitStates)[number];

const badGateway = [502, 503, 504];

/**
 * A circuit breaker: while C1 is down, calls fail at once instead of piling up. Only signs of an outage count as failures:
 * no connection, a timeout, 502 to 504; not a rejection, a rate limit or a cancelled call.
 */
export function withCircuitBreaker(
  http: HttpClient,
  { failures, pauseMs, onChange }: BreakerOptions,
): HttpClient & { readonly circuit: () => CircuitState } {
  const policy = circuitBreaker(
    handleWhen(isOutage).orWhenResult((result) => badGateway.includes((result as HttpResponse).status)),
    { halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failures) },
  );
  policy.onBreak(() => onChange?.('open'));
  policy.onReset(() => onChange?.('closed'));
  return {
    async request(request, signal) {
      // Fail fast while probing: a waiting caller might time out before the probe ends.
      if (policy.state === PolicyState.HalfOpen) throw createCircuitOpenError();
      try {
        return await policy.execute(() =>
          policy.state === PolicyState.Closed ? http.request(request, signal) : probe(http, request, signal),
        );
      } catch (error) {
        if (error instanceof InconclusiveProbe) throw error.cause;
        throw error instanceof BrokenCircuitError ? createCircuitOpenError() : error;
      }
    },
    circuit: () => toCircuitState(policy.state),
    close: () => http.close(),
  };
}

function toCircuitState(state: PolicyState): CircuitState {
  if (state === PolicyState.Closed) return 'closed';
  return state === PolicyState.HalfOpen ? 'half-open' : 'open';
}

function createCircuitOpenError(): C1Error {
  return new C1Error('circuit-open', 'C1 is not asked for a while after repeated failures', {
    wasNotSent: true,
  });
}

/** A probe that was cancelled or had too short a deadline to show whether C1 is available. */
class InconclusiveProbe extends Error {
  override readonly name = 'Undecided';
}

async function probe(
  http: HttpClient,
  request: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  try {
    return await http.request(request, signal);
  } catch (error) {
    const isDecided = error instanceof C1Error && error.details.hadShortDeadline !== true;
    throw isDecided ? error : new InconclusiveProbe('the probe did not end', { cause: error });
  }
}

function isOutage(error: Error): boolean {
  if (error instanceof InconclusiveProbe) return true;
  if (!(error instanceof C1Error) || error.details.hadShortDeadline === true) return false;
  return error.kind === 'unavailable' || error.kind === 'timeout';
}
