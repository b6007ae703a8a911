import { C1Error } from '../errors.ts';
import { createFlowStates } from './flow-states.ts';
import type { HttpClient, HttpRequest } from './http.ts';

/** Limits on pending calls: those in flight, queued, or waiting for the response to another call. */
export interface PendingLimits {
  readonly maxCalls: number;
  /** Characters of bodies, paths and tokens. */
  readonly maxCharacters: number;
}

/**
 * A flow may have as much pending as it leaves free. A single flow thus has half: 2500 calls, or twelve of the widest operations,
 * and 16 million characters, where the calls of one such operation have about one. Each call takes some 11 kB (measured,
 * with a token of 1500 characters), all of them together 57 MB; bodies of a megabyte fill 91 MB, three bytes a character.
 */
export const pendingLimits: PendingLimits = { maxCalls: 5_000, maxCharacters: 32_000_000 };

/** Value of `Retry-After`; even a slow C1 serves hundreds of calls in that time. */
const retryAfterSeconds = 5;

interface Pending {
  calls: number;
  characters: number;
}

/**
 * Limits pending calls in total and for each flow. A flow must not hold more than it leaves free (dynamic
 * thresholds, as switches share their buffers). The more flows are busy, the less each may hold, and a flow with nothing
 * pending finds room. Urgent calls are exempt: there is one of them at a time.
 * @returns an `HttpClient` whose request also throws a C1Error of kind `overloaded`, at once
 */
export function limitPending(http: HttpClient, limits: PendingLimits = pendingLimits): HttpClient {
  const flows = createFlowStates<string, Pending>(createPending, ({ calls }) => calls === 0);
  const all = createPending();

  const add = (held: Pending, size: number): void => {
    const isTooMany = held.calls + 1 > limits.maxCalls - (all.calls + 1);
    const isTooLarge = held.characters + size > limits.maxCharacters - (all.characters + size);
    if (isTooMany || isTooLarge) throw createOverloadedError();
    change(held, 1, size);
    change(all, 1, size);
  };
  const remove = (held: Pending, size: number): void => {
    change(held, -1, -size);
    change(all, -1, -size);
  };
  return {
    async request(request, signal) {
      if (request.isUrgent === true) return http.request(request, signal);
      const size = countCharacters(request);
      const held = flows.of(request.flow ?? '');
      add(held, size);
      try {
        return await http.request(request, signal);
      } finally {
        remove(held, size);
      }
    },
    close: () => http.close(),
  };
}

function createPending(): Pending {
  return { calls: 0, characters: 0 };
}

function change(pending: Pending, calls: number, characters: number): void {
  pending.calls += calls;
  pending.characters += characters;
}

/** Number of characters of a request that depend on its caller. */
function countCharacters({ path, headers, body = '' }: HttpRequest): number {
  return path.length + body.length + (headers['authorization'] ?? '').length;
}

function createOverloadedError(): C1Error {
  return new C1Error('overloaded', 'too many calls to C1 are pending', {
    wasNotSent: true,
    retryAfterSeconds,
  });
}
