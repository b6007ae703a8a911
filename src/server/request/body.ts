import type { IncomingMessage } from 'node:http';
import { createBadRequestError, type RequestError } from '../errors/request-error.ts';
import { createHeldBytes, type Held } from './held-bytes.ts';

/**
 * Rejects a too large body by its Content-Length before it is read.
 * @throws RequestError with `BAD_REQUEST`: status 413, or 400 for an invalid length
 */
export function checkContentLength(length: string | undefined, maxBytes: number): void {
  if (length === undefined) return;
  if (!/^\d+$/.test(length)) throw createBadRequestError('Content-Length header is invalid.');
  if (Number(length) > maxBytes) throw createTooLargeError();
}

/** Requests that were rejected before their bodies had arrived, and must not be handled when these still do. */
const rejected = new WeakSet<IncomingMessage>();

/** Makes the reading of a body fail, whether it has begun or not, and although its rest may still arrive. */
export function rejectBody(message: IncomingMessage): void {
  rejected.add(message);
  if (message.listenerCount('error') > 0) message.emit('error', createBreakOffError());
}

function createBreakOffError(): Error {
  return new Error('the body breaks off');
}

/** Limits the bytes of all incomplete bodies of this process. */
const unfinished = createHeldBytes(64_000_000);

/**
 * The bytes of a body, no more of them than allowed, from the connection that they come by: through the streams of a
 * `Request` they cost a tenth of a whole operation.
 * @throws RequestError with status 413, or 408 where slow bodies take too much together; whatever breaks off the body, before it is
 * asked for or later
 */
export function readNodeBody(
  message: IncomingMessage,
  maxBytes: number,
  among = unfinished,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const length = Number(message.headers['content-length']); // absent for chunked bodies
    let chunks: Buffer[] | undefined = [];
    let size = 0;
    let body: Held | undefined;
    // The rest of the body is discarded.
    const end = (error: Error): void => {
      chunks = undefined;
      body?.close();
      reject(error);
    };
    const giveUp = (): void => {
      end(createBadRequestError('The request body comes too slowly', 408));
    };
    let isRead = false;
    const breakOff = (): void => {
      if (!isRead) end(createBreakOffError());
    };
    if (message.destroyed || rejected.has(message)) breakOff();
    message.on('data', (chunk: Buffer) => {
      if (chunks === undefined) return;
      size += chunk.length;
      if (size > maxBytes) {
        end(createTooLargeError());
        return;
      }
      chunks.push(chunk);
      // Most bodies arrive in one chunk and are not counted.
      if (size !== length) (body ??= among.open(giveUp)).grow(chunk.length);
    });
    message.on('end', () => {
      isRead = true;
      if (chunks !== undefined) resolve(joinChunks(chunks, size));
      body?.close();
    });
    message.on('error', end);
    message.on('close', breakOff);
  });
}

/** The same for a request without a connection, or whose connection a framework has read. */
export async function readFetchBody({ body }: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw createTooLargeError();
    chunks.push(chunk);
  }
  return joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && Buffer.isBuffer(first) ? first : Buffer.concat(chunks, size);
}

function createTooLargeError(): RequestError {
  return createBadRequestError('Request body too large', 413);
}
