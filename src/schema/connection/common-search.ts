import type { Endpoint } from '../../c1/call/endpoint.ts';
import { C1Error } from '../../c1/errors.ts';
import { maxPageSize, type Page, type PageRequest } from '../../c1/json/pagination.ts';
import type { Context } from '../context.ts';

/** Lists of one kind, of which C1 can search several at once. */
export interface ListSource<Key, Row> {
  /** The name of the field, to which the cursors are bound. */
  readonly field: string;
  /** What the search calls. */
  readonly endpoints: readonly Endpoint[];
  /** The most lists of one search. */
  readonly maxLists: number;
  readonly search: (context: Context, keys: readonly Key[], page: PageRequest) => Promise<Page<Row>>;
  /** The ids that make up a key. */
  readonly keyParts: (key: Key) => readonly string[];
  /** The lists that a row belongs to. */
  readonly keysOf: (row: Row) => readonly Key[];
  /** Whether C1 hides from some callers what a row belongs to, so that a row of no list may belong to any. */
  readonly mayHideKeys?: boolean;
  /** A text that is unique among the rows of a list. */
  readonly rowKey: (row: Row) => string;
  /** Called with each node that is returned, to prime its loader. */
  readonly onNode: (row: Row, context: Context) => void;
}

/** A list, and the most rows with which it is read together with others. */
export interface LimitedList<Key> {
  readonly key: Key;
  readonly limit: number;
}

/**
 * All rows of a list, in the order of their keys; undefined for a list that needs a search of its own; the error of the
 * search that it was part of.
 */
export interface CompleteList<Key, Row> extends LimitedList<Key> {
  readonly rows: readonly Row[] | undefined | Error;
}

/** The most pages that are read of lists together: more of them mean that some lists are long. */
const maxCommonPages = 20;

/** Searches side by side, each for as many lists as C1 takes. One that fails leaves the others alone. */
export async function readInSearches<Key, Row>(
  source: ListSource<Key, Row>,
  wanted: readonly LimitedList<Key>[],
  context: Context,
): Promise<readonly CompleteList<Key, Row>[]> {
  const starts = Array.from(
    { length: Math.ceil(wanted.length / source.maxLists) },
    (_, index) => index * source.maxLists,
  );
  const read = starts.map(async (start) => {
    const part = wanted.slice(start, start + source.maxLists);
    return readTogether(source, part, context).catch((error: unknown) =>
      part.map((list) => ({ ...list, rows: toSharedError(error) })),
    );
  });
  return (await Promise.all(read)).flat();
}

/** The failure of lists that were searched together; undefined where one of them may have caused it. */
function toSharedError(error: unknown): Error | undefined {
  if (error instanceof C1Error && error.kind === 'invalid') return undefined;
  return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
}

/**
 * Reads lists together. When one turns out to be longer than its limit, the search begins again without it, as long as
 * fewer pages have been read than there are lists left, since that is what searches of their own cost.
 */
async function readTogether<Key, Row>(
  source: ListSource<Key, Row>,
  wanted: readonly LimitedList<Key>[],
  context: Context,
): Promise<readonly CompleteList<Key, Row>[]> {
  const found = new Map<LimitedList<Key>, readonly Row[]>();
  let open = wanted;
  let pagesRead = 0;
  while (open.length > 1 && pagesRead < Math.min(open.length, maxCommonPages)) {
    const maxPages = maxCommonPages - pagesRead;
    const { rows, pages, isComplete } = await readPages(source, open, { context, maxPages });
    if (rows === undefined) break;
    pagesRead += pages;
    open = open.filter(({ key, limit }) => rows.of(key).length <= limit);
    if (!isComplete) continue;
    for (const list of open) found.set(list, sortUniqueRows(source, rows.of(list.key)));
    break;
  }
  return wanted.map((list) => ({ ...list, rows: found.get(list) }));
}

/**
 * Reads pages of lists until all are read or one of them is longer than its limit.
 * @returns rows are undefined if C1 hides what they belong to
 */
async function readPages<Key, Row>(
  source: ListSource<Key, Row>,
  lists: readonly LimitedList<Key>[],
  { context, maxPages }: { readonly context: Context; readonly maxPages: number },
) {
  const rows = createGroups(source, lists);
  const keys = rows.keys();
  const seen = new Set<string | undefined>();
  let pageToken: string | undefined;
  let pages = 0;
  do {
    seen.add(pageToken);
    const page = await source.search(context, keys, { pageSize: maxPageSize, pageToken });
    pages += 1;
    if (!page.rows.every(rows.add) && source.mayHideKeys === true) return { rows: undefined, pages };
    pageToken = page.nextPageToken;
    if (pageToken !== undefined && seen.has(pageToken))
      throw new C1Error('protocol', 'C1 gave the same page token twice');
  } while (
    pageToken !== undefined &&
    pages < maxPages &&
    lists.every(({ key, limit }) => rows.of(key).length <= limit)
  );
  return { rows, pages, isComplete: pageToken === undefined };
}

/** The rows of each list. */
function createGroups<Key, Row>(
  { keyParts, keysOf }: ListSource<Key, Row>,
  lists: readonly LimitedList<Key>[],
) {
  const serializeKey = (key: Key) => JSON.stringify(keyParts(key));
  const groups = new Map(
    lists.map(({ key }): [string, { key: Key; rows: Row[] }] => [serializeKey(key), { key, rows: [] }]),
  );
  return {
    keys: (): readonly Key[] => [...groups.values()].map(({ key }) => key),
    of: (key: Key): readonly Row[] => groups.get(serializeKey(key))?.rows ?? [],
    /** Adds a row to each list that it belongs to; false if there is none. */
    add: (row: Row): boolean => {
      const own = keysOf(row).flatMap((key) => groups.get(serializeKey(key)) ?? []);
      for (const { rows } of own) rows.push(row);
      return own.length > 0;
    },
  };
}

/**
 * Each row once: it may come twice if the list changes between two pages. C1's order depends on the lists of the search. A
 * cursor needs an order that does not.
 */
export function sortUniqueRows<Key, Row>(
  { rowKey }: ListSource<Key, Row>,
  rows: readonly Row[],
): readonly Row[] {
  return [...new Map(rows.map((row) => [rowKey(row), row])).values()].toSorted((one, other) =>
    rowKey(one) < rowKey(other) ? -1 : 1,
  );
}
