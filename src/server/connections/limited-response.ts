import { Buffer } from 'node:buffer';
import { ServerResponse, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Held } from '../request/held-bytes.ts';
import type { UnreadResponses } from './unread-responses.ts';

/** How long a client may go on sending after its response: time enough to find it, and to stop. */
const lingerMs = 1_000;

/** A text of more characters is made bytes before it is written: `node:http` would hold both until they are read. */
const maxTextLength = 65_536;

/**
 * The response of a server of ours; `node:http` takes a class where a server wants to see each response before its head is
 * written. One to a request whose body has not arrived (413, 401, 429 …) is the last of its connection: otherwise the
 * rest of the body would be read, for a client that has its answer.
 */
export class LimitedResponse extends ServerResponse {
  /** Counts what the client has not taken yet; nothing is counted if undefined. */
  unread: UnreadResponses | undefined;
  /** Called when all of it is written. */
  onWritten: (() => void) | undefined;
  #held: Held | undefined;
  #heldBytes = 0;

  override writeHead(status: number, ...rest: unknown[]): this {
    if (!this.req.complete && hasBody(this.req)) {
      this.shouldKeepAlive = false;
      lingerIfUnread(this.req);
    }
    return super.writeHead(status, ...(rest as []));
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    const isTaken = super.write(chunk, ...(rest as []));
    if (!isTaken) this.#hold();
    return isTaken;
  }

  override end(chunk?: unknown, ...rest: unknown[]): this {
    const isLong = typeof chunk === 'string' && chunk.length > maxTextLength;
    super.end(isLong ? Buffer.from(chunk) : chunk, ...(rest as []));
    if (this.writableLength > 0) this.#hold();
    return this;
  }

  /** What \`node:http\` calls when all of it is written. */
  override detachSocket(socket: Socket): void {
    super.detachSocket(socket);
    this.release();
    this.onWritten?.();
  }

  /** Counts it no more: it is written, or its connection is closed. */
  release(): void {
    this.#held?.close();
  }

  /** The operating system has not taken all: from now on it has a deadline, and counts. */
  #hold(): void {
    this.#held ??= this.unread?.open(this);
    this.#held?.grow(this.writableLength - this.#heldBytes);
    this.#heldBytes = this.writableLength;
  }
}

/** A server whose responses are of that class. */
export type LimitedServer = Server<typeof IncomingMessage, typeof LimitedResponse>;

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
