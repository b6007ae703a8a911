import { C1Error } from '../../c1/errors.ts';
import { maxPageSize, minPageSize, type Page, type PageRequest } from '../../c1/page.ts';
import { badUserInput } from '../bad-user-input.ts';
import { matchesNothing } from './conditions.ts';
import { decodeCursor, encodeCursor, listDigest, type Place } from './cursor.ts';

export const defaultFirst = 25;
export const maxFirst = 100;

/** Pages that one connection reads at most to fill itself; C1's pages may be short or empty before the last one. */
const maxPagesWalked = 20;

export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A listing of C1: its name and filters, which its cursors are bound to, and how one page of it is read. */
export interface Listing<Row> {
  readonly field: string;
  readonly filter: object;
  readonly readPage: (page: PageRequest) => Promise<Page<Row>>;
  /** The most rows that C1 is asked for in one page, where that is less than C1 allows. */
  readonly maxPageSize?: number;
  /** Told of each row that is returned, so that nobody has to load it again. */
  readonly onRow: (row: Row) => void;
}

/** A row and the place after it. */
export interface Edge<Row> {
  readonly node: Row;
  readonly after: Place;
}

/** A part of a listing, before anybody asked for cursors. */
export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly digest: string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The cursor of an edge. */
export function cursorOf<Row>(connection: Connection<Row>, edge: Edge<Row>): string {
  return encodeCursor(connection.digest, edge.after);
}

/**
 * Reads `first` rows of a listing from the place after `after`.
 *
 * C1 pages forward only, by page token. A place within a page is reached by reading that page again with the
 * size that it was first asked with, so that rows are neither lost nor repeated whatever `first` is now. Later
 * pages keep that size too: nobody says that a page token survives another one.
 * @throws badUserInput for `first` and `after`; C1Error.
 */
export async function readConnection<Row>(
  listing: Listing<Row>,
  { first, after }: ConnectionArguments,
): Promise<Connection<Row>> {
  const wanted = first ?? defaultFirst;
  if (wanted < 1 || wanted > maxFirst)
    throw badUserInput('first', `must be between 1 and ${maxFirst}, got ${wanted}`);
  const digest = listDigest(listing.field, listing.filter);
  const start = startOf(digest, after, Math.min(wanted, listing.maxPageSize ?? maxPageSize));
  const found = matchesNothing(listing.filter) ? nothing : await walk(listing, start, wanted);
  for (const { node } of found.edges) listing.onRow(node);
  return { ...found, digest, hasPreviousPage: after != null };
}

const nothing = { edges: [], hasNextPage: false };

function startOf(digest: string, after: string | null | undefined, pageSize: number): Place {
  if (after == null) return { pageToken: undefined, pageSize: clampPageSize(pageSize), position: 0 };
  const place = decodeCursor(digest, after);
  if (place === undefined)
    throw badUserInput('after', 'must be a cursor of this very list, with the same filters');
  return place;
}

function clampPageSize(size: number): number {
  return Math.min(maxPageSize, Math.max(minPageSize, size));
}

async function walk<Row>(listing: Listing<Row>, start: Place, wanted: number) {
  const edges: Edge<Row>[] = [];
  const seen = new Set<string | undefined>();
  let place = start;
  while (edges.length < wanted && seen.size < maxPagesWalked) {
    seen.add(place.pageToken);
    const page = await listing.readPage({ pageSize: place.pageSize, pageToken: place.pageToken });
    const rest = edgesOf(page, place);
    const taken = rest.slice(0, wanted - edges.length);
    edges.push(...taken);
    if (taken.length < rest.length) return { edges, hasNextPage: true };
    if (page.nextPageToken === undefined) return { edges, hasNextPage: false };
    if (seen.has(page.nextPageToken)) throw new C1Error('protocol', 'C1 gave the same page token twice');
    place = { pageToken: page.nextPageToken, pageSize: place.pageSize, position: 0 };
  }
  if (edges.length === 0) throw new C1Error('protocol', `C1 gave ${maxPagesWalked} pages without a row`);
  return { edges, hasNextPage: true };
}

/** The rows of a page from the place on, each with the place after it. */
function edgesOf<Row>(page: Page<Row>, { pageToken, pageSize, position }: Place): readonly Edge<Row>[] {
  return page.rows.slice(position).map((node, index) => {
    const next = position + index + 1;
    const isLast = next === page.rows.length && page.nextPageToken !== undefined;
    // Past a page's last row stands the next page's first: nothing has to be read twice to go on from there.
    const after = isLast
      ? { pageToken: page.nextPageToken, pageSize, position: 0 }
      : { pageToken, pageSize, position: next };
    return { node, after };
  });
}
