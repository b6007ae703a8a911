import { isUtf8 } from 'node:buffer';
import { createBadRequestError, createUnprocessableError } from '../errors/request-error.ts';
import { limitExceeded } from '../errors/limit-error.ts';

/**
 * The JSON of a request's body. Invalid UTF-8 is rejected; a lenient decoder would change it silently.
 * @param maxValues maximum number of items and members: a small text with many of them is slow to parse and to check
 * @throws RequestError with `BAD_REQUEST` or `OPERATION_TOO_LARGE`
 */
export function parseJson(bytes: Buffer, maxValues: number): object {
  checkValues(bytes, maxValues);
  if (!isUtf8(bytes)) throw createBadRequestError('The body is not valid UTF-8');
  const value = parseJsonText(bytes.toString('utf8'));
  if (typeof value !== 'object' || value === null)
    throw createUnprocessableError('The body is not a JSON object');
  return value;
}

/**
 * The JSON of a parameter in the URL.
 * @param maxValues maximum number of items and members
 * @throws RequestError with `OPERATION_TOO_LARGE`; SyntaxError, whose message quotes the text
 */
export function parseParameter(text: string, maxValues: number): unknown {
  checkValues(Buffer.from(text), maxValues);
  return JSON.parse(text);
}

/** Parses JSON without the parser's message, which quotes the input. */
function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch {
    throw createBadRequestError('The body is not valid JSON');
  }
}

/** Some editors write a byte order mark in front of UTF-8. */
const byteOrderMark = '\uFEFF';

/** Maximum number of lists and objects within each other: far beyond any input, and no function that visits them overflows. */
const maxNesting = 200;

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Counts values: each but the outermost follows a comma or opens its list or object. Strings are skipped.
 * @throws RequestError with `OPERATION_TOO_LARGE`
 */
function checkValues(bytes: Buffer, maxValues: number): void {
  let values = 0;
  let open = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === quote) index = findStringEnd(bytes, index + 1);
    else if (byte === closeBracket || byte === closeBrace) open -= 1;
    else if (byte === comma || byte === openBracket || byte === openBrace) {
      values += 1;
      if (values > maxValues) throw limitExceeded('jsonValues', maxValues);
      if (byte === comma) continue;
      open += 1;
      if (open > maxNesting) throw limitExceeded('jsonNesting', maxNesting);
    }
  }
}

/** Longer strings are searched by native code, whose call costs as much as this number of steps. */
const stretch = 64;

/** The index of the quote that ends a string, or of the end of the bytes. */
function findStringEnd(bytes: Buffer, start: number): number {
  for (let index = start; ;) {
    for (const end = index + stretch; index < end; index += 1) {
      const byte = bytes[index];
      if (byte === undefined || byte === quote) return index;
      if (byte === backslash) index += 1;
    }
    const found = bytes.indexOf(quote, index);
    if (found === -1) return bytes.length;
    let backslashes = 0;
    while (found - backslashes > index && bytes[found - backslashes - 1] === backslash) backslashes += 1;
    if (backslashes % 2 === 0) return found;
    index = found + 1;
  }
}
