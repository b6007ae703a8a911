import { C1Error } from '../../c1/errors.ts';
import { maxPageSize, minPageSize, type Page, type PageRequest } from '../../c1/json/pagination.ts';
import { badUserInput } from '../user-input-error.ts';
import { isUnsatisfiable } from './filter.ts';
import { decodeCursor, encodeCursor, cursorScope, type CursorPosition } from './cursor.ts';

export const defaultFirst = 25;
export const maxFirst = 100;

/** The most pages that one connection reads to fill itself; C1's pages may be short or empty before the last one. */
const maxPagesWalked = 20;

export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A listing of C1: its name and filters, to which its cursors are bound, and a function that reads one page. */
export interface PagedSource<Row> {
  readonly field: string;
  readonly filter: object;
  readonly readPage: (page: PageRequest) => Promise<Page<Row>>;
  /** The most rows that one page is requested with, where that is less than C1 allows. */
  readonly maxPageSize?: number;
  /** Called with each node that is returned, to prime its loader. */
  readonly onNode: (row: Row) => void;
}

/** Consecutive rows of one of C1's pages, from a position on. */
interface PagePart<Row> {
  readonly rows: readonly Row[];
  readonly from: CursorPosition;
  readonly page: Page<Row>;
}

/** One row that was picked out of C1's pages, or none; and the position after it. */
export interface PickedPart<Row> {
  readonly rows: readonly [] | readonly [Row];
  readonly after: CursorPosition;
}

type Part<Row> = PagePart<Row> | PickedPart<Row>;

/** A part of a listing. Its cursors are computed when they are selected. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly parts: readonly Part<Row>[];
  /** The digest of the listing, computed for the first cursor. */
  readonly digest: () => string;
}

/** The cursor of one of the nodes: the position after it. */
export function getCursor<Row>({ parts, digest }: Connection<Row>, index: number): string {
  let position = index;
  for (const part of parts) {
    if (position < part.rows.length) return encodeCursor(digest(), getPositionAfter(part, position));
    position -= part.rows.length;
  }
  throw new Error(`a connection has no row ${index}`);
}

/**
 * The cursor to go on with: that of the last node, or of the end of what was looked through. Null when there is nothing
 * to go on from.
 */
export function getEndCursor<Row>(connection: Connection<Row>): string | null {
  const { nodes, parts, hasNextPage, digest } = connection;
  const last = parts.at(-1);
  if (hasNextPage && last !== undefined && 'after' in last) return encodeCursor(digest(), last.after);
  return nodes.length === 0 ? null : getCursor(connection, nodes.length - 1);
}

/** The number of rows that `first` requests. @throws badUserInput */
export function parseFirst({ first }: ConnectionArguments): number {
  const wanted = first ?? defaultFirst;
  if (wanted < 1 || wanted > maxFirst)
    throw badUserInput('first', `must be between 1 and ${maxFirst}, got ${wanted}`);
  return wanted;
}

/**
 * Reads `first` rows of a listing from the position of `after`.
 *
 * C1 pages forward only, by page token. A position within a page is reached by reading that page again with its first
 * size, so that rows are neither lost nor repeated when `first` changes. Later pages keep that size too: C1 does not
 * document that a page token is valid with another one.
 * @throws badUserInput for `first` and `after`; C1Error.
 */
export async function readConnection<Row>(
  listing: PagedSource<Row>,
  { first, after }: ConnectionArguments,
): Promise<Connection<Row>> {
  const wanted = parseFirst({ first });
  const digest = once(() => cursorScope(listing.field, listing.filter));
  const start = parseAfter(digest, after, Math.min(wanted, listing.maxPageSize ?? maxPageSize));
  const { parts, hasNextPage } = isUnsatisfiable(listing.filter)
    ? nothing
    : await walk(listing, start, wanted);
  const nodes = parts.flatMap(({ rows }) => rows);
  nodes.forEach(listing.onNode);
  return { nodes, hasNextPage, hasPreviousPage: after != null, parts, digest };
}

const nothing = { parts: [], hasNextPage: false };

/** The function, called once at most. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** The position of `after`; the beginning without one. @throws badUserInput for another text than a cursor of the list */
export function parseAfter(
  digest: () => string,
  after: string | null | undefined,
  pageSize: number,
): CursorPosition {
  if (after == null) return { pageToken: undefined, pageSize: clampPageSize(pageSize), position: 0 };
  const place = decodeCursor(digest(), after);
  if (place === undefined)
    throw badUserInput('after', 'must be a cursor of this very list, with the same filters');
  return place;
}

function clampPageSize(size: number): number {
  return Math.min(maxPageSize, Math.max(minPageSize, size));
}

async function walk<Row>(listing: PagedSource<Row>, start: CursorPosition, wanted: number) {
  const parts: PagePart<Row>[] = [];
  const seen = new Set<string | undefined>();
  let place = start;
  let missing = wanted;
  while (missing > 0 && seen.size < maxPagesWalked) {
    seen.add(place.pageToken);
    const page = await listing.readPage({ pageSize: place.pageSize, pageToken: place.pageToken });
    const rest = page.rows.slice(place.position);
    const rows = rest.slice(0, missing);
    parts.push({ rows, from: place, page });
    missing -= rows.length;
    if (rows.length < rest.length) return { parts, hasNextPage: true };
    if (page.nextPageToken === undefined) return { parts, hasNextPage: false };
    if (seen.has(page.nextPageToken)) throw new C1Error('protocol', 'C1 gave the same page token twice');
    place = { pageToken: page.nextPageToken, pageSize: place.pageSize, position: 0 };
  }
  if (missing === wanted) throw new C1Error('protocol', `C1 gave ${maxPagesWalked} pages without a row`);
  return { parts, hasNextPage: true };
}

/** The position after a row of a part. */
function getPositionAfter<Row>(part: Part<Row>, index: number): CursorPosition {
  if ('after' in part) return part.after;
  const { from, page } = part;
  const { pageToken, pageSize, position } = from;
  const next = position + index + 1;
  // The position after a page's last row is the start of the next page, so that no page is read twice.
  return next === page.rows.length && page.nextPageToken !== undefined
    ? { pageToken: page.nextPageToken, pageSize, position: 0 }
    : { pageToken, pageSize, position: next };
}
