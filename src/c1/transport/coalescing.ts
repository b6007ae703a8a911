import type { ConcurrencyLimitedClient } from './concurrency-limit.ts';
import { C1Error } from '../errors.ts';
import type { HttpClient, HttpResponse, HttpRequest } from './http.ts';
import { abortable } from './abortable.ts';

/** A read in flight, shared by all identical reads meanwhile. */
interface PendingRead {
  /** As it was handed on. */
  readonly request: HttpRequest;
  readonly answer: Promise<HttpResponse>;
  readonly deadlineAt: number;
  /** Cancels it once its last waiter has left; no read joins it then. */
  readonly end: (reason: unknown) => void;
  waiting: number;
}

/** A read is the same only under the same token: what one identity is shown is no answer for another. */
function keyOf({ method, path, headers, body = '' }: HttpRequest): string {
  return JSON.stringify([headers['authorization'], method, path, body]);
}

/**
 * Sends a read once that several operations of the same identity ask for at the same time. After a write has
 * settled no read joins one that began before it: the writer must not see the state before its write. A read that waits
 * for its turn has it as soon as any of the flows that share it would: none waits in the line of another one.
 * @param timeoutMs of one attempt
 */
export function coalesceReads(
  http: HttpClient & Partial<Pick<ConcurrencyLimitedClient, 'alsoFor'>>,
  timeoutMs: number,
): HttpClient {
  const flights = new Map<string, PendingRead>();

  const startRead = (key: string, request: HttpRequest): PendingRead => {
    const control = new AbortController();
    let hasLanded = false;
    // Aborting one waiter keeps the read alive; aborting the last one cancels it.
    const shared = { ...request, abortBeforeSend: undefined };
    const remove = (): void => {
      hasLanded = true;
      if (flights.get(key) === flight) flights.delete(key);
    };
    const flight: PendingRead = {
      request: shared,
      answer: http.request(shared, control.signal).finally(remove),
      deadlineAt: request.deadlineAt ?? Infinity,
      end: (reason) => {
        // Nearly always it has: aborting then would make an error, stack and all, for nothing.
        if (hasLanded) return;
        remove();
        control.abort(reason);
      },
      waiting: 0,
    };
    flights.set(key, flight);
    return flight;
  };

  const read = async (request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> => {
    const key = keyOf(request);
    const known = flights.get(key);
    // A read with an earlier deadline than the one in flight is sent by itself.
    if (known === undefined || known.deadlineAt > (request.deadlineAt ?? Infinity)) {
      return joinRead(startRead(key, request), signal);
    }
    http.alsoFor?.(known.request, request.flow);
    try {
      return { ...(await joinRead(known, signal)), isCoalesced: true };
    } catch (error) {
      if (!isTimeout(error) || signal?.aborted === true || !hasTime(request, timeoutMs)) throw error;
      return read(request, signal);
    }
  };

  const write = (request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse> =>
    http.request(request, signal).finally(() => {
      flights.clear();
    });

  return {
    request: (request, signal) => (request.isRead === true ? read(request, signal) : write(request, signal)),
    close: () => http.close(),
  };
}

/** Gives every waiter its own copy. The last one clears the shared body, so that it can be collected. */
async function joinRead(flight: PendingRead, signal: AbortSignal | undefined): Promise<HttpResponse> {
  flight.waiting += 1;
  try {
    const answer = await abortable(flight.answer, signal);
    const copy = { ...answer };
    if (flight.waiting === 1) answer.body = '';
    return copy;
  } finally {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.end(signal?.reason);
  }
}

/** Whether a call begun now could take at least half as long as it may. */
function hasTime({ deadlineAt = Infinity }: HttpRequest, timeoutMs: number): boolean {
  return deadlineAt - performance.now() > timeoutMs / 2;
}

function isTimeout(error: unknown): boolean {
  return error instanceof C1Error && error.kind === 'timeout';
}
