import { C1Error } from '../errors.ts';
import type { ResponseScope } from './response-scope.ts';
import { list, type Decoder } from './decoders.ts';

/** One page of a listing. Only an undefined `nextPageToken` ends it: a page may be short or empty before that. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextPageToken: string | undefined;
}

/** The request of a page: the number of rows, and the token of the previous page. */
export interface PageRequest {
  readonly pageSize: number;
  readonly pageToken?: string | undefined;
}

/**
 * C1 raises smaller sizes to the minimum and lowers larger ones to the maximum, or responds with 400; both have been
 * observed. So other sizes are never sent. It may return more rows than requested all the same.
 */
export const minPageSize = 10;
export const maxPageSize = 100;

/** More pages than any complete listing of the gateway has; reaching it means a listing without an end. */
const maxPages = 100;

/**
 * Decodes the page of a listing: `{list, nextPageToken}`. Rows that cannot be identified are left out.
 * @throws C1Error of kind `protocol` when either is of another type: that would lose not one row but the rest of the
 * listing.
 */
export function readPage<T>(
  response: Readonly<Record<string, unknown>>,
  row: Decoder<T | null>,
  where: string,
  reading: ResponseScope,
): Page<T> {
  const { list: rows = null, nextPageToken: token = '' } = response;
  if (rows !== null && !Array.isArray(rows)) throw new C1Error('protocol', `C1 sent no list in ${where}`);
  if (token !== null && typeof token !== 'string')
    throw new C1Error('protocol', `C1 sent no token in ${where}`);
  return { rows: list(row)(rows, `${where}.list`, reading), nextPageToken: token || undefined };
}

/** All rows of a listing. @throws C1Error of kind `protocol` when it repeats a token or does not end. */
export async function readAllPages<T>(
  readOne: (page: PageRequest) => Promise<Page<T>>,
  pageSize: number = maxPageSize,
): Promise<readonly T[]> {
  const rows: T[] = [];
  const seen = new Set<string | undefined>();
  let pageToken: string | undefined;
  do {
    seen.add(pageToken);
    const page = await readOne({ pageSize, pageToken });
    for (const row of page.rows) rows.push(row); // a spread of very many rows exceeds the stack
    pageToken = page.nextPageToken;
    if (pageToken === undefined) return rows;
  } while (!seen.has(pageToken) && seen.size < maxPages);
  throw new C1Error('protocol', 'C1 gave a page token twice or a listing without an end');
}

/** The token of a page of {@link slicePage}, which a client may have altered. */
const slicePageToken = /^\d{1,9}$/;

/**
 * Slices a page out of rows that were read completely, in the form of C1's pages: its token is the index of the next
 * page.
 * @throws C1Error of kind `invalid` for another token, as C1 rejects it.
 */
export function slicePage<T>(all: readonly T[], { pageSize, pageToken = '0' }: PageRequest): Page<T> {
  if (!slicePageToken.test(pageToken))
    throw new C1Error('invalid', 'pageToken must be one that this list gave', { field: 'pageToken' });
  const start = Number(pageToken);
  const end = start + pageSize;
  return { rows: all.slice(start, end), nextPageToken: end < all.length ? String(end) : undefined };
}
