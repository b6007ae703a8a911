import type { Endpoint } from '../../c1/call/endpoint.ts';
import { readAllPages, slicePage, type Page, type PageRequest } from '../../c1/json/pagination.ts';
import type { Context } from '../context.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import type { EntityKey } from '../loader/entity-key.ts';
import {
  sortUniqueRows,
  readInSearches,
  type CompleteList,
  type LimitedList,
  type ListSource,
} from './common-search.ts';
import { isCursorOf } from './cursor.ts';
import { readConnection, parseFirst, type Connection, type ConnectionArguments } from './read-connection.ts';

/** Lists of one kind that are read together where an operation needs several. */
export interface BatchedLists<Key, Row> {
  readonly endpoints: readonly Endpoint[];
  /**
   * Reads a part of a list, the first one together with other lists if all of it fits. Its cursors are exact: those of a
   * complete list are positions in the order of its rows' keys, all others are positions in C1's order.
   * @throws badUserInput for `first` and `after`; C1Error.
   */
  readonly read: (key: Key, page: ConnectionArguments, context: Context) => Promise<Connection<Row>>;
  /**
   * All rows of a list, in the order of their keys, read together with those of other lists; undefined for a list with
   * more rows than the limit, or one that needs a search of its own.
   * @throws C1Error
   */
  readonly readComplete: (list: LimitedList<Key>, context: Context) => Promise<readonly Row[] | undefined>;
  /** Drops what the operation has read, since it may have changed. */
  readonly clear: (context: Context) => void;
}

/**
 * Creates the reads of lists. Those that are requested at one level of an operation are searched together, page by page,
 * and grouped exactly. A list with more rows than its limit is left out, and so is the only list of a level: such a list is
 * read by a search of its own, in C1's order.
 */
export function createBatchedLists<Key, Row>(source: ListSource<Key, Row>): BatchedLists<Key, Row> {
  const { endpoints } = source;
  const loader = createContextLoader(createListKey(source), endpoints, (context) => ({
    // Not `maxLists`: a full batch does not wait, and what follows from its rows would not wait for that of the next one.
    batch: { size: Infinity, search: (wanted) => readInSearches(source, wanted, context) },
  }));
  const readComplete = async (
    list: LimitedList<Key>,
    context: Context,
  ): Promise<readonly Row[] | undefined> => {
    const found = await loader(context).load(list);
    if (found?.rows instanceof Error) throw found.rows;
    return found?.rows;
  };
  const read = async (key: Key, page: ConnectionArguments, context: Context): Promise<Connection<Row>> => {
    const { own, complete } = createPagedSources(source, key, context);
    if (page.after == null) {
      const rows = await readComplete({ key, limit: parseFirst(page) }, context);
      return readConnection(rows === undefined ? own : complete(rows), page);
    }
    if (!isCursorOf(page.after, getCompleteField(source), own.filter)) return readConnection(own, page);
    return readConnection(complete(sortUniqueRows(source, await readAllPages(own.readPage))), page);
  };
  return {
    endpoints,
    read,
    readComplete,
    clear: (context) => {
      loader(context).clearAll();
    },
  };
}

function createListKey<Key, Row>({
  keyParts,
}: ListSource<Key, Row>): EntityKey<LimitedList<Key>, CompleteList<Key, Row>> {
  const getKeyParts = ({ key }: LimitedList<Key>) => keyParts(key);
  const throwUnsupported = (): never => {
    throw new Error('a list is no node');
  };
  return {
    fields: [],
    keyParts: getKeyParts,
    keyFrom: throwUnsupported,
    serializeKey: (list) => JSON.stringify([list.limit, ...getKeyParts(list)]),
    keyOf: ({ key, limit }) => ({ key, limit }),
    stubOf: throwUnsupported,
  };
}

/** A list by a search of its own, and the same list sliced out of all its rows. */
function createPagedSources<Key, Row>(source: ListSource<Key, Row>, key: Key, context: Context) {
  const own = {
    field: source.field,
    filter: source.keyParts(key),
    readPage: (request: PageRequest) => readOwnPage(source, key, context, request),
    onNode: (row: Row) => {
      source.onNode(row, context);
    },
  };
  const complete = (rows: readonly Row[]) => ({
    ...own,
    field: getCompleteField(source),
    readPage: (request: PageRequest) => Promise.resolve(slicePage(rows, request)),
  });
  return { own, complete };
}

/** The name to which the cursors of a complete list are bound. */
function getCompleteField<Key, Row>({ field }: ListSource<Key, Row>): string {
  return `${field}, complete`;
}

/** One page of one list. Rows of other lists are left out, should C1 send any; those whose lists it hides are not. */
async function readOwnPage<Key, Row>(
  { search, keyParts, keysOf, mayHideKeys = false }: ListSource<Key, Row>,
  key: Key,
  context: Context,
  request: PageRequest,
): Promise<Page<Row>> {
  const text = JSON.stringify(keyParts(key));
  const { rows, nextPageToken } = await search(context, [key], request);
  const isOwn = (row: Row) => {
    const keys = keysOf(row);
    return (
      (mayHideKeys && keys.length === 0) || keys.some((other) => JSON.stringify(keyParts(other)) === text)
    );
  };
  return { rows: rows.filter(isOwn), nextPageToken };
}
