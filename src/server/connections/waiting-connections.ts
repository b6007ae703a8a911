import type { Socket } from 'node:net';
import type { Rejection } from './error-response.ts';
import type { LimitedResponse } from './limited-response.ts';

/** A connection of a client. */
export interface Connection {
  readonly socket: Socket;
  /** Pending responses in the order of their requests; a client may pipeline requests. */
  readonly responses: Set<LimitedResponse>;
  /** Undefined if a response is pending. */
  wait?: Wait | undefined;
  /** Set once a request of the connection could not be read; none is handled after it. */
  rejection?: Rejection;
  /** Number of requests that arrived after the last one that is handled. */
  ignored?: number;
}

/** What a connection waits for: its first request, the rest of a body, or a further request. */
export type Wait = 'request' | 'body' | 'furtherRequest';

/** The connections that wait for their clients. */
export interface WaitingConnections {
  add(connection: Connection, wait: Wait): void;
  remove(connection: Connection): void;
  all(wait: Wait): Iterable<Connection>;
  /** Removes the connection whose closing does the least harm; undefined if all have pending responses. */
  take(): Connection | undefined;
}

/**
 * Connections are closed in this order: the first without a complete request head, then the first with an incomplete
 * body, then the first idle one. Rejecting new connections instead would let one client with many connections lock out
 * all others.
 */
export function createWaitingConnections(): WaitingConnections {
  const waiting = {
    request: new Set<Connection>(),
    body: new Set<Connection>(),
    furtherRequest: new Set<Connection>(),
  };
  const sets = Object.values(waiting);
  const remove = (connection: Connection): void => {
    if (connection.wait !== undefined) waiting[connection.wait].delete(connection);
    connection.wait = undefined;
  };
  return {
    add: (connection, wait) => {
      remove(connection);
      connection.wait = wait;
      waiting[wait].add(connection);
    },
    remove,
    all: (wait) => waiting[wait],
    take: () => {
      for (const set of sets) {
        for (const connection of set) {
          remove(connection);
          if (set !== waiting.body || isIncomplete(connection)) return connection;
        }
      }
      return undefined;
    },
  };
}

/** Whether the body of the last request is incomplete; Node has no event for its completion here. */
function isIncomplete({ responses }: Connection): boolean {
  return [...responses].at(-1)?.req.complete === false;
}
