import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from './log.ts';

/** What one client may take of a server, in milliseconds and in connections. */
export interface ConnectionLimits {
  /** From the beginning of a request, or of a connection, to the end of the headers. */
  readonly headersTimeoutMs: number;
  /** From the beginning of a request to the end of its body. */
  readonly requestTimeoutMs: number;
  /** From the head of a response until the client has taken so much of it that the rest is with the operating system. */
  readonly writeTimeoutMs: number;
  /** Of all clients together. For each one beyond it, one that waits for its client is closed. */
  readonly maxConnections: number;
}

/** What the process has unless it is configured otherwise. */
export const defaultConnectionLimits: ConnectionLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  writeTimeoutMs: 60_000,
  maxConnections: 1_000,
};

/**
 * How often deadlines are looked at, so that none is late by more than a second. Node's own interval of 30 seconds would
 * make one of 10 seconds one of 40.
 */
export function checkIntervalMs(limits: ConnectionLimits): number {
  return Math.min(1_000, limits.headersTimeoutMs, limits.requestTimeoutMs, limits.writeTimeoutMs);
}

/**
 * Of all responses together that clients have not read. A deadline alone would let callers have thousands of large ones
 * waiting within their budgets.
 */
const maxUnreadBytes = 128_000_000;

/** The open connections of a server. */
export interface Connections {
  /** To be called with each response before anything of it is written. */
  begin(response: ServerResponse): void;
  /** Closes those that have sent no request yet. Browsers open some in advance, and Node takes them for busy. */
  closeUnused(): void;
}

interface Connection {
  /** To its last request; undefined if it has sent none. */
  response?: ServerResponse;
  /** When it was first seen that this response was being written. */
  writingSince?: number | undefined;
}

/** Holds a server to the limits that `node:http` has no option for, from its first connection on. */
export function limitConnections(
  server: Server,
  limits: ConnectionLimits,
  log: Log | undefined,
): Connections {
  const connections = new Map<Socket, Connection>();
  const closings = countClosings(limits.maxConnections, log);
  server.on('connection', (socket: Socket) => {
    connections.set(socket, {});
    socket.once('close', () => connections.delete(socket));
    if (connections.size <= limits.maxConnections) return;
    const least = leastNeeded(connections);
    if (least !== undefined) connections.delete(least); // its end comes later, and it must not be chosen again
    least?.destroy();
    closings.count();
  });
  const check = setInterval(() => {
    const now = performance.now();
    const writing: Writing[] = [];
    for (const [socket, connection] of connections) {
      const since = writingSince(connection, now);
      if (since === undefined) continue;
      if (now - since >= limits.writeTimeoutMs) socket.destroy();
      else writing.push({ socket, since });
    }
    closeSlowest(writing, maxUnreadBytes);
    closings.report(now);
  }, checkIntervalMs(limits)).unref();
  server.once('close', () => {
    clearInterval(check);
  });
  return {
    begin: (response) => {
      const connection = connections.get(response.req.socket);
      if (connection === undefined) return;
      connection.response = response;
      connection.writingSince = undefined;
    },
    closeUnused: () => {
      for (const [socket, { response }] of connections) if (response === undefined) socket.destroy();
    },
  };
}

/** One time for the whole response: a client that takes a byte now and then would outlast any limit on a pause. */
function writingSince(connection: Connection, now: number): number | undefined {
  const { response } = connection;
  const isWriting = response?.headersSent === true && !response.writableFinished;
  return (connection.writingSince = isWriting ? (connection.writingSince ?? now) : undefined);
}

interface Writing {
  readonly socket: Socket;
  readonly since: number;
}

/** Closes those that have been written to for longest until what is left is no more than allowed. */
function closeSlowest(writing: readonly Writing[], maxBytes: number): void {
  let unread = writing.reduce((sum, { socket }) => sum + socket.writableLength, 0);
  if (unread <= maxBytes) return;
  for (const { socket } of writing.toSorted((a, b) => a.since - b.since)) {
    if (unread <= maxBytes) return;
    unread -= socket.writableLength;
    socket.destroy();
  }
}

/**
 * The connection whose closing loses least: the first that has sent no whole head of a request, else the first whose body
 * has not come, else the first that is idle. To refuse newcomers instead would let one client that opens connections keep out
 * all others. A newcomer is closed itself where a response is due to all others.
 */
function leastNeeded(connections: ReadonlyMap<Socket, Connection>): Socket | undefined {
  let [found, least]: [Socket | undefined, number] = [undefined, Infinity];
  for (const [socket, connection] of connections) {
    const need = needOf(connection);
    if (need >= least) continue;
    [found, least] = [socket, need];
    if (need === 0) break;
  }
  return found;
}

function needOf({ response }: Connection): number {
  if (response === undefined) return 0;
  if (!response.req.complete) return 1;
  return response.writableFinished ? 2 : Infinity;
}

const reportIntervalMs = 60_000;

/** Counts connections that are closed because there are too many; a flood of them is a line in the log each minute. */
function countClosings(maxConnections: number, log: Log | undefined) {
  let closed = 0;
  let reportedAt = -Infinity;
  return {
    count: (): void => {
      closed += 1;
    },
    report: (now: number): void => {
      if (closed === 0 || now - reportedAt < reportIntervalMs) return;
      log?.warn(
        { closed, maxConnections },
        'too many connections: some that wait for their clients are closed',
      );
      closed = 0;
      reportedAt = now;
    },
  };
}
