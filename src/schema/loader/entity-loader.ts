import pMap from 'p-map';
import type { BatchScheduler } from '../../c1/client/batch-scheduler.ts';
import { C1Error } from '../../c1/errors.ts';
import type { BatchInterceptor } from '../context.ts';
import type { EntityKey } from './entity-key.ts';
import { createBatchLoader, type BatchLoader, type LoadResult } from './batch-loader.ts';

/** The form of C1's ids; a search with an id of another form is rejected as a whole. */
const c1Id = /^[a-zA-Z0-9]{27}$/;

/** The most concurrent single reads of keys that a search left out or rejected. */
const singleReads = 5;

/** A search by key. */
export interface SearchSource<Key, Row> {
  /** The most keys of one search. */
  readonly size: number;
  /** The rows of these keys that C1 has, in any order, perhaps among others. */
  readonly search: (keys: readonly Key[]) => Promise<readonly Row[]>;
  /** Decides when a batch is dispatched. */
  readonly schedule: BatchScheduler['schedule'];
  /** Wraps each batch, if defined. */
  readonly around: BatchInterceptor | undefined;
}

/** @throws C1Error of kind `not-found` for a key that C1 does not have. */
type Get<Key, Row> = (key: Key) => Promise<Row>;

/**
 * The reads by key that C1 has: a search, single reads, or both. With both, a search may leave out a row that the
 * single read returns; without a single read, the result of the search is final.
 */
export type EntitySource<Key, Row> =
  | { readonly batch: SearchSource<Key, Row>; readonly get: Get<Key, Row> }
  | { readonly batch: SearchSource<Key, Row>; readonly get?: undefined }
  | { readonly batch?: undefined; readonly get: Get<Key, Row> };

/**
 * Dispatches single reads two turns later: searches of the same tick go first, since one of them is many keys, and an
 * operation's calls are limited.
 */
function dispatchAfterSearches(dispatch: () => void): () => void {
  setImmediate(() => setImmediate(dispatch));
  return () => undefined;
}

type Outcomes<Row> = ReadonlyMap<string, LoadResult<Row>>;

/**
 * Creates a loader of the rows of one kind. Distinct keys are searched in batches, and rows are matched by key, never
 * by position. A key that the search leaves out (perhaps a deleted person) is read singly before it counts as missing.
 * An only key is read singly too: one call is enough, where a search may need a second one.
 */
export function createEntityLoader<Key, Row>(
  entityKey: EntityKey<Key, Row>,
  source: EntitySource<Key, Row>,
): BatchLoader<Key, Row> {
  const { serializeKey } = entityKey;

  const searchFor = async (
    keys: readonly Key[],
    { search }: SearchSource<Key, Row>,
  ): Promise<Outcomes<Row>> => {
    const rows = new Map((await search(keys)).map((row) => [serializeKey(entityKey.keyOf(row)), row]));
    const resolved = source.get === undefined ? keys : keys.filter((key) => rows.has(serializeKey(key)));
    return new Map(resolved.map((key) => [serializeKey(key), rows.get(serializeKey(key)) ?? null]));
  };

  const readTogether = async (keys: readonly Key[]): Promise<Outcomes<Row>> => {
    const searchable = keys.filter((key) => entityKey.keyParts(key).every((id) => c1Id.test(id)));
    if (source.batch === undefined || searchable.length < 2) return new Map();
    try {
      return await searchFor(searchable, source.batch);
    } catch (error) {
      // One malformed key must not fail the other ninety-nine: each key is read singly.
      if (error instanceof C1Error && error.kind === 'invalid') return new Map();
      throw error;
    }
  };

  const readOne = async (key: Key): Promise<LoadResult<Row>> => {
    try {
      if (source.get !== undefined) return await source.get(key);
      return (await searchFor([key], source.batch)).get(serializeKey(key)) ?? null;
    } catch (error) {
      if (error instanceof C1Error && error.kind === 'not-found') return null;
      return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
    }
  };

  const load = async (keys: readonly Key[]): Promise<LoadResult<Row>[]> => {
    const together = await readTogether(keys);
    const rest = keys.filter((key) => !together.has(serializeKey(key)));
    // Without a search, only the limit of all calls to C1 applies.
    const concurrency = source.batch === undefined ? Infinity : singleReads;
    const outcomes = await pMap(rest, readOne, { concurrency });
    const singly = new Map(rest.map((key, index) => [serializeKey(key), outcomes[index] ?? null]));
    return keys.map((key) => together.get(serializeKey(key)) ?? singly.get(serializeKey(key)) ?? null);
  };

  const { size = Infinity, schedule = dispatchAfterSearches, around } = source.batch ?? {};
  const read = around === undefined ? load : (keys: readonly Key[]) => around(keys.length, () => load(keys));
  return createBatchLoader(entityKey, read, { size, schedule });
}
