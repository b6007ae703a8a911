import type { Endpoint } from '../../c1/call/endpoint.ts';
import type { Context } from '../context.ts';
import type { BatchLoader } from './batch-loader.ts';
import type { EntityKey } from './entity-key.ts';
import { createEntityLoader, type EntitySource, type SearchSource } from './entity-loader.ts';
import { memoizePerOperation } from './once-per-operation.ts';

/** The loaders of one kind of objects: each operation's context has its own. */
export interface ContextLoader<Key, Row> {
  (context: Context): BatchLoader<Key, Row>;
  readonly entityKey: EntityKey<Key, Row>;
  /** What it calls: the search, the single read, or both, by the number of keys and by what the search leaves out. */
  readonly endpoints: readonly Endpoint[];
}

/** The reads by key that C1 has, before the scheduling and the interceptor of the operation are added. */
type Source<Key, Row> =
  | Exclude<EntitySource<Key, Row>, { readonly batch: object }>
  | {
      readonly batch: Pick<SearchSource<Key, Row>, 'size' | 'search'>;
      readonly get?: EntitySource<Key, Row>['get'];
    };

/**
 * Creates the function that returns the loader of an operation's context.
 * @param endpoints all that the reads call
 * @param sourceOf returns the reads of an operation; called once for each operation that needs them
 */
export function createContextLoader<Key, Row>(
  entityKey: EntityKey<Key, Row>,
  endpoints: readonly Endpoint[],
  sourceOf: (context: Context) => Source<Key, Row>,
): ContextLoader<Key, Row> {
  const getLoader = memoizePerOperation((context): BatchLoader<Key, Row> => {
    const { batch, get } = sourceOf(context);
    const { c1, interceptBatch: around } = context;
    const inBatches = batch && { ...batch, schedule: c1.scheduleBatch, around };
    return createEntityLoader(entityKey, { batch: inBatches, get } as EntitySource<Key, Row>);
  });
  return Object.assign(getLoader, { entityKey, endpoints });
}
