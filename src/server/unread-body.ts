import { ServerResponse, type IncomingMessage } from 'node:http';

/** How long a client may go on sending after its response: time enough to find it, and to stop. */
const lingerMs = 1_000;

/**
 * The response of a server of ours; `node:http` takes a class where a server wants to see each response before its head is
 * written. One to a request whose body has not arrived (413, 401, 429 …) is the last of its connection: otherwise the
 * rest of the body would be read, for a client that has its answer.
 */
export class ClosingResponse extends ServerResponse {
  override writeHead(status: number, ...rest: unknown[]): this {
    if (!this.req.complete && hasBody(this.req)) {
      this.shouldKeepAlive = false;
      lingerIfUnread(this.req);
    }
    return super.writeHead(status, ...(rest as []));
  }
}

/** A request without one is not complete either while its listener runs for the first time. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Has the connection end on our side, and be read for a moment longer: to close a socket with unread bytes resets the
 * connection, and a client that is still sending could lose the response.
 */
function lingerIfUnread(request: IncomingMessage): void {
  const { socket } = request;
  const closeAtOnce = socket.destroySoon.bind(socket);
  // What `node:http` calls after the last response of a connection. By then a short body has come behind its headers.
  socket.destroySoon = () => {
    if (request.complete) {
      closeAtOnce();
      return;
    }
    socket.end();
    const linger = setTimeout(() => socket.destroy(), lingerMs);
    socket.once('close', () => {
      clearTimeout(linger);
    });
  };
}
