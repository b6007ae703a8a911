import type { IncomingMessage } from 'node:http';
import { badRequest, type Refusal } from './refusal.ts';

/**
 * Refuses by its Content-Length what is known to be too large before anything of it is read.
 * @throws Refusal with `BAD_REQUEST`: status 413, or 400 if it is no length
 */
export function checkLength(length: string | undefined, maxBytes: number): void {
  if (length === undefined) return;
  if (!/^\d+$/.test(length)) throw badRequest('Content-Length header is invalid.');
  if (Number(length) > maxBytes) throw tooManyBytes();
}

/**
 * The bytes of a body, no more of them than allowed, from the connection that they come by: through the streams of a
 * `Request` they cost a tenth of a whole operation.
 * @throws Refusal with status 413; whatever breaks off the body, before it is asked for or later
 */
export function bytesOf(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const breakOff = (): void => {
      reject(new Error('the body breaks off'));
    };
    if (message.destroyed) breakOff();
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      // Once; what is still to come is let go by.
      else if (size - chunk.length <= maxBytes) reject(tooManyBytes());
    });
    message.on('end', () => {
      resolve(joined(chunks, size));
    });
    message.on('error', reject);
    message.on('close', breakOff); // after the end that changes nothing
  });
}

/** The same of a request that came by no connection, or whose connection somebody else has read. */
export async function bytesIn({ body }: Request, maxBytes: number): Promise<Buffer> {
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

function tooManyBytes(): Refusal {
  return badRequest('Request body too large', 413);
}
