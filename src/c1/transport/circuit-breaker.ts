import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState as PolicyState,
  ConsecutiveBreaker,
  handleWhen,
} from 'cockatiel';
import { C1Error } from '../errors.ts';
import type { HttpClient, HttpResponse, HttpRequest } from './http.ts';

/** When an upstream that fails is left alone, and for how long. */
export interface BreakerOptions {
  /** So many failures in a row open the circuit. */
  readonly failures: number;
  /** So long nothing is sent; then one request tries, and its outcome decides for all. */
  readonly pauseMs: number;
  /** Told of each change, for the log. */
  readonly onChange?: (state: 'open' | 'closed') => void;
}

/** `closed` lets everything through, `open` nothing, `half-open` one call that finds out. */
export const circuitStates = ['closed', 'open', 'half-open'] as const;

/** What a breaker does at the moment. It stays open after its pause until there is a call to try. */
export type CircuitState = (typeof circuitStates)[number];

const badGateway = [502, 503, 504];

/**
 * Stops asking a C1 that is down: calls fail at once instead of piling up. Only what says that C1 is down counts:
 * no connection, no answer in time, 502 to 504; never a refusal, a rate limit, or a cancelled call.
 */
export function withCircuitBreaker(
  http: HttpClient,
  { failures, pauseMs, onChange }: BreakerOptions,
): HttpClient & { readonly circuit: () => CircuitState } {
  const policy = circuitBreaker(
    handleWhen(saysDown).orWhenResult((result) => badGateway.includes((result as HttpResponse).status)),
    { halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failures) },
  );
  policy.onBreak(() => onChange?.('open'));
  policy.onReset(() => onChange?.('closed'));
  return {
    async request(request, signal) {
      // Fail fast while probing: a waiting caller might time out before the probe ends.
      if (policy.state === PolicyState.HalfOpen) throw circuitOpen();
      try {
        return await policy.execute(() =>
          policy.state === PolicyState.Closed ? http.request(request, signal) : probe(http, request, signal),
        );
      } catch (error) {
        if (error instanceof InconclusiveProbe) throw error.cause;
        throw error instanceof BrokenCircuitError ? circuitOpen() : error;
      }
    },
    circuit: () => circuitOf(policy.state),
    close: () => http.close(),
  };
}

function circuitOf(state: PolicyState): CircuitState {
  if (state === PolicyState.Closed) return 'closed';
  return state === PolicyState.HalfOpen ? 'half-open' : 'open';
}

function circuitOpen(): C1Error {
  return new C1Error('circuit-open', 'C1 is not asked for a while after repeated failures', {
    wasNotSent: true,
  });
}

/** A probe that its caller broke off, or left no time for: it did not show that C1 is back. */
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

function saysDown(error: Error): boolean {
  if (error instanceof InconclusiveProbe) return true;
  if (!(error instanceof C1Error) || error.details.hadShortDeadline === true) return false;
  return error.kind === 'unavailable' || error.kind === 'timeout';
}
