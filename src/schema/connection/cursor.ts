import { createHash } from 'node:crypto';
import { maxPageSize, minPageSize } from '../../c1/json/pagination.ts';
import { maxBytesPerCharacter, maxQueryValueLength } from '../../c1/call/path.ts';
import { decodeParts, computeEncodedLength, encodeParts } from '../opaque-parts.ts';

/** A position in one of C1's listings: a number of rows into the page with this token and this size. */
export interface CursorPosition {
  readonly pageToken: string | undefined;
  readonly pageSize: number;
  /** Rows of the page before the position. */
  readonly position: number;
  /** Rows that the row at the position has given already, where one gives several. None if absent. */
  readonly row?: number;
}

/**
 * The version of the format; raised when the meaning of the parts changes, so that old cursors are rejected instead of
 * misread.
 */
const version = 1;

/** A short digest of a list's name and filters: a cursor is valid only for the list that issued it. */
export function cursorScope(field: string, filter: object): string {
  return createHash('sha256')
    .update(JSON.stringify([field, filter]))
    .digest('base64url')
    .slice(0, 12);
}

/** Bytes of a cursor without the page token: version, digest, three numbers, and the punctuation. */
const maxOtherBytes = 50;

/** Characters of the longest cursor: one with the longest page token that a request to C1 can carry. */
export const maxCursorLength = computeEncodedLength(
  maxQueryValueLength * maxBytesPerCharacter + maxOtherBytes,
);

/** The opaque text of a position in the list with this digest. */
export function encodeCursor(
  digest: string,
  { pageToken = '', pageSize, position, row = 0 }: CursorPosition,
): string {
  const parts = [version, digest, pageSize, position, pageToken];
  return encodeParts(row === 0 ? parts : [...parts, row]);
}

/** The position that a cursor encodes; undefined for text that is not a cursor of the list with this digest. */
export function decodeCursor(digest: string, cursor: string): CursorPosition | undefined {
  if (!cursor.startsWith(getCursorPrefix(digest))) return undefined;
  const [, , pageSize, position, pageToken, row = 0, ...rest] = decodeParts(cursor, maxCursorLength) ?? [];
  if (!isWithin(pageSize, minPageSize, maxPageSize) || !isWithin(position, 0, maxPosition)) return undefined;
  if (typeof pageToken !== 'string' || !isWithin(row, 0, maxPosition) || rest.length > 0) return undefined;
  const place = { pageSize, position, pageToken: pageToken === '' ? undefined : pageToken };
  return row === 0 ? place : { ...place, row };
}

/** Whether a text is a cursor of the list with this name and these filters. */
export function isCursorOf(cursor: string, field: string, filter: object): boolean {
  return decodeCursor(cursorScope(field, filter), cursor) !== undefined;
}

/**
 * The common beginning of all cursors of a list, to reject other text at once: the 18 bytes up to the page size are
 * always the same 24 characters of base64.
 */
function getCursorPrefix(digest: string): string {
  return Buffer.from(`[${version},"${digest}",`).toString('base64url');
}

/** More than any page has: C1 exceeds the page size, but not by this much. */
const maxPosition = 10_000;

function isWithin(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}
