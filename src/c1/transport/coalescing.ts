import type { BoundedHttp } from './concurrency-limit.ts';
import { C1Error } from '../errors.ts';
import type { Http, HttpAnswer, HttpRequest } from './http.ts';
import { waitFor } from './abortable.ts';

/** A read under way, for everybody who asks the same meanwhile. */
interface Flight {
  /** As it was handed on. */
  readonly request: HttpRequest;
  readonly answer: Promise<HttpAnswer>;
  readonly endsAt: number;
  /** Ends it, since nobody waits for it any more; nobody can join it then. */
  readonly end: (reason: unknown) => void;
  waiting: number;
}

/** A read is the same only under the same token: what one identity is shown is no answer for another. */
function keyOf({ method, path, headers, body = '' }: HttpRequest): string {
  return JSON.stringify([headers['authorization'], method, path, body]);
}

/**
 * Sends a read once that several operations of the same identity ask for at the same time. After a write has
 * settled no read joins one that began before it: whoever wrote must not be shown what was there before. A read that waits
 * for its turn has it as soon as any of the flows that share it would: none waits in the line of another one.
 */
export function mergingHttp(http: Http & Partial<Pick<BoundedHttp, 'alsoFor'>>): Http {
  const flights = new Map<string, Flight>();

  const depart = (key: string, request: HttpRequest): Flight => {
    const control = new AbortController();
    let hasLanded = false;
    // One caller's leaving ends what all of them wait for only if nobody else does.
    const shared = { ...request, unsentSignal: undefined };
    const remove = (): void => {
      hasLanded = true;
      if (flights.get(key) === flight) flights.delete(key);
    };
    const flight: Flight = {
      request: shared,
      answer: http.exchange(shared, control.signal).finally(remove),
      endsAt: request.endsAt ?? Infinity,
      end: (reason) => {
        // Nearly always it has: aborting then would make an error, stack and all, that nobody sees.
        if (hasLanded) return;
        remove();
        control.abort(reason);
      },
      waiting: 0,
    };
    flights.set(key, flight);
    return flight;
  };

  const read = async (request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpAnswer> => {
    const key = keyOf(request);
    const known = flights.get(key);
    // Whoever has less time than that one may take goes alone.
    if (known === undefined || known.endsAt > (request.endsAt ?? Infinity)) {
      return board(depart(key, request), signal);
    }
    http.alsoFor?.(known.request, request.flow);
    try {
      return { ...(await board(known, signal)), isShared: true };
    } catch (error) {
      if (!isTimeout(error) || signal?.aborted === true || !hasTime(request)) throw error;
      return read(request, signal);
    }
  };

  const write = (request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpAnswer> =>
    http.exchange(request, signal).finally(() => {
      flights.clear();
    });

  return {
    exchange: (request, signal) => (request.isRead === true ? read(request, signal) : write(request, signal)),
    close: () => http.close(),
  };
}

/** An answer for each, to be emptied when it is read; the last one to get theirs leaves nothing in the flight's own. */
async function board(flight: Flight, signal: AbortSignal | undefined): Promise<HttpAnswer> {
  flight.waiting += 1;
  try {
    const answer = await waitFor(flight.answer, signal);
    const copy = { ...answer };
    if (flight.waiting === 1) answer.body = '';
    return copy;
  } finally {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.end(signal?.reason);
  }
}

/** Whether a call begun now could take at least half as long as it may. */
function hasTime({ endsAt = Infinity, timeoutMs = 0 }: HttpRequest): boolean {
  return endsAt - performance.now() > timeoutMs / 2;
}

function isTimeout(error: unknown): boolean {
  return error instanceof C1Error && error.kind === 'timeout';
}
