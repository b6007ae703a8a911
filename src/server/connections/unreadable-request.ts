import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from '../logging/log.ts';
import { rejectBody } from '../request/body.ts';
import { sendError, sendErrorTo, type Rejection } from './error-response.ts';
import { createEventCounts, type EventCounts } from './event-counts.ts';
import type { LimitedResponse, LimitedServer } from './limited-response.ts';
import type { Connection } from './waiting-connections.ts';

const createRejection = (status: number, message: string): Rejection => ({
  status,
  code: 'BAD_REQUEST',
  message,
});

/** The responses to the errors of `node:http` that mean more than a malformed request. */
const rejections: Readonly<Record<string, Rejection>> = {
  HPE_HEADER_OVERFLOW: createRejection(
    431,
    `The URL and all headers together are longer than ${maxHeaderSize} bytes`,
  ),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: createRejection(413, 'The chunk extensions of the body are too long'),
  ERR_HTTP_REQUEST_TIMEOUT: createRejection(408, 'The request comes too slowly'),
};

const malformed = createRejection(400, 'The request is malformed');

/**
 * Rejects the requests of a server that `node:http` cannot read. `node:http` itself would respond without a body, and in the
 * place of an earlier request's response.
 * @returns the counts for the log
 */
export function rejectUnreadableRequests(
  server: LimitedServer,
  connections: ReadonlyMap<Socket, Connection>,
  log: Log | undefined,
): EventCounts {
  const counts = createEventCounts((byStatus) => {
    log?.warn({ byStatus }, 'requests that cannot be read were rejected');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const connection = connections.get(socket);
    if (connection?.rejection !== undefined) return; // each further chunk repeats the error
    if (connection === undefined || !socket.writable) {
      socket.destroy(); // no response can be sent any more
      return;
    }
    // The error's text is not used: it may have bytes of the request.
    const rejection = rejections[error.code ?? ''] ?? malformed;
    connection.rejection = rejection;
    rejectNow(connection, rejection);
    // Browsers open connections that they may never use, and those end with 408.
    if (socket.bytesRead > 0) counts.count(String(rejection.status));
  });
  return counts;
}

/** Sends the rejection, unless earlier requests of the connection still have to get their responses. */
function rejectNow({ socket, responses }: Connection, rejection: Rejection): void {
  const last = responses.at(-1);
  if (last === undefined) {
    sendErrorTo(socket, rejection);
  } else if (!last.req.complete) {
    // It is this request that cannot be read. If its response has begun, that is the last one anyway.
    if (!last.headersSent) {
      sendError(last, rejection);
      last.isRejected = true;
    }
    rejectBody(last.req);
  }
}

/**
 * Called after the last response of a connection: sends the rejection of the request after it. An error in the place of
 * the response could stand for a mutation that was made.
 */
export function rejectAfterLast({ socket, rejection }: Connection, last: LimitedResponse): void {
  if (rejection !== undefined && last.shouldKeepAlive) sendErrorTo(socket, rejection);
}
