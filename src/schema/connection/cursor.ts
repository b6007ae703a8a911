import { createHash } from 'node:crypto';
import { maxPageSize, minPageSize } from '../../c1/json/pagination.ts';
import { maxBytesPerCharacter, maxQueryValueLength } from '../../c1/call/path.ts';
import { decodeParts, encodedLength, encodeParts } from '../opaque-parts.ts';

/** A place in one of C1's listings: so many rows into the page that this token and this size give. */
export interface CursorPosition {
  readonly pageToken: string | undefined;
  readonly pageSize: number;
  /** Rows of the page that lie before the place. */
  readonly position: number;
}

/** Raised when the meaning of the parts changes, so that old cursors are refused instead of misread. */
const version = 1;

/** A short digest of a list's name and filters: a cursor is good for the list that gave it and no other. */
export function cursorScope(field: string, filter: object): string {
  return createHash('sha256')
    .update(JSON.stringify([field, filter]))
    .digest('base64url')
    .slice(0, 12);
}

/** Everything in a cursor but the page token: version, digest, two numbers, and the signs between them. */
const maxOtherBytes = 50;

/** Characters of the longest cursor: one with the longest page token that a request to C1 can carry. */
export const maxCursorLength = encodedLength(maxQueryValueLength * maxBytesPerCharacter + maxOtherBytes);

/** The opaque text of a place in the list with this digest. */
export function encodeCursor(digest: string, { pageToken = '', pageSize, position }: CursorPosition): string {
  return encodeParts([version, digest, pageSize, position, pageToken]);
}

/** The place that a cursor names; undefined when it is no cursor of the list with this digest. */
export function decodeCursor(digest: string, cursor: string): CursorPosition | undefined {
  if (!cursor.startsWith(beginningOf(digest))) return undefined;
  const [, , pageSize, position, pageToken, ...rest] = decodeParts(cursor, maxCursorLength) ?? [];
  if (!isWithin(pageSize, minPageSize, maxPageSize) || !isWithin(position, 0, maxPosition)) return undefined;
  if (typeof pageToken !== 'string' || rest.length > 0) return undefined;
  return { pageSize, position, pageToken: pageToken === '' ? undefined : pageToken };
}

/**
 * How each cursor of a list begins, so that any other text is refused at once: with the 18 bytes up to the page size, which
 * are 24 characters of base64 whatever follows.
 */
function beginningOf(digest: string): string {
  return Buffer.from(`[${version},"${digest}",`).toString('base64url');
}

/** C1 overshoots page sizes, but not by this much. */
const maxPosition = 10_000;

function isWithin(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}
