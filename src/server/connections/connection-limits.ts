import type { Socket } from 'node:net';
import type { Log } from '../logging/log.ts';
import { createEventCounts, type EventCounts } from './event-counts.ts';
import type { LimitedResponse, LimitedServer } from './limited-response.ts';
import { createUnreadResponses } from './unread-responses.ts';
import { rejectAfterLast, rejectUnreadableRequests } from './unreadable-request.ts';
import { findLeastHarmful, createWaitState, type Connection } from './waiting-connections.ts';

/** Limits on the connections of clients. */
export interface ConnectionLimits {
  /** From the beginning of a request, or of a connection, to the end of the headers. */
  readonly headersTimeoutMs: number;
  /** From the beginning of a request to the end of its body. */
  readonly requestTimeoutMs: number;
  /** From the first write that the operating system does not take whole until it has taken the rest of the response. */
  readonly writeTimeoutMs: number;
  /** From the end of a response to the next request; longer than balancers keep idle connections. */
  readonly keepAliveTimeoutMs: number;
  /** Maximum number of connections of all clients. Each further one closes one that waits for its client. */
  readonly maxConnections: number;
}

/** The default limits. */
export const defaultConnectionLimits: ConnectionLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  writeTimeoutMs: 60_000,
  keepAliveTimeoutMs: 620_000,
  maxConnections: 1_000,
};

/**
 * Interval at which deadlines are checked, so that none is late by more than a second. With Node's own interval of 30
 * seconds, a limit of 10 seconds could last 40.
 */
export function computeCheckIntervalMs(limits: ConnectionLimits): number {
  return Math.min(1_000, limits.headersTimeoutMs, limits.requestTimeoutMs, limits.writeTimeoutMs);
}

/** The open connections of a server. */
export interface Connections {
  /**
   * Called with each response before its head is written. False if the request must not be handled: the connection has
   * ended or will end before it, so that the outcome could not be returned.
   */
  begin(response: LimitedResponse): boolean;
  /** Whether a response of the connection is pending. */
  isAnswering(socket: Socket): boolean;
  /** From now on each response that has not begun ends its connection; so does the last one in progress. */
  drain(): void;
  /** Closes the connections without a request. Browsers open some in advance, and Node counts them as busy. */
  closeUnused(): void;
}

const tooMany = 'too many connections: some that wait for their clients are closed';

/** Enforces the limits that `node:http` has no option for, from the first connection on. */
export function limitConnections(
  server: LimitedServer,
  limits: ConnectionLimits,
  log: Log | undefined,
): Connections {
  const { maxConnections } = limits;
  const closings = createEventCounts((counts) => {
    log?.warn({ ...counts, maxConnections }, tooMany);
  });
  const unread = createUnreadResponses(limits.writeTimeoutMs);
  const connections = acceptConnections(server, maxConnections, closings);
  const rejections = rejectUnreadableRequests(server, connections, log);
  let isDraining = false;
  checkPeriodically(computeCheckIntervalMs(limits), server, (now) => {
    unread.closeLate(now);
    closings.report(now);
    rejections.report(now);
  });
  return {
    begin: (response) => {
      const { socket } = response.req;
      const connection = connections.get(socket);
      if (connection === undefined) return false;
      if (isEnding(connection)) {
        ignore(connection);
        return false;
      }
      Object.assign(connection, createWaitState('body'));
      response.unread = unread;
      response.shouldKeepAlive &&= !isDraining;
      follow(response, connection, () => {
        if (!connections.has(socket)) return;
        Object.assign(connection, createWaitState('furtherRequest'));
        rejectAfterLast(connection, response);
        if (isDraining && !isEnding(connection)) socket.destroySoon();
      });
      return true;
    },
    isAnswering: (socket) => (connections.get(socket)?.responses.length ?? 0) > 0,
    drain: () => {
      isDraining = true;
      for (const connection of connections.values()) endAfterLast(connection);
    },
    closeUnused: () => {
      for (const { socket, wait } of connections.values()) {
        if (wait === 'request') socket.destroy();
      }
    },
  };
}

/** Keeps the open connections of a server, and their number within the limit. */
function acceptConnections(server: LimitedServer, maxConnections: number, closings: EventCounts) {
  const connections = new Map<Socket, Connection>();
  const remove = (connection: Connection): void => {
    connections.delete(connection.socket);
  };
  /** Whether there is room for one more connection, after closing a waiting one if necessary. */
  const makeRoom = (): boolean => {
    if (connections.size < maxConnections) return true;
    closings.count('closed');
    const least = findLeastHarmful(connections.values());
    if (least === undefined) return false;
    remove(least); // its `close` event comes later
    least.socket.destroy();
    return true;
  };
  server.on('connection', (socket: Socket) => {
    if (!makeRoom()) {
      socket.destroy();
      return;
    }
    const connection: Connection = { socket, responses: [], ...createWaitState('request') };
    connections.set(socket, connection);
    onClose(connection, remove);
  });
  return connections;
}

/** Whether the connection has ended on our side, or will end with a rejection. */
function isEnding({ socket, rejection }: Connection): boolean {
  return rejection !== undefined || socket.writableEnded;
}

/**
 * Maximum number of requests after the last one of a connection. A client may have sent some before it read the response
 * that ends the connection.
 */
const maxIgnored = 100;

/**
 * Counts a request that is not handled. Node keeps each of them until the connection is closed, and frees them in a time
 * that grows with the square of their number; without responses it never stops reading.
 */
function ignore(connection: Connection): void {
  connection.ignored = (connection.ignored ?? 0) + 1;
  if (connection.ignored > maxIgnored) connection.socket.destroy();
}

function onClose(connection: Connection, remove: (connection: Connection) => void): void {
  connection.socket.once('close', () => {
    remove(connection);
    for (const response of connection.responses) response.release();
  });
}

/** Makes the last response of a connection end it, unless its head has been written. */
function endAfterLast({ responses }: Connection): void {
  const last = responses.at(-1);
  if (last !== undefined) last.shouldKeepAlive = false;
}

/** Tracks a response of a connection until it is written. @param onLast called if it was the last one */
function follow(response: LimitedResponse, { responses }: Connection, onLast: () => void): void {
  responses.push(response);
  const onWritten = (): void => {
    responses.splice(responses.indexOf(response), 1);
    if (responses.length === 0) onLast();
  };
  response.onWritten = onWritten;
}

function checkPeriodically(intervalMs: number, server: LimitedServer, check: (now: number) => void): void {
  const timer = setInterval(() => {
    check(performance.now());
  }, intervalMs).unref();
  server.once('close', () => {
    clearInterval(timer);
  });
}
