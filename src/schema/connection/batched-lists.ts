import type { Endpoint } from '../../c1/call/endpoint.ts';
import { C1Error } from '../../c1/errors.ts';
import {
  maxPageSize,
  readAllPages,
  slicePage,
  type Page,
  type PageRequest,
} from '../../c1/json/pagination.ts';
import type { Context } from '../context.ts';
import { createContextLoader, type ContextLoader } from '../loader/context-loader.ts';
import type { EntityKey } from '../loader/entity-key.ts';
import { isCursorOf } from './cursor.ts';
import { readConnection, wantedRows, type Connection, type ConnectionArguments } from './read-connection.ts';

/** Lists of one kind, of which C1 can search several at once. */
export interface BatchedLists<Key, Row> {
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
  /** A text that is unique among the rows of a list. */
  readonly rowKey: (row: Row) => string;
  /** Called with each node that is returned, to prime its loader. */
  readonly onNode: (row: Row, context: Context) => void;
}

/** A list, and the most rows with which it is read together with others. */
interface LimitedList<Key> {
  readonly key: Key;
  readonly limit: number;
}

/**
 * All rows of a list, in the order of their keys; undefined for a list that needs a search of its own; the error of the
 * search that it was part of.
 */
interface CompleteList<Key, Row> extends LimitedList<Key> {
  readonly rows: readonly Row[] | undefined | Error;
}

/** The loader of complete lists. */
export type BatchedListLoader<Key, Row> = ContextLoader<LimitedList<Key>, CompleteList<Key, Row>>;

/** The most pages of one search for several lists: more of them mean that some lists are long. */
const maxCommonPages = 20;

/**
 * Creates the loader of complete lists. Lists that are requested at one level of an operation are read together, page by
 * page, and grouped exactly. A list with more rows than its limit is left out, and so is the only list of a level: such a
 * list is read by a search of its own, in C1's order. So is each list that is not complete when as many pages have been
 * read as there are lists within their limit, or {@link maxCommonPages}.
 */
export function createBatchedListLoader<Key, Row>(
  lists: BatchedLists<Key, Row>,
): BatchedListLoader<Key, Row> {
  return createContextLoader(listKey(lists), lists.endpoints, (context) => ({
    // Not `maxLists`: a full batch does not wait, and what follows from its rows would not wait for that of the next one.
    batch: { size: Infinity, search: (wanted) => readInSearches(lists, wanted, context) },
  }));
}

function listKey<Key, Row>({
  keyParts,
}: BatchedLists<Key, Row>): EntityKey<LimitedList<Key>, CompleteList<Key, Row>> {
  const parts = ({ key }: LimitedList<Key>) => keyParts(key);
  const unsupported = (): never => {
    throw new Error('a list is no node');
  };
  return {
    fields: [],
    keyParts: parts,
    keyFrom: unsupported,
    serializeKey: (list) => JSON.stringify([list.limit, ...parts(list)]),
    keyOf: ({ key, limit }) => ({ key, limit }),
    stubOf: unsupported,
  };
}

/** Searches side by side, each for as many lists as C1 takes. One that fails leaves the others alone. */
async function readInSearches<Key, Row>(
  lists: BatchedLists<Key, Row>,
  wanted: readonly LimitedList<Key>[],
  context: Context,
): Promise<readonly CompleteList<Key, Row>[]> {
  const starts = Array.from(
    { length: Math.ceil(wanted.length / lists.maxLists) },
    (_, index) => index * lists.maxLists,
  );
  const read = starts.map(async (start) => {
    const part = wanted.slice(start, start + lists.maxLists);
    return readTogether(lists, part, context).catch((error: unknown) =>
      part.map((list) => ({ ...list, rows: failureOf(error) })),
    );
  });
  return (await Promise.all(read)).flat();
}

/** The failure of lists that were searched together; undefined where one of them may have caused it. */
function failureOf(error: unknown): Error | undefined {
  if (error instanceof C1Error && error.kind === 'invalid') return undefined;
  return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
}

