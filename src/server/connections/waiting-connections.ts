import type { Socket } from 'node:net';
import type { Rejection } from './error-response.ts';
import type { LimitedResponse } from './limited-response.ts';

/** A connection of a client. */
export interface Connection {
  readonly socket: Socket;
  /** Pending responses in the order of their requests; a client may pipeline requests. */
  readonly responses: LimitedResponse[];
  wait: Wait;
  /** Orders the connections with the same wait. */
  waitsSince: number;
  /** Set once a request of the connection could not be read; none is handled after it. */
  rejection?: Rejection;
  /** Number of requests that arrived after the last one that is handled. */
  ignored?: number;
}

/** What a connection waits for: its first request, the rest of a body and then its response, or a further request. */
export type Wait = 'request' | 'body' | 'furtherRequest';

const rankOf = { request: 0, body: 1, furtherRequest: 2 };

let waitsSoFar = 0;

/** The state of a connection that waits from now on. */
export function createWaitState(wait: Wait): Pick<Connection, 'wait' | 'waitsSince'> {
  return { wait, waitsSince: (waitsSoFar += 1) };
}

/**
 * The connection whose closing does the least harm; undefined if all have pending responses. In this order: the first
 * without a complete request head, then the first with an incomplete body, then the first idle one. Rejecting new connections instead
 * would let one client with many connections lock out all others.
 *
 * Only a server that is full looks for it. To keep the waiting ones in order would cost each request more: a `Set` whose members
 * come and go is copied again and again, and V8 keeps its copies until the next major garbage collection.
 */
export function findLeastHarmful(connections: Iterable<Connection>): Connection | undefined {
  let least: Connection | undefined;
  for (const connection of connections) {
    if (connection.wait === 'body' && !isIncomplete(connection)) continue;
    if (least === undefined || isBefore(connection, least)) least = connection;
  }
  return least;
}

function isBefore(one: Connection, other: Connection): boolean {
  if (one.wait === other.wait) return one.waitsSince < other.waitsSince;
  return rankOf[one.wait] < rankOf[other.wait];
}

/** Whether the body of the last request is incomplete; Node has no event for its completion here. */
function isIncomplete({ responses }: Connection): boolean {
  return responses.at(-1)?.req.complete === false;
}
