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
import {
  defaultFirst,
  isCursorOf,
  maxFirst,
  readConnection,
  type Connection,
  type ConnectionArguments,
  type PagedSource,
} from './read-connection.ts';

/** The lists of rows that name an object, such as a manager's reports, of which C1 searches several together. */
export interface ReverseEdgeSource<Key, Row> {
  /** The name of the field, to which its cursors are bound. */
  readonly field: string;
  /** What a page calls. */
  readonly endpoints: readonly Endpoint[];
  /** What identifies the objects that are named. */
  readonly entityKey: Pick<EntityKey<Key, never>, 'fields' | 'keyParts' | 'keyFrom' | 'serializeKey'>;
  /** The most objects of one search. */
  readonly size: number;
  /** The most rows of one page, where that is less than C1 allows. */
  readonly maxPageSize?: number;
  /** One page of the rows that name any of these objects, each row once. */
  readonly readPage: (context: Context, keys: readonly Key[], page: PageRequest) => Promise<Page<Row>>;
  /** All objects that a row names. */
  readonly keysNamedBy: (row: Row) => readonly Key[];
  /** What tells the rows apart. */
  readonly rowKey: (row: Row) => string;
  /** Called with each row that is returned, to prime its loader. */
  readonly onNode: (row: Row, context: Context) => void;
}

/** A field that lists the rows that name an object. */
export interface ReverseEdge<Key, Row> {
  readonly endpoints: readonly Endpoint[];
  readonly read: (key: Key, page: ConnectionArguments, context: Context) => Promise<Connection<Row>>;
  /** Drops what the operation has read, since it may have changed. */
  readonly clear: (context: Context) => void;
}

/** All rows that name an object; undefined if they are more than are wanted, or cannot be told from a common search. */
interface Group<Key, Row> {
  readonly key: Key;
  readonly rows: readonly Row[] | undefined;
}

/**
 * Creates a field that lists the rows that name an object. The first parts of the lists of several objects are searched
 * together. A list that does not fit into its part is read by a search of its own.
 *
 * C1's order differs from search to search, so a place in a common search is none in the list of one object. A list that
 * fits is returned in the order of its rows' keys, and its cursors are places in that order; a list of its own search has
 * C1's order. A cursor says which of the two it belongs to, so that no row is lost or repeated.
 */
export function createReverseEdge<Key, Row>(source: ReverseEdgeSource<Key, Row>): ReverseEdge<Key, Row> {
  const loaders = new Map<number, ContextLoader<Key, Group<Key, Row>>>();
  const loaderFor = (first: number): ContextLoader<Key, Group<Key, Row>> => {
    const loader = loaders.get(first) ?? groupLoader(source, first);
    loaders.set(first, loader);
    return loader;
  };
  const read = async (key: Key, page: ConnectionArguments, context: Context): Promise<Connection<Row>> => {
    const { first, after } = page;
    const own = ownList(source, key, context);
    const whole = (readRows: () => Promise<readonly Row[]>) => wholeList(source, own, readRows);
    if (after != null) {
      const sorted = whole(() => readAllPages(own.readPage, source.maxPageSize));
      return readConnection(isCursorOf(sorted, after) ? sorted : own, page);
    }
    const wanted = first ?? defaultFirst;
    if (wanted < 1 || wanted > maxFirst) return readConnection(own, page); // which rejects it
    const rows = (await loaderFor(wanted)(context).load(key))?.rows;
    return readConnection(rows === undefined ? own : whole(() => Promise.resolve(rows)), page);
  };
  return {
    endpoints: source.endpoints,
    read,
    clear: (context) => {
      for (const loader of loaders.values()) loader(context).clearAll();
    },
  };
}

/** The list of one object, by a search of its own. */
function ownList<Key, Row>(
  source: ReverseEdgeSource<Key, Row>,
  key: Key,
  context: Context,
): PagedSource<Row> {
  return {
    field: source.field,
    filter: { key: source.entityKey.keyParts(key) },
    readPage: (request) => source.readPage(context, [key], request),
    ...(source.maxPageSize !== undefined && { maxPageSize: source.maxPageSize }),
    onNode: (row) => {
      source.onNode(row, context);
    },
  };
}

