import { C1Error } from '../errors.ts';
import type { ResponseScope } from './response-scope.ts';
import { list, type Decoder } from './decoders.ts';

/** One page of a listing. Only an undefined `nextPageToken` ends it: a page may be short or empty before that. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextPageToken: string | undefined;
}

/** Which page: how many rows to ask for, and the token that the page before gave. */
export interface PageRequest {
  readonly pageSize: number;
  readonly pageToken?: string | undefined;
}

/**
 * C1 raises smaller sizes to the minimum and lowers larger ones to the maximum (or answers 400; it has been
 * seen to do either), so sizes outside are never sent. It may return more rows than asked all the same.
 */
export const minPageSize = 10;
export const maxPageSize = 100;

/** More pages than any listing the gateway reads whole; reaching it means a listing that does not end. */
const maxPages = 100;

/**
 * Reads the answer of a listing: `{list, nextPageToken}`. Rows that cannot be told apart are left out.
 * @throws C1Error of kind `protocol` when either is of another type: what is lost then is not a row but the rest.
 */
export function readPage<T>(
  answer: Readonly<Record<string, unknown>>,
  row: Decoder<T | null>,
  where: string,
  reading: ResponseScope,
): Page<T> {
  const { list: rows = null, nextPageToken: token = '' } = answer;
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
    rows.push(...page.rows);
    pageToken = page.nextPageToken;
    if (pageToken === undefined) return rows;
  } while (!seen.has(pageToken) && seen.size < maxPages);
  throw new C1Error('protocol', 'C1 gave a page token twice or a listing without an end');
}

/** A page of rows that were read whole, in the form of C1's own: its token is the place where the next one begins. */
export function slicePage<T>(all: readonly T[], { pageSize, pageToken = '0' }: PageRequest): Page<T> {
  const start = Number(pageToken);
  const end = start + pageSize;
  return { rows: all.slice(start, end), nextPageToken: end < all.length ? String(end) : undefined };
}
