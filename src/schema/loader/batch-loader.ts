import DataLoader from 'dataloader';
import type { BatchScheduler } from '../../c1/client/batch-scheduler.ts';
import type { EntityKey } from './entity-key.ts';

/** What is known of a key: its row, null when C1 has none, or why it cannot be read. */
export type LoadResult<Row> = Row | null | Error;

/** How keys are put together before they are read. */
export interface Batching {
  /** The most keys that are read together. */
  readonly size: number;
  /** Decides when a batch is dispatched; at the end of the tick if undefined. */
  readonly schedule?: BatchScheduler['schedule'] | undefined;
}

/**
 * One operation's rows of one kind. What is known already is given at once, without a promise: a page of a hundred
 * owners with their managers would otherwise make a thousand of them.
 */
export interface BatchLoader<Key, Row> {
  readonly entityKey: EntityKey<Key, Row>;
  /** The row; null when C1 has none. @throws what went wrong with this key alone. */
  readonly load: (key: Key) => Row | null | Promise<Row | null>;
  /** The same for several keys, in their order, with an Error at the place of what cannot be read. */
  readonly loadMany: (
    keys: readonly Key[],
  ) => readonly LoadResult<Row>[] | Promise<readonly LoadResult<Row>[]>;
  /** Keeps a row that came with another response, so that it is not loaded again. */
  readonly prime: (row: Row) => void;
  /** Drops what is known of a key, since it may have changed. */
  readonly clear: (key: Key) => void;
  readonly clearAll: () => void;
}

/** @param read gives an outcome for each key, in their order; if it fails, it fails for all of them */
export function createBatchLoader<Key, Row>(
  entityKey: EntityKey<Key, Row>,
  read: (keys: readonly Key[]) => Promise<readonly LoadResult<Row>[]>,
  batching: Batching,
): BatchLoader<Key, Row> {
  const known = new Map<string, LoadResult<Row>>();
  const inFlight = new Map<string, Promise<unknown>>();

  const settle = async (keys: readonly Key[]): Promise<readonly null[]> => {
    const outcomes = await read(keys).catch((error: unknown) => keys.map(() => asError(error)));
    keys.forEach((key, index) => {
      const text = entityKey.serializeKey(key);
      inFlight.delete(text);
      // What came with something else meanwhile is as good.
      if (!known.has(text)) known.set(text, outcomes[index] ?? null);
    });
    return keys.map(() => null);
  };

  // What a batch gives is in the map before anybody hears of it.
  const loadInBatch = createBatches(settle, batching);

  const ask = (key: Key, text: string): Promise<unknown> => {
    const asked = inFlight.get(text) ?? loadInBatch(key);
    inFlight.set(text, asked);
    return asked;
  };

  const load = (key: Key): Row | null | Promise<Row | null> => {
    const text = entityKey.serializeKey(key);
    const outcome = known.get(text);
    if (outcome === undefined) return ask(key, text).then(() => load(key));
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };

  const loadAll: BatchLoader<Key, Row>['loadMany'] = (keys) => {
    let last: Promise<unknown> | undefined;
    const outcomes = keys.map((key) => {
      const text = entityKey.serializeKey(key);
      const outcome = known.get(text);
      if (outcome === undefined) last = ask(key, text);
      return outcome ?? null;
    });
    // Most often they are all there then; what is not is waited for again.
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

/** Adds a key to a batch; DataLoader makes the batches, of so many keys at most. */
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
}
