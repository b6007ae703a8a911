import DataLoader from 'dataloader';
import type { BatchScheduler } from '../../c1/client/batch-scheduler.ts';
import type { EntityKey } from './entity-key.ts';

/** The result for a key: its row, null when C1 has none, or the error of its read. */
export type LoadResult<Row> = Row | null | Error;

/** The options for batching keys. */
export interface Batching {
  /** The most keys in one batch. */
  readonly size: number;
  /** Decides when a batch is dispatched; at the end of the tick if undefined. */
  readonly schedule?: BatchScheduler['schedule'] | undefined;
}

/**
 * A loader of one operation's rows of one kind. A result that is already known is returned without a promise: a page of
 * a hundred owners with their managers would otherwise create a thousand of them.
 */
export interface BatchLoader<Key, Row> {
  readonly entityKey: EntityKey<Key, Row>;
  /** The row; null when C1 has none. @throws the error of this key's read. */
  readonly load: (key: Key) => Row | null | Promise<Row | null>;
  /** The results for several keys, in their order, with an Error at the place of a key that cannot be read. */
  readonly loadMany: (
    keys: readonly Key[],
  ) => readonly LoadResult<Row>[] | Promise<readonly LoadResult<Row>[]>;
  /** Stores a row from another response, so that it is not loaded again. */
  readonly prime: (row: Row) => void;
  /** Drops the result for a key, since it may have changed. */
  readonly clear: (key: Key) => void;
  readonly clearAll: () => void;
}

/** @param read returns a result for each key, in their order; if it rejects, all keys of the batch fail */
export function createBatchLoader<Key, Row>(
  entityKey: EntityKey<Key, Row>,
  read: (keys: readonly Key[]) => Promise<readonly LoadResult<Row>[]>,
  batching: Batching,
): BatchLoader<Key, Row> {
  const known = new Map<string, LoadResult<Row>>();
  const inFlight = new Map<string, Promise<unknown>>();

  const settle = async (keys: readonly Key[]): Promise<readonly null[]> => {
    const outcomes = await read(keys).catch((error: unknown) => keys.map(() => toError(error)));
    keys.forEach((key, index) => {
      const text = entityKey.serializeKey(key);
      inFlight.delete(text);
      // Keep a row that was primed in the meantime.
      if (!known.has(text)) known.set(text, outcomes[index] ?? null);
    });
    return keys.map(() => null);
  };

  // A result is in `known` before the promise of its batch resolves.
  const loadInBatch = createBatches(settle, batching);

  const loadOnce = (key: Key, text: string): Promise<unknown> => {
    const loading = inFlight.get(text) ?? loadInBatch(key);
    inFlight.set(text, loading);
    return loading;
  };

  const load = (key: Key): Row | null | Promise<Row | null> => {
    const text = entityKey.serializeKey(key);
    const outcome = known.get(text);
    if (outcome === undefined) return loadOnce(key, text).then(() => load(key));
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };

  const loadAll: BatchLoader<Key, Row>['loadMany'] = (keys) => {
    let last: Promise<unknown> | undefined;
    const outcomes = keys.map((key) => {
      const text = entityKey.serializeKey(key);
      const outcome = known.get(text);
      if (outcome === undefined) last = loadOnce(key, text);
      return outcome ?? null;
    });
    // Usually all results are known then; keys that were cleared in the meantime are loaded again.
    return last === undefined ? outcomes : last.then(() => loadAll(keys));
  };

  return {
    entityKey,
    load,
    loadMany: loadAll,
    prime: (row) => void known.set(entityKey.serializeKey(entityKey.keyOf(row)), row),
    clear: (key) => void known.delete(entityKey.serializeKey(key)),
    clearAll: () => {
      known.clear();
    },
  };
}

/** Returns a function that adds a key to a batch of at most `size` keys; DataLoader forms the batches. */
function createBatches<Key>(
  settle: (keys: readonly Key[]) => Promise<readonly null[]>,
  { size, schedule }: Batching,
): (key: Key) => Promise<unknown> {
  let addKey = (): void => undefined;
  const batches = new DataLoader(settle, {
    cache: false,
    maxBatchSize: size,
    ...(schedule && { batchScheduleFn: (dispatch) => void (addKey = schedule(dispatch, size)) }),
  });
  return (key) => {
    const loading = batches.load(key);
    addKey();
    return loading;
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
}
