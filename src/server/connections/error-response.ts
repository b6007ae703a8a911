import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../errors/error-code.ts';
import { getRequestId } from '../request/request-id.ts';
import { lingerAfter } from './linger.ts';

/** The rejection of a request that has no other handler. */
export interface Rejection {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends an error for a request that has no other handler. */
export function sendError(response: ServerResponse, rejection: Rejection): void {
  const { headers, body } = buildErrorResponse(rejection, getRequestId(response.req.headers['x-request-id']));
  response.writeHead(rejection.status, headers);
  response.end(body);
}

/** Sends an error where `node:http` creates no response, and ends the connection; nothing of the request is in it. */
export function sendErrorTo(socket: Socket, rejection: Rejection): void {
  const { headers, body } = buildErrorResponse(rejection, getRequestId());
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const { status } = rejection;
  const statusLine = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  const head = [statusLine, ...lines, `date: ${new Date().toUTCString()}`, 'connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  lingerAfter(socket);
}

function buildErrorResponse({ code, message, headers }: Rejection, requestId: string) {
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  return {
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...headers,
    },
  };
}
