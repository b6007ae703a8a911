import { randomUUID } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  checkIntervalMs,
  defaultConnectionLimits,
  limitConnections,
  type ConnectionLimits,
} from './connections.ts';
import type { ErrorCode } from './error-code.ts';
import type { Log } from './log.ts';
import { ClosingResponse } from './unread-body.ts';

/** A listening server. */
export interface Listening {
  /** Where it can be reached from this machine. */
  readonly url: string;
  /** From now on each answer ends its connection, so that clients go on elsewhere and find none reset. */
  leave(): void;
  /** Takes no new connections and waits for what is in flight; true when all of it finished within the limit. */
  stop(limitMs: number): Promise<boolean>;
}

export interface ListenOptions {
  /** `defaultConnectionLimits` if undefined. */
  readonly limits?: ConnectionLimits;
  /** Where refused connections are counted; nowhere if undefined. */
  readonly log?: Log;
}

/** Serves on an address and port; port 0 takes a free one. @throws Error when it cannot listen there. */
export async function listen(
  handler: RequestListener,
  address: { readonly host: string; readonly port: number },
  { limits = defaultConnectionLimits, log }: ListenOptions = {},
): Promise<Listening> {
  let isLeaving = false;
  const server = createServer(serverOptions(limits), (request, response) => {
    // After its last response a connection is only read to its end: a client could not learn what came of more.
    if (request.socket.writableEnded) return;
    connections.begin(response);
    if (isLeaving) response.shouldKeepAlive = false;
    if (isAddressable(request)) handler(request, response);
    else fail(response, 400, 'BAD_REQUEST', 'The Host header or the path is malformed');
  });
  const connections = limitConnections(server, limits, log);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}`,
    leave: () => {
      isLeaving = true;
    },
    stop: (limitMs) => {
      isLeaving = true;
      connections.closeUnused();
      return stop(server, limitMs);
    },
  };
}

function serverOptions(
  limits: ConnectionLimits,
): ServerOptions<typeof IncomingMessage, typeof ClosingResponse> {
  return {
    ServerResponse: ClosingResponse,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: checkIntervalMs(limits),
  };
}

/** Whether the Host header makes a URL: what is behind this takes that for granted. */
function isAddressable({ headers, url = '/' }: IncomingMessage): boolean {
  return URL.canParse(url, `http://${headers.host ?? 'localhost'}/`);
}

/** Answers with an error where nothing else can. */
export function fail(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, requestId: randomUUID() } }] }));
}

async function stop(server: Server, limitMs: number): Promise<boolean> {
  let isInTime = true;
  const limit = setTimeout(() => {
    isInTime = false;
    server.closeAllConnections();
  }, limitMs);
  // Connections that are idle now are closed by this; of the others each ends with its answer.
  await new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  clearTimeout(limit);
  return isInTime;
}
