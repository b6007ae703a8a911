import type { Endpoint } from '../../c1/call/endpoint.ts';
import { readAllPages, type Page, type PageRequest } from '../../c1/json/pagination.ts';
import type { Context } from '../context.ts';
import { createContextLoader, type ContextLoader } from './context-loader.ts';
import type { EntityKey } from './entity-key.ts';
import { memoizePerOperation } from './once-per-operation.ts';

/** The reads of objects that C1 can list as a whole. */
interface ListedSource<Key, Row> {
  /** One page of the list; it may leave out rows that the single read returns. */
  readonly readPage: (page: PageRequest) => Promise<Page<Row>>;
  /** @throws C1Error of kind `not-found` for a key that C1 does not have. */
  readonly get: (key: Key) => Promise<Row>;
}

/** The loaders of one kind of objects of which C1 has one short list. */
export interface ListedEntity<Key, Row> extends ContextLoader<Key, Row> {
  /** All rows of the list in C1's order, read once for each operation. @throws C1Error. */
  readonly readList: (context: Context) => Promise<readonly Row[]>;
}

/**
 * Creates the loaders of objects of which C1 has some tens and no search, only a list. The list is read once for each
 * operation and serves as the search by key: a row that it leaves out is read singly, and so is an only key, as
 * everywhere.
 * @param endpoints those of the list and of the single read
 * @param sourceOf returns the reads of an operation
 */
export function createListedEntity<Key, Row>(
  entityKey: EntityKey<Key, Row>,
  endpoints: readonly Endpoint[],
  sourceOf: (context: Context) => ListedSource<Key, Row>,
): ListedEntity<Key, Row> {
  const readList = memoizePerOperation(async (context): Promise<readonly Row[]> => {
    const rows = await readAllPages(sourceOf(context).readPage);
    for (const row of rows) getLoader(context).prime(row);
    return rows;
  });
  const getLoader = createContextLoader(entityKey, endpoints, (context) => ({
    // One list has the rows of all keys, however many.
    batch: { size: Infinity, search: () => readList(context) },
    get: sourceOf(context).get,
  }));
  return Object.assign(getLoader, { readList });
}
