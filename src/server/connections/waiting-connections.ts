import type { Socket } from 'node:net';
import type { LimitedResponse } from './limited-response.ts';

/** A connection of a client. */
export interface Connection {
  readonly socket: Socket;
  /** Those that are due, in the order of their requests. A client may send more before it has the first. */
  readonly responses: Set<LimitedResponse>;
  /** Undefined where a response is due. */
  wait?: Wait | undefined;
}

/** What a connection waits for: its first request, the body of one, or a further request. */
export type Wait = 'request' | 'body' | 'furtherRequest';

/** The connections that wait for their clients. */
export interface WaitingConnections {
  add(connection: Connection, wait: Wait): void;
  remove(connection: Connection): void;
  all(wait: Wait): Iterable<Connection>;
  /** Takes out the connection whose closing loses least; undefined where a response is due to all. */
  take(): Connection | undefined;
}

/**
 * The connection that can best be missed is the first that has sent no whole head of a request, else the first whose body
 * has not come, else the first that is idle. To refuse newcomers instead would let one client that opens connections keep
 * out all others.
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

/** Whether the body of the last request is still to come: nothing says when it has. */
function isIncomplete({ responses }: Connection): boolean {
  return [...responses].at(-1)?.req.complete === false;
}
