/** The parts of an opaque text. */
export type Parts = readonly (string | number)[];

/** Encodes the parts as JSON in base64url. */
export function encodeParts(parts: Parts): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Matches the JSON of a flat list of strings and numbers. */
const flatList = /^\[(?:(?:"(?:[^"\\]|\\.)*"|\d+)(?:,(?!\])|(?=\])))+\]$/;

/**
 * Decodes a text of {@link encodeParts}; undefined for any other text. Only a flat list is parsed: `JSON.parse` takes
 * seconds for a megabyte of brackets, and one operation can have the same text decoded thousands of times.
 * @param maxLength characters of the longest text that is issued; a longer one is not decoded
 */
export function decodeParts(text: string, maxLength: number): Parts | undefined {
  if (text.length > maxLength) return undefined;
  const json = Buffer.from(text, 'base64url').toString('utf8');
  const parts = flatList.test(json) ? parseParts(json) : undefined;
  // Buffer's decoder skips stray characters; only the exact text that was issued is valid.
  return parts !== undefined && encodeParts(parts) === text ? parts : undefined;
}

function parseParts(json: string): Parts | undefined {
  try {
    return JSON.parse(json) as Parts;
  } catch {
    return undefined; // an invalid escape, or a number with a leading zero
  }
}

/** Characters of base64url for a number of bytes. */
export function computeEncodedLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}
