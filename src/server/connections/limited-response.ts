import { Buffer } from 'node:buffer';
import { ServerResponse, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Held } from '../request/held-bytes.ts';
import { lingerAfter } from './linger.ts';
import type { UnreadResponses } from './unread-responses.ts';

/** Longer texts are encoded before they are written; `node:http` would hold both text and bytes until they are read. */
const maxTextLength = 65_536;

/**
 * The response class of the server; `node:http` accepts a class so that each response can be changed before its head is
 * written. If the request's body has not arrived (413, 401, 429 …), the response closes the connection: otherwise the
 * rest of the body would be read for nothing.
 */
export class LimitedResponse extends ServerResponse {
  /** Counts the bytes that the client has not read; undefined if they are not counted. */
  unread: UnreadResponses | undefined;
  /** Called when the whole response is written. */
  onWritten: (() => void) | undefined;
  /** True once the server has rejected the request itself: what its handler still sends is dropped. */
  isRejected = false;
  #held: Held | undefined;
  #heldBytes = 0;

  override setHeader(name: string, value: string | number | readonly string[]): this {
    return this.isRejected ? this : super.setHeader(name, value);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    if (this.isRejected) return this;
    if (!this.req.complete && hasBody(this.req)) {
      this.shouldKeepAlive = false;
      lingerIfUnread(this.req);
    }
    return super.writeHead(status, ...(rest as []));
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (this.isRejected) return true;
    const isTaken = super.write(chunk, ...(rest as []));
    if (!isTaken) this.#hold();
    return isTaken;
  }

  override end(chunk?: unknown, ...rest: unknown[]): this {
    if (this.isRejected) return this;
    const isLong = typeof chunk === 'string' && chunk.length > maxTextLength;
    super.end(isLong ? Buffer.from(chunk) : chunk, ...(rest as []));
    if (this.writableLength > 0) this.#hold();
    return this;
  }

  /** Called by `node:http` when the whole response is written. */
  override detachSocket(socket: Socket): void {
    super.detachSocket(socket);
    this.release();
    this.onWritten?.();
  }

  /** Stops counting the response: it is written, or its connection is closed. */
  release(): void {
    this.#held?.close();
  }

  /** The operating system's buffer is full: from now on the response has a deadline, and its bytes are counted. */
  #hold(): void {
    this.#held ??= this.unread?.open(this);
    this.#held?.grow(this.writableLength - this.#heldBytes);
    this.#heldBytes = this.writableLength;
  }
}

/** A server with this response class. */
export type LimitedServer = Server<typeof IncomingMessage, typeof LimitedResponse>;

/** Whether the request has a body. Even a request without one is not complete yet when its listener is called. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Ends the connection on our side, and lingers if the client is still sending. */
function lingerIfUnread(request: IncomingMessage): void {
  const { socket } = request;
  const closeAtOnce = socket.destroySoon.bind(socket);
  const endAndLinger = (): void => {
    if (request.complete) {
      closeAtOnce();
      return;
    }
    socket.end();
    lingerAfter(socket);
  };
  // Called by `node:http` after the last response of a connection. A short body has arrived by then.
  socket.destroySoon = endAndLinger;
}
