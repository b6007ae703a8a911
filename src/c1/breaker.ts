import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { C1Error } from './errors.ts';
import type { Http, HttpAnswer } from './http.ts';

export interface BreakerOptions {
  /** So many failures in a row open the circuit. */
  readonly failures: number;
  /** So long nothing is sent; then one request tries, and its outcome decides for all. */
  readonly pauseMs: number;
  /** Told of each change, for the log. */
  readonly onChange?: (state: 'open' | 'closed') => void;
}

const badGateway = [502, 503, 504];

/**
 * Stops asking a C1 that is down: calls fail at once instead of piling up. Only what says that C1 is down counts:
 * no connection, no answer in time, 502 to 504; never a refusal, a rate limit, or a caller who left.
 */
export function breakingHttp(http: Http, { failures, pauseMs, onChange }: BreakerOptions): Http {
  const policy = circuitBreaker(
    handleWhen(saysDown).orWhenResult((result) => badGateway.includes((result as HttpAnswer).status)),
    { halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failures) },
  );
  policy.onBreak(() => onChange?.('open'));
  policy.onReset(() => onChange?.('closed'));
  return {
    async exchange(request, signal) {
      try {
        return await policy.execute(() => http.exchange(request, signal));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error;
        throw new C1Error('circuit-open', 'C1 is not asked for a while after repeated failures', {
          isUnsent: true,
        });
      }
    },
    close: () => http.close(),
  };
}

function saysDown(error: Error): boolean {
  return error instanceof C1Error && (error.kind === 'unavailable' || error.kind === 'timeout');
}
