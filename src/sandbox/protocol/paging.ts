import { createHash } from 'node:crypto';

import { int32, createInvalidValueError, text, type RequestDecoder } from './request-decoder.ts';
import { seededShuffle } from '../random/seeded-shuffle.ts';
import { invalidArgument } from './status.ts';
import type { Behaviors } from '../behaviors.ts';

/** The two fields of every listing request besides its filters. */
export const pageFields = { pageSize: int32, pageToken: text };

const usualMaxSize = 100;

interface PageRequest {
  readonly pageSize: number;
  readonly pageToken: string;
}

/** One page as C1 prints it; an empty token ends the listing, an empty list does not. */
export interface Page<Row> {
  readonly list: readonly Row[];
  readonly nextPageToken: string;
}

/** All matching rows, and the request of the listing. */
export interface Listing<Row> {
  readonly message: RequestDecoder<PageRequest>;
  /** As decoded: the fields besides size and token are the filter set, to which a token is bound. */
  readonly request: PageRequest;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The order that the request asks for; among equal rows it is C1's own. */
  readonly compare?: ((one: Row, other: Row) => number) | undefined;
  /** The most rows of a page, where that is not {@link usualMaxSize}. */
  readonly maxSize?: number;
}

interface Position {
  readonly offset: number;
  /** True once the empty page before this position has been returned. */
  readonly pastEmptyPage: boolean;
}

/**
 * Returns one page of the matching rows. Unless the request asks for an order, it is the same for the same filters, another
 * for other filters, and never that of creation. Throws 400 for a token of another filter set.
 */
export function selectPage<Row>(listing: Listing<Row>, switches: Behaviors): Page<Row> {
  const { pageSize: _size, pageToken, ...filters } = listing.request;
  const scope = digest([listing.message.name, filters]);
  const position = parsePageToken(pageToken, scope);
  const size = computePageSize(listing, switches) + switches.pageOvershoot;
  if (switches.emptyPages && !position.pastEmptyPage) {
    return { list: [], nextPageToken: createPageToken({ ...position, pastEmptyPage: true }, scope) };
  }
  const shuffled = seededShuffle(listing.rows, { keyOf: listing.keyOf, seed: scope });
  const rows = listing.compare === undefined ? shuffled : shuffled.toSorted(listing.compare);
  const end = position.offset + size;
  return {
    list: rows.slice(position.offset, end),
    nextPageToken: end < rows.length ? createPageToken({ offset: end, pastEmptyPage: false }, scope) : '',
  };
}

/** Returns all matching rows as one page, in the order that `selectPage` would give them. */
export function selectSinglePage<Row>({ message, request, rows, keyOf }: Listing<Row>): Page<Row> {
  const { pageSize: _size, pageToken: _token, ...filters } = request;
  return { list: seededShuffle(rows, { keyOf, seed: digest([message.name, filters]) }), nextPageToken: '' };
}

/**
 * The page size in effect. C1 documents 25 as the default, raises sizes below 10 and lowers those above 100; some
 * tenants reject such sizes instead.
 */
function computePageSize<Row>(
  { message, request, maxSize = usualMaxSize }: Listing<Row>,
  switches: Behaviors,
): number {
  const requested = request.pageSize;
  if (requested === 0) return Math.min(25, maxSize);
  const clamped = Math.min(Math.max(requested, 10), maxSize);
  if (clamped === requested || switches.pageSizeOutOfRange === 'clamp') return clamped;
  throw createInvalidValueError(message, 'pageSize', `value must be inside range [10, ${maxSize}]`);
}

function createPageToken({ offset, pastEmptyPage }: Position, scope: string): string {
  const place = `${offset}.${pastEmptyPage ? 1 : 0}`;
  return Buffer.from(`${place}.${digest([place, scope])}`).toString('base64url');
}

function parsePageToken(token: string, scope: string): Position {
  if (token === '') return { offset: 0, pastEmptyPage: false };
  const [offset, pastEmptyPage] = Buffer.from(token, 'base64url').toString().split('.');
  const position = { offset: Number(offset), pastEmptyPage: pastEmptyPage === '1' };
  if (createPageToken(position, scope) !== token) throw invalidArgument('invalid page token');
  return position;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
