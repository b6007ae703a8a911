import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { BatchLoader, LoadResult } from './batch-loader.ts';
import { selectsOnly } from './selection.ts';

/**
 * How to get from a reference to its object. When the operation asks the object for nothing but what the
 * reference already says, `__typename` and `nodeId`, the reference itself is the answer and nothing is loaded.
 * @param typeName the object's type, where the field's own is abstract
 */
export function resolveReference<Key, Row>(
  info: GraphQLResolveInfo,
  loader: BatchLoader<Key, Row>,
  typeName?: string,
): (key: Key) => Promise<Row | null> | Row | null {
  return selectsOnlyKey(info, loader, typeName) ? loader.entityKey.stubOf : loader.load;
}

/** The same for several references of one object, in their order. */
export function resolveReferences<Key, Row>(
  info: GraphQLResolveInfo,
  loader: BatchLoader<Key, Row>,
): (keys: readonly Key[]) => Promise<readonly LoadResult<Row>[]> | readonly LoadResult<Row>[] {
  return selectsOnlyKey(info, loader) ? (keys) => keys.map(loader.entityKey.stubOf) : loader.loadMany;
}

/** A field is asked for in the same way in each row; a loader is of one operation, whose variables do not change. */
const answers = new WeakMap<object, WeakMap<readonly FieldNode[], boolean>>();

function selectsOnlyKey<Key, Row>(
  info: GraphQLResolveInfo,
  loader: BatchLoader<Key, Row>,
  typeName?: string,
): boolean {
  const known = answers.get(loader) ?? new WeakMap<readonly FieldNode[], boolean>();
  answers.set(loader, known);
  const { fieldNodes } = info;
  const answer =
    known.get(fieldNodes) ??
    selectsOnly(info, [...loader.entityKey.fields, 'nodeId', '__typename'], typeName);
  known.set(fieldNodes, answer);
  return answer;
}
