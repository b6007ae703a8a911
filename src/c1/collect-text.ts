import { isAscii } from 'node:buffer';

/** The text of a body, put together from its pieces. */
export interface TextCollector {
  /** False once there are more bytes than allowed; nothing can be read then. */
  add(chunk: Buffer): boolean;
  /** What is no UTF-8 becomes U+FFFD. */
  read(): string;
}

/**
 * Collects a text of at most so many bytes. Almost all answers are ASCII; those become a text piece by piece, which
 * spares a copy of the whole beside the heap, and decoding.
 */
export function collectText(maxBytes: number): TextCollector {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      if (size > maxBytes) return false;
      chunks.push(chunk);
      return true;
    },
    read() {
      if (!chunks.every((chunk) => isAscii(chunk))) return Buffer.concat(chunks, size).toString('utf8');
      return chunks.map((chunk) => chunk.toString('latin1')).join('');
    },
  };
}