/** The same list in the order of its rows' keys, sliced out of all its rows. */
function wholeList<Key, Row>(
  { field, rowKey }: ReverseEdgeSource<Key, Row>,
  { filter, onNode }: PagedSource<Row>,
  readRows: () => Promise<readonly Row[]>,
): PagedSource<Row> {
  return {
    field: `${field} by key`,
    filter,
    onNode,
    readPage: async (request) => {
      const rows = await readRows();
      return slicePage(
        rows.toSorted((one, other) => (rowKey(one) < rowKey(other) ? -1 : 1)),
        request,
      );
    },
  };
}

/** The loader of the groups of at most `first` rows: they are searched together, and an only one is not searched. */
function groupLoader<Key, Row>(
  source: ReverseEdgeSource<Key, Row>,
  first: number,
): ContextLoader<Key, Group<Key, Row>> {
  const entityKey: EntityKey<Key, Group<Key, Row>> = {
    ...source.entityKey,
    keyOf: ({ key }) => key,
    stubOf: (key) => ({ key, rows: undefined }),
  };
  return createContextLoader(entityKey, source.endpoints, (context) => ({
    batch: {
      size: source.size,
      search: (keys) => readGroups(keys, first, (some, page) => source.readPage(context, some, page), source),
    },
    get: (key) => Promise.resolve(entityKey.stubOf(key)),
  }));
}

type ReadPage<Key, Row> = (keys: readonly Key[], page: PageRequest) => Promise<Page<Row>>;

/**
 * The complete groups of at most `first` rows. When a group turns out longer, the search begins again without it; at
 * most as many pages are read as there are objects, since that is what reading their lists singly costs.
 */
async function readGroups<Key, Row>(
  keys: readonly Key[],
  first: number,
  readPage: ReadPage<Key, Row>,
  source: ReverseEdgeSource<Key, Row>,
): Promise<readonly Group<Key, Row>[]> {
  let open = keys;
  let pagesLeft = keys.length;
  while (open.length > 1 && pagesLeft > 0) {
    const groups = createGrouping(open, source);
    const seen = new Set<string | undefined>();
    let pageToken: string | undefined;
    do {
      seen.add(pageToken);
      const page = await readPage(open, { pageSize: source.maxPageSize ?? maxPageSize, pageToken });
      pagesLeft -= 1;
      // C1 hides from some callers what a row names: such a row may belong to any group.
      if (!page.rows.every(groups.add)) return [];
      pageToken = page.nextPageToken;
      if (pageToken === undefined) return groups.upTo(first);
      if (seen.has(pageToken)) throw new C1Error('protocol', 'C1 gave the same page token twice');
    } while (pagesLeft > 0 && groups.upTo(first).length === open.length);
    open = groups.upTo(first).map(({ key }) => key);
  }
  return [];
}

function createGrouping<Key, Row>(
  keys: readonly Key[],
  { entityKey, keysNamedBy, rowKey }: ReverseEdgeSource<Key, Row>,
) {
  // A row may come twice if the list changes between two pages.
  const groups = new Map(
    keys.map((key) => [entityKey.serializeKey(key), { key, rows: new Map<string, Row>() }]),
  );
  return {
    /** Adds a row to each group that it belongs to; false if there is none. */
    add: (row: Row): boolean => {
      const own = keysNamedBy(row).flatMap((key) => groups.get(entityKey.serializeKey(key)) ?? []);
      for (const { rows } of own) rows.set(rowKey(row), row);
      return own.length > 0;
    },
    /** The groups that have at most so many rows by now. */
    upTo: (most: number): readonly Group<Key, Row>[] =>
      [...groups.values()]
        .filter(({ rows }) => rows.size <= most)
        .map(({ key, rows }) => ({ key, rows: [...rows.values()] })),
  };
}
