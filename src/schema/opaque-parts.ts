/** What an opaque text is made of. */
export type Parts = readonly (string | number)[];

/** An opaque text: the parts as JSON, in base64url. */
export function encodeParts(parts: Parts): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** A flat list of strings and numbers. */
const flatList = /^\[(?:(?:"(?:[^"\\]|\\.)*"|\d+)(?:,(?!\])|(?=\])))+\]$/;

/**
 * The parts of a text that {@link encodeParts} gave out; undefined for any other text. Nothing but a flat list is parsed:
 * `JSON.parse` takes seconds for a megabyte of brackets, and one operation may have the same text decoded thousands of times.
 * @param maxLength characters of the longest text that was ever given out; a longer one is not even decoded
 */
export function decodeParts(text: string, maxLength: number): Parts | undefined {
  if (text.length > maxLength) return undefined;
  const json = Buffer.from(text, 'base64url').toString('utf8');
  const parts = flatList.test(json) ? parsed(json) : undefined;
  // Decoders pass over stray characters; only the very text that was given out counts.
  return parts !== undefined && encodeParts(parts) === text ? parts : undefined;
}

function parsed(json: string): Parts | undefined {
  try {
    return JSON.parse(json) as Parts;
  } catch {
    return undefined; // a wrong escape, or a number that begins with 0
  }
}

/** Characters that base64url makes of so many bytes. */
export function encodedLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}
