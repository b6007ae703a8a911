import { isAscii } from 'node:buffer';
import type { BufferPool } from './buffer-pool.ts';

/** Collects the chunks of a body. */
export interface BodyCollector {
  /** False if the limit is exceeded; `toText` must not be called then. */
  append(piece: Buffer): boolean;
  /** To be called once, after the last chunk. Invalid UTF-8 becomes U+FFFD. */
  toText(): string;
}

/**
 * Collects the chunks of a body into a string of at most `maxBytes`. Each chunk is copied at once: kept until the last one, it
 * would be promoted to the old generation together with the promise that waits. Almost all bodies are ASCII, which needs no
 * decoding.
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
