import { createHash } from 'node:crypto';
import { maxPageSize, minPageSize } from '../../c1/page.ts';

/** A place in one of C1's listings: so many rows into the page that this token and this size give. */
export interface Place {
  readonly pageToken: string | undefined;
  readonly pageSize: number;
  /** Rows of the page that lie before the place. */
  readonly position: number;
}

/** Raised when the meaning of the parts changes, so that old cursors are refused instead of misread. */
const version = 1;

/** A short digest of a list's name and filters: a cursor is good for the list that gave it and no other. */
export function listDigest(field: string, filter: object): string {
  return createHash('sha256')
    .update(JSON.stringify([field, filter]))
    .digest('base64url')
    .slice(0, 12);
}

/** The opaque text of a place in the list with this digest. */
export function encodeCursor(digest: string, { pageToken = '', pageSize, position }: Place): string {
  return Buffer.from(JSON.stringify([version, digest, pageSize, position, pageToken])).toString('base64url');
}

/** The place that a cursor names; undefined when it is no cursor of the list with this digest. */
export function decodeCursor(digest: string, cursor: string): Place | undefined {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 5 || parts[0] !== version || parts[1] !== digest)
    return undefined;
  const [, , pageSize, position, pageToken] = parts as readonly unknown[];
  if (!isWithin(pageSize, minPageSize, maxPageSize) || !isWithin(position, 0, maxPosition)) return undefined;
  if (typeof pageToken !== 'string') return undefined;
  const place = { pageSize, position, pageToken: pageToken === '' ? undefined : pageToken };
  // Decoders pass over stray characters; only the very text that was given out is a cursor.
  return encodeCursor(digest, place) === cursor ? place : undefined;
}

/** C1 overshoots page sizes, but not by this much. */
const maxPosition = 10_000;

function isWithin(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined; // not JSON, hence not one of ours
  }
}
