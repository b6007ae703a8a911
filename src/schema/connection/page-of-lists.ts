import { C1Error } from '../../c1/errors.ts';
import type { Page } from '../../c1/json/pagination.ts';

/** One of several lists that are read one after the other: a function that reads one of its pages. */
export type PageReader<Row> = (pageToken: string | undefined) => Promise<Page<Row>>;

/**
 * Reads a page of several lists as if they were one. Its tokens name the list, by its place, and C1's token within it.
 * Of no lists the page is empty.
 * @throws C1Error of kind `invalid` for a token that does not, as C1 rejects it
 */
export async function readPageOfLists<Row>(
  readers: readonly PageReader<Row>[],
  pageToken: string | undefined = '0:',
): Promise<Page<Row>> {
  if (readers.length === 0) return { rows: [], nextPageToken: undefined };
  const place = parseListIndex(pageToken);
  const reader = readers[place];
  if (reader === undefined)
    throw new C1Error('invalid', 'pageToken must be one that this list gave', { field: 'pageToken' });
  const { rows, nextPageToken } = await reader(pageToken.slice(pageToken.indexOf(':') + 1) || undefined);
  if (nextPageToken !== undefined) return { rows, nextPageToken: `${place}:${nextPageToken}` };
  return { rows, nextPageToken: place + 1 < readers.length ? `${place + 1}:` : undefined };
}

/** The place of the list that a token names; not a number if it names none. */
export function parseListIndex(pageToken: string): number {
  return /^\d{1,3}:/.test(pageToken) ? Number.parseInt(pageToken, 10) : NaN;
}
