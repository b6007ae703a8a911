import { decodeText } from '../../content-coding.ts';
import type { BufferPool } from './buffer-pool.ts';

/** Collects the chunks of a body. */
export interface BodyCollector {
  /** False if the limit is exceeded; `toText` must not be called then. */
  append(piece: Buffer): boolean;
  /**
   * The text of the body; to be called once, after the last chunk.
   * @param decode decodes a body that has a content coding; the bytes are valid during the call only
   */
  toText(decode?: (bytes: Buffer) => Buffer): string;
}

/**
 * Collects the chunks of a body of at most `maxBytes`. Each chunk is copied at once: kept until the last one, it
 * would be promoted to the old generation together with the promise that waits.
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
      if (size > bytes.length) bytes = growBuffer(bytes, spare, 2 * size);
      piece.copy(bytes, start);
      return true;
    },
    toText(decode) {
      const held = bytes;
      bytes = undefined;
      if (held === undefined) return '';
      const body = held.subarray(0, size);
      const text = decodeText(decode === undefined ? body : decode(body));
      spare.release(held);
      return text;
    },
  };
}

function growBuffer(bytes: Buffer, spare: BufferPool, size: number): Buffer {
  const copy = Buffer.concat([bytes], size);
  spare.release(bytes);
  return copy;
}
