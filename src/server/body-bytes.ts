import type { IncomingMessage } from 'node:http';
import { createGraphQLError } from 'graphql-yoga';

/**
 * Refuses by its Content-Length what is known to be too large before anything of it is read.
 * @throws GraphQLError with `BAD_REQUEST`: status 413, or 400 if it is no length
 */
export function checkLength(request: Request, maxBytes: number): void {
  const length = request.headers.get('content-length');
  if (length === null) return;
  if (!/^\d+$/.test(length)) throw refusal('Content-Length header is invalid.', 400);
  if (Number(length) > maxBytes) throw tooManyBytes();
}

/**
 * The bytes of a body, no more of them than allowed. Those of a connection are taken from it directly: through the
 * streams of a `Request` they cost a tenth of a whole operation.
 * @param message what the request was made of, if it came by a connection
 * @throws GraphQLError with status 413; whatever breaks off the body
 */
export async function readBytes(
  request: Request,
  message: IncomingMessage | undefined,
  maxBytes: number,
): Promise<Buffer> {
  // A framework may have read it before, and then it is the request that holds it.
  const isUnread = message !== undefined && !message.readableDidRead;
  return isUnread ? bytesOf(message, maxBytes) : bytesIn(request, maxBytes);
}

function bytesOf(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      // Once; what is still to come is let go by.
      else if (size - chunk.length <= maxBytes) reject(tooManyBytes());
    });
    message.once('end', () => {
      resolve(joined(chunks, size));
    });
    message.once('error', reject);
    message.once('close', () => {
      if (!message.complete) reject(new Error('the body breaks off'));
    });
  });
}

async function bytesIn({ body }: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooManyBytes();
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && Buffer.isBuffer(first) ? first : Buffer.concat(chunks, size);
}

function tooManyBytes(): Error {
  return refusal('Request body too large', 413);
}

function refusal(message: string, status: number): Error {
  return createGraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
