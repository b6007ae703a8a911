import { isAscii } from 'node:buffer';
import type { BufferPool } from './buffer-pool.ts';

/** The text of a body, put together from its pieces. */
export interface BodyCollector {
  /** False once there are more bytes than allowed; nothing can be read then. */
  append(piece: Buffer): boolean;
  /** Once, when all are there. What is no UTF-8 becomes U+FFFD. */
  toText(): string;
}

/**
 * Collects a text of at most so many bytes. Pieces are copied as they come: kept until the last one is there, they would
 * be freed as late as what waits for them. Almost all answers are ASCII, which needs no decoding.
 */
export function createBodyCollector(maxBytes: number, spare: BufferPool): BodyCollector {
  let bytes: Buffer | undefined;
  let size = 0;
  return {
    append(piece) {
      const start = size;
      size += piece.length;
      if (size > maxBytes) return false;
      bytes ??= spare.acquire();
      if (size > bytes.length) bytes = larger(bytes, spare, 2 * size);
      piece.copy(bytes, start);
      return true;
    },
    toText() {
      const all = bytes;
      bytes = undefined;
      if (all === undefined) return '';
      const text = all.toString(isAscii(all.subarray(0, size)) ? 'latin1' : 'utf8', 0, size);
      spare.release(all);
      return text;
    },
  };
}

function larger(bytes: Buffer, spare: BufferPool, size: number): Buffer {
  const copy = Buffer.concat([bytes], size);
  spare.release(bytes);
  return copy;
}
