import { C1Error } from '../errors.ts';
import {
  createFairQueue,
  urgent,
  type FairQueue,
  type Flow,
  type FlowKey,
  type Ticket,
} from './fair-queue.ts';
import type { HttpClient, HttpRequest } from './http.ts';

/** What a bound holds at the moment. */
export interface ConcurrencyStats {
  /** Exchanges in flight. */
  readonly inFlight: number;
  /** Exchanges that wait for their turn. */
  readonly queued: number;
}

/** Exchanges that wait for their turn. */
export interface ConcurrencyLimitedClient extends HttpClient {
  readonly load: () => ConcurrencyStats;
  /** Has a request that still waits for its turn wait in the line of another flow too, since a call of that needs it. */
  readonly alsoFor: (request: HttpRequest, flow: string | undefined) => void;
}

/**
 * Lets at most so many exchanges run at once, of one flow at most half as many. The others wait: flows are served in turn,
 * the calls of one flow in the order of arrival. A call that is cancelled or runs out of time leaves the queue, and is
 * not sent; neither is one whose answer is known when its turn comes.
 */
export function limitConcurrency(http: HttpClient, places: number): ConcurrencyLimitedClient {
  const queue = createFairQueue(places);
  const waiting = new Map<HttpRequest, Ticket>();
  return {
    async request(request, signal) {
      const flow = queue.take(keyOf(request)) ?? (await turnOf(request, signal, { queue, waiting }));
      let isRefused = false;
      try {
        const known = request.knownResponse?.();
        if (known !== undefined) return known;
        const answer = await http.request(withinTime(request), signal);
        isRefused = answer.status === 401;
        return answer;
      } finally {
        // The operations that get a 401 know it some microtasks later, and have their queued calls not sent.
        if (isRefused) setImmediate(queue.release, flow);
        else queue.release(flow);
      }
    },
    load: () => ({ inFlight: queue.load().running, queued: waiting.size }),
    alsoFor: (request, flow) => {
      const ticket = waiting.get(request);
      if (ticket !== undefined) queue.wait(ticket, flow ?? sharedKey);
    },
    close: () => http.close(),
  };
}

/** Calls that name no flow are one flow together. */
const sharedKey = '';

function keyOf({ isUrgent, flow = sharedKey }: HttpRequest): FlowKey {
  return isUrgent === true ? urgent : flow;
}

/** The time that a call may take begins with its turn, or a burst would look like a C1 that is down. */
function withinTime(request: HttpRequest): HttpRequest {
  if (request.deadlineAt === undefined) return request;
  const leftMs = Math.max(1, request.deadlineAt - performance.now());
  return { ...request, timeoutMs: leftMs };
}

interface Waiting {
  readonly queue: FairQueue;
  readonly waiting: Map<HttpRequest, Ticket>;
}

/** Waits for a place. @throws C1Error of kind `timeout`; the reason of a signal. */
function turnOf(
  request: HttpRequest,
  signal: AbortSignal | undefined,
  { queue, waiting }: Waiting,
): Promise<Flow> {
  const signals = [signal, request.abortBeforeSend];
  const { deadlineAt } = request;
  return new Promise((resolve, reject) => {
    const stopWaiting = (): void => {
      clearTimeout(timer);
      for (const each of signals) each?.removeEventListener('abort', onAbort);
      waiting.delete(request);
    };
    const fail = (error: Error): void => {
      stopWaiting();
      queue.leave(ticket);
      reject(error);
    };
    const onAbort = (event: Event): void => {
      fail((event.target as AbortSignal).reason as Error);
    };
    const onTimeout = (): void => {
      fail(new C1Error('timeout', 'no turn to call C1 in time', { wasNotSent: true }));
    };
    const onPlace = (flow: Flow): void => {
      stopWaiting();
      resolve(flow);
    };
    const ticket: Ticket = { flows: new Set(), onPlace };
    const timer =
      deadlineAt === undefined
        ? undefined
        : setTimeout(onTimeout, Math.max(1, deadlineAt - performance.now()));
    for (const each of signals) each?.addEventListener('abort', onAbort, { once: true });
    waiting.set(request, ticket);
    queue.wait(ticket, keyOf(request));
  });
}
