import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  checkIntervalMs,
  defaultConnectionLimits,
  limitConnections,
  type ConnectionLimits,
} from './connection-limits.ts';
import type { ErrorCode } from '../errors/error-code.ts';
import type { Log } from '../logging/log.ts';
import { requestIdOf } from '../request/request-id.ts';
import { malformed, normalizeTarget } from './request-target.ts';
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
  const server = createServer(serverOptions(limits), (request, response) => {
    // After the last response the connection is only drained: the outcome of further requests could not be returned.
    if (request.socket.writableEnded) return;
    connections.begin(response);
    if (normalizeTarget(request)) handler(request, response);
    else sendError(response, 400, 'BAD_REQUEST', malformed);
  });
  server.on('connect', refuseTunnel);
  const connections = limitConnections(server, limits, log);
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

function serverOptions(
  limits: ConnectionLimits,
): ServerOptions<typeof IncomingMessage, typeof LimitedResponse> {
  return {
    ServerResponse: LimitedResponse,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: checkIntervalMs(limits),
  };
}

/** Sends an error for a request that has no other handler. */
export function sendError(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  const requestId = requestIdOf(response.req.headers['x-request-id']);
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Rejects CONNECT, for which `node:http` creates no response: it hands over the socket. */
function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => undefined); // the client has disconnected
  socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => {
    socket.destroy();
  });
}

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
