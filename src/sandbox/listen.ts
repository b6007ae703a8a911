import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { IncomingCall } from './protocol/http.ts';
import type { Sandbox } from './sandbox.ts';

/** A sandbox that listens. */
export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Stops immediately and closes open connections. */
  readonly close: () => Promise<void>;
}

/** Serves the sandbox over HTTP on the loopback interface; rejects if the port is in use. Port 0 selects a free one. */
export async function listen(
  sandbox: Sandbox,
  { port = 0 }: { readonly port?: number } = {},
): Promise<Listening> {
  const server = createServer((request, response) => void serve(sandbox, request, response));
  // Node's default of five seconds would close connections that a client's pool is about to reuse.
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
    const { status, headers, body } = await sandbox.receive(toIncomingCall(request));
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    // Either the client disconnected while sending, or the sandbox itself failed. C1 has no 500 in plain text, so that
    // this is not mistaken for a response of C1.
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
    response.end(
      `sandbox failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** Builds the call from `url` as received: parsing it would resolve the dot segments that the sandbox checks. */
function toIncomingCall(request: IncomingMessage): IncomingCall {
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
