import { createServer, type IncomingMessage, type RequestListener, type ServerOptions } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import {
  computeCheckIntervalMs,
  defaultConnectionLimits,
  limitConnections,
  type ConnectionLimits,
  type Connections,
} from './connection-limits.ts';
import { sendError, sendErrorTo } from './error-response.ts';
import type { Log } from '../logging/log.ts';
import { malformedTarget, normalizeTarget } from './request-target.ts';
import { LimitedResponse, type LimitedServer } from './limited-response.ts';

/** A listening server. */
export interface HttpServer {
  /** Its URL on this machine. */
  readonly url: string;
  /** From now on each response ends its connection, so that clients reconnect elsewhere without a reset. */
  startDraining(): void;
  /** Accepts no new connections and waits for requests in flight; true if all of them finished within the limit. */
  stop(limitMs: number): Promise<boolean>;
}

export interface ListenOptions {
  /** `defaultConnectionLimits` if undefined. */
  readonly limits?: ConnectionLimits;
  /** Reports refused connections; undefined for no reports. */
  readonly log?: Log;
}

/** Listens on an address and port; port 0 selects a free one. @throws Error if it cannot listen there. */
export async function listen(
  handler: RequestListener,
  address: { readonly host: string; readonly port: number },
  { limits = defaultConnectionLimits, log }: ListenOptions = {},
): Promise<HttpServer> {
  const server = createServer(toServerOptions(limits), (request, response) => {
    if (!connections.begin(response)) return;
    if (normalizeTarget(request)) {
      handler(request, response);
      return;
    }
    response.shouldKeepAlive = false;
    sendError(response, malformed);
  });
  server.on('checkExpectation', (_request, response) => {
    if (connections.begin(response)) sendError(response, noExpectation);
  });
  const connections = limitConnections(server, limits, log);
  server.on('connect', (_request, socket) => {
    refuseTunnel(socket as Socket, connections); // the type is that of TLS and of tests too
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ ...address, backlog }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}`,
    startDraining: connections.drain,
    stop: (limitMs) => {
      connections.drain();
      connections.closeUnused();
      return stop(server, limitMs);
    },
  };
}

/**
 * Length of the queue of connections to be accepted. Node's default of 511 is too short for a burst of a thousand: the
 * operating system drops connection attempts, and clients retry after a second. The system may have a lower limit.
 */
const backlog = 4_096;

function toServerOptions(
  limits: ConnectionLimits,
): ServerOptions<typeof IncomingMessage, typeof LimitedResponse> {
  return {
    ServerResponse: LimitedResponse,
    // Its own rejection of a request without Host has no body; `normalizeTarget` rejects it instead.
    requireHostHeader: false,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: computeCheckIntervalMs(limits),
  };
}

/**
 * Rejects CONNECT, for which `node:http` creates no response: it hands over the socket. In the place of an earlier request's
 * response the error could stand for a mutation that was made, so the connection is closed instead.
 */
function refuseTunnel(socket: Socket, { isAnswering }: Connections): void {
  socket.on('error', () => undefined); // the client has disconnected
  if (isAnswering(socket)) socket.destroy();
  else sendErrorTo(socket, noTunnel);
}

const malformed = { status: 400, code: 'BAD_REQUEST', message: malformedTarget } as const;
const noTunnel = {
  status: 405,
  code: 'BAD_REQUEST',
  message: 'GraphQL only supports GET and POST requests.',
  headers: { allow: 'GET, POST' },
} as const;
const noExpectation = {
  status: 417,
  code: 'BAD_REQUEST',
  message: 'The header Expect has another value than 100-continue',
} as const;

async function stop(server: LimitedServer, limitMs: number): Promise<boolean> {
  let isInTime = true;
  const limit = setTimeout(() => {
    isInTime = false;
    server.closeAllConnections();
  }, limitMs);
  // This closes idle connections; each of the others ends with its response.
  await new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  clearTimeout(limit);
  return isInTime;
}
