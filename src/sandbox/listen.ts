import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { IncomingCall } from './protocol/http.ts';
import type { Sandbox } from './sandbox.ts';

/** A sandbox that is reachable. */
export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Stops at once; open connections are cut. */
  readonly close: () => Promise<void>;
}

/** Serves the sandbox over HTTP on the loopback interface; rejects if the port is taken. Port 0 takes a free one. */
export async function listen(
  sandbox: Sandbox,
  { port = 0 }: { readonly port?: number } = {},
): Promise<Listening> {
  const server = createServer((request, response) => void serve(sandbox, request, response));
  // Node's five seconds close connections that a client's pool is just about to use again.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await sandbox.receive(arrivingFrom(request));
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    // Either the client left while sending, and does not read this, or the sandbox itself is broken: C1 has no 500
    // in plain text, so it is not taken for a response of C1's.
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
    response.end(
      `sandbox failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** Takes `url` as it is: parsing it would resolve the dot segments that the sandbox has to judge. */
function arrivingFrom(request: IncomingMessage): IncomingCall {
  return {
    method: request.method ?? '',
    target: request.url ?? '/',
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    readText: () => text(request),
  };
}
