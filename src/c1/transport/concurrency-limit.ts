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

/** The current load of the limit. */
export interface ConcurrencyStats {
  /** Exchanges in flight. */
  readonly inFlight: number;
  /** Exchanges in the queue. */
  readonly queued: number;
}

/** A client with a concurrency limit. */
export interface ConcurrencyLimitedClient extends HttpClient {
  readonly load: () => ConcurrencyStats;
  /** Adds a queued request to the queue of another flow too, since a call of that flow joins it. */
  readonly alsoFor: (request: HttpRequest, flow: string | undefined) => void;
}

/**
 * Limits the number of concurrent exchanges, for one flow to half of the places. Other calls are queued: flows are served
 * in turn, the calls of one flow in the order of arrival. A queued call that is cancelled or times out is
 * not sent; neither is a call whose response is known at its turn.
 */
export function limitConcurrency(http: HttpClient, places: number): ConcurrencyLimitedClient {
  const queue = createFairQueue(places);
  const waiting = new Map<HttpRequest, Ticket>();
  return {
    async request(request, signal) {
      const flow =
        queue.take(getFlowKey(request)) ?? (await waitForTurn(request, signal, { queue, waiting }));
      let isRefused = false;
      try {
        const known = request.knownResponse?.();
        if (known !== undefined) return known;
        const response = await http.request(applyDeadline(request), signal);
        isRefused = response.status === 401;
        return response;
      } finally {
        // The operation handles the 401 some microtasks later; its queued calls are then not sent.
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

/** The flow of calls without a flow. */
const sharedKey = '';

function getFlowKey({ isUrgent, flow = sharedKey }: HttpRequest): FlowKey {
  return isUrgent === true ? urgent : flow;
}

/** The time limit of a call starts at its turn; otherwise a burst would look like an outage of C1. */
function applyDeadline(request: HttpRequest): HttpRequest {
  if (request.deadlineAt === undefined) return request;
  const leftMs = Math.max(1, request.deadlineAt - performance.now());
  return { ...request, timeoutMs: leftMs };
}

interface Waiting {
  readonly queue: FairQueue;
  readonly waiting: Map<HttpRequest, Ticket>;
}

/** Waits for a place. @throws C1Error of kind `timeout`; the reason of a signal. */
function waitForTurn(
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
    queue.wait(ticket, getFlowKey(request));
  });
}
