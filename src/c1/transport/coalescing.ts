import type { ConcurrencyLimitedClient } from './concurrency-limit.ts';
import { C1Error } from '../errors.ts';
import type { HttpClient, HttpResponse, HttpRequest } from './http.ts';
import { abortable } from './abortable.ts';

/** A read in flight that identical reads join. */
interface PendingRead {
  /** The request that was sent. */
  readonly request: HttpRequest;
  readonly response: Promise<HttpResponse>;
  readonly deadlineAt: number;
  /** Cancels the read after its last waiter has left; no read joins it afterwards. */
  readonly end: (reason: unknown) => void;
  /** The requests that wait for the response, in the order of their arrival. */
  readonly waiting: Set<HttpRequest>;
}

/** The identity of a read. It includes the token: a response for one identity must not reach another. */
function getReadKey({ method, path, headers, body = '' }: HttpRequest): string {
  return JSON.stringify([headers['authorization'], method, path, body]);
}

/**
 * Coalesces concurrent identical reads of one identity into one request. After a write has
 * ended, no read joins a read that began before it, since its response may lack the effect of the write. A queued read
 * that several flows share is sent at the first turn of any of them.
 * @param timeoutMs time limit of one attempt
 */
export function coalesceReads(
  http: HttpClient & Partial<Pick<ConcurrencyLimitedClient, 'alsoFor'>>,
  timeoutMs: number,
): HttpClient {
  const flights = new Map<string, PendingRead>();

  const startRead = (key: string, request: HttpRequest): PendingRead => {
    const control = new AbortController();
    let hasLanded = false;
    const waiting = new Set([request]);
    const shared = createSharedRequest(request, waiting);
    const remove = (): void => {
      hasLanded = true;
      if (flights.get(key) === flight) flights.delete(key);
    };
    const flight: PendingRead = {
      request: shared,
      response: http.request(shared, control.signal).finally(remove),
      deadlineAt: request.deadlineAt ?? Infinity,
      end: (reason) => {
        // This is the usual case; aborting would create an error with its stack for nothing.
        if (hasLanded) return;
        remove();
        control.abort(reason);
      },
      waiting,
    };
    flights.set(key, flight);
    return flight;
  };

  const read = async (request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> => {
    const key = getReadKey(request);
    const known = flights.get(key);
    // A read whose deadline is earlier than that of the read in flight is sent separately.
    if (known === undefined || known.deadlineAt > (request.deadlineAt ?? Infinity)) {
      return joinRead(startRead(key, request), request, signal);
    }
    request.onJoin?.();
    http.alsoFor?.(known.request, request.flow);
    try {
      return { ...(await joinRead(known, request, signal)), isCoalesced: true };
    } catch (error) {
      if (!isTimeout(error) || signal?.aborted === true || !hasTime(request, timeoutMs)) throw error;
      return read(request, signal);
    }
  };

  const write = (request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> =>
    http.request(request, signal).finally(() => {
      if (flights.size > 0) flights.clear();
    });

  return {
    request: (request, signal) => (request.isRead === true ? read(request, signal) : write(request, signal)),
    close: () => http.close(),
  };
}

/** Returns a copy of the response to each waiter. The last one clears the shared body for the garbage collector. */
async function joinRead(
  flight: PendingRead,
  request: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const { waiting } = flight;
  waiting.add(request);
  try {
    const response = await abortable(flight.response, signal);
    const copy = { ...response };
    if (waiting.size === 1) response.body = '';
    return copy;
  } finally {
    waiting.delete(request);
    if (waiting.size === 0) flight.end(signal?.reason);
  }
}

/** The request of a read for all that wait for it. It counts as that of the first of them when it is sent. */
function createSharedRequest(request: HttpRequest, waiting: ReadonlySet<HttpRequest>): HttpRequest {
  const onSend = (): void => {
    const [first] = waiting;
    first?.onSend?.();
  };
  // Aborting one waiter keeps the read alive; aborting the last one cancels it.
  return { ...request, abortBeforeSend: undefined, onSend };
}

/** Whether at least half of the usual time limit is left before the deadline. */
function hasTime({ deadlineAt = Infinity }: HttpRequest, timeoutMs: number): boolean {
  return deadlineAt - performance.now() > timeoutMs / 2;
}

function isTimeout(error: unknown): boolean {
  return error instanceof C1Error && error.kind === 'timeout';
}
