import { C1Error } from './errors.ts';
import type { Http, HttpRequest } from './http.ts';

/** What a bound holds at the moment. */
export interface UpstreamLoad {
  /** Exchanges under way. */
  readonly underWay: number;
  /** Exchanges that wait for their turn. */
  readonly waiting: number;
}

/**
 * Lets at most so many exchanges run at once. The others wait, first come, first served; who leaves meanwhile
 * or runs out of time frees the place in the queue, and nothing of theirs is sent.
 */
export function boundedHttp(http: Http, limit: number): Http & { readonly load: () => UpstreamLoad } {
  // A set keeps the order of arrival and lets one leave from the middle.
  const waiting = new Set<() => void>();
  let running = 0;

  const release = (): void => {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else next();
  };

  const takeTurn = (request: HttpRequest, signal: AbortSignal | undefined): Promise<void> => {
    if (running < limit) {
      running += 1;
      return Promise.resolve();
    }
    const waitMs = request.endsAt === undefined ? undefined : request.endsAt - performance.now();
    return waitForTurn(waiting, waitMs, [signal, request.unsentSignal]);
  };

  return {
    async exchange(request, signal) {
      await takeTurn(request, signal);
      try {
        return await http.exchange(withinTime(request), signal);
      } finally {
        release();
      }
    },
    load: () => ({ underWay: running, waiting: waiting.size }),
    close: () => http.close(),
  };
}

/** The time that a call may take begins with its turn, or a burst would look like a C1 that is down. */
function withinTime(request: HttpRequest): HttpRequest {
  if (request.endsAt === undefined) return request;
  const leftMs = Math.max(1, request.endsAt - performance.now());
  return { ...request, timeoutMs: Math.min(request.timeoutMs ?? leftMs, leftMs) };
}

function waitForTurn(
  waiting: Set<() => void>,
  timeoutMs: number | undefined,
  signals: readonly (AbortSignal | undefined)[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener('abort', onAbort);
      waiting.delete(go);
    };
    const go = (): void => {
      leave();
      resolve();
    };
    const onAbort = (event: Event): void => {
      leave();
      reject((event.target as AbortSignal).reason as Error);
    };
    const onTimeout = (): void => {
      leave();
      reject(new C1Error('timeout', 'no turn to call C1 in time', { isUnsent: true }));
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimeout, timeoutMs);
    for (const signal of signals) signal?.addEventListener('abort', onAbort, { once: true });
    waiting.add(go);
  });
}