async function readTogether<Key, Row>(
  lists: BatchedLists<Key, Row>,
  wanted: readonly LimitedList<Key>[],
  context: Context,
): Promise<readonly CompleteList<Key, Row>[]> {
  if (wanted.length === 1) return wanted.map((list) => ({ ...list, rows: undefined }));
  const textOf = (key: Key) => JSON.stringify(lists.keyParts(key));
  const keys = [...new Map(wanted.map(({ key }) => [textOf(key), key])).values()];
  const found = new Map(keys.map((key): [string, Row[]] => [textOf(key), []]));
  const isLong = ({ key, limit }: LimitedList<Key>) => (found.get(textOf(key)) ?? []).length > limit;
  const seen = new Set<string | undefined>();
  let pageToken: string | undefined;
  let pages = 0;
  do {
    seen.add(pageToken);
    const page = await lists.search(context, keys, { pageSize: maxPageSize, pageToken });
    pages += 1;
    for (const row of page.rows) for (const key of lists.keysOf(row)) found.get(textOf(key))?.push(row);
    pageToken = page.nextPageToken;
    if (pageToken !== undefined && seen.has(pageToken))
      throw new C1Error('protocol', 'C1 gave the same page token twice');
  } while (pageToken !== undefined && isWorthwhile(wanted.filter(isLong).length, wanted.length, pages));
  return wanted.map((list) => {
    const isComplete = pageToken === undefined && !isLong(list);
    const rows = isComplete ? sorted(lists, found.get(textOf(list.key)) ?? []) : undefined;
    return { ...list, rows };
  });
}

/** Whether the next page of several lists is worth its call: the lists that are not long would cost one each. */
function isWorthwhile(long: number, all: number, pages: number): boolean {
  if (pages >= maxCommonPages || long === all) return false;
  return long === 0 || pages < all - long;
}

/**
 * Each row once: it may come twice if the list changes between two pages. C1's order depends on the lists of the search. A
 * cursor needs an order that does not.
 */
function sorted<Key, Row>({ rowKey }: BatchedLists<Key, Row>, rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [rowKey(row), row])).values()].toSorted((one, other) =>
    rowKey(one) < rowKey(other) ? -1 : 1,
  );
}

/**
 * All rows of a list, in the order of their keys, read together with those of other lists.
 * @returns undefined for a list with more rows than the limit, or one that needs a search of its own
 * @throws C1Error
 */
export async function readCompleteList<Key, Row>(
  loader: BatchedListLoader<Key, Row>,
  list: LimitedList<Key>,
  context: Context,
): Promise<readonly Row[] | undefined> {
  const found = await loader(context).load(list);
  if (found?.rows instanceof Error) throw found.rows;
  return found?.rows;
}

/** One of the lists, in one operation. */
interface ListOfContext<Key, Row> {
  readonly lists: BatchedLists<Key, Row>;
  readonly loader: BatchedListLoader<Key, Row>;
  readonly key: Key;
  readonly context: Context;
}

/**
 * Reads a part of a list, the first one together with other lists if all of it fits. Its cursors are exact: those of a
 * complete list are positions in the order of its rows' keys, all others are positions in C1's order.
 * @throws badUserInput for `first` and `after`; C1Error.
 */
export async function readBatchedConnection<Key, Row>(
  { lists, loader, key, context }: ListOfContext<Key, Row>,
  page: ConnectionArguments,
): Promise<Connection<Row>> {
  const readPage = (request: PageRequest) => readOwnPage(lists, key, context, request);
  const onNode = (row: Row) => {
    lists.onNode(row, context);
  };
  const filter = lists.keyParts(key);
  const own = { field: lists.field, filter, readPage, onNode };
  const complete = (rows: readonly Row[]) => ({
    ...own,
    field: completeField(lists),
    readPage: (request: PageRequest) => Promise.resolve(slicePage(rows, request)),
  });
  if (page.after == null) {
    const rows = await readCompleteList(loader, { key, limit: wantedRows(page) }, context);
    return readConnection(rows === undefined ? own : complete(rows), page);
  }
  if (!isCursorOf(page.after, completeField(lists), filter)) return readConnection(own, page);
  return readConnection(complete(sorted(lists, await readAllPages(readPage))), page);
}

/** The name to which the cursors of a complete list are bound. */
function completeField<Key, Row>({ field }: BatchedLists<Key, Row>): string {
  return `${field}, complete`;
}

/** One page of one list. Rows of other lists are left out, should C1 send any. */
async function readOwnPage<Key, Row>(
  { search, keyParts, keysOf }: BatchedLists<Key, Row>,
  key: Key,
  context: Context,
  request: PageRequest,
): Promise<Page<Row>> {
  const text = JSON.stringify(keyParts(key));
  const { rows, nextPageToken } = await search(context, [key], request);
  const isOwn = (row: Row) => keysOf(row).some((other) => JSON.stringify(keyParts(other)) === text);
  return { rows: rows.filter(isOwn), nextPageToken };
}
