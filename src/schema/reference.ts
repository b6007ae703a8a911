import type { GraphQLResolveInfo } from 'graphql';
import type { KeyLoader } from './by-key-loader.ts';
import { asksOnlyFor } from './selection.ts';

/**
 * How to get from a reference to its object. When the operation asks the object for nothing but what the
 * reference already says, `__typename` and `nodeId`, the reference itself is the answer and nothing is loaded.
 */
export function followReference<Key, Row>(
  info: GraphQLResolveInfo,
  loader: KeyLoader<Key, Row>,
): (key: Key) => Promise<Row | null> | Row {
  const { fields, rowOf } = loader.form;
  // Sound only because nothing that reads anything else of the row is executed.
  return asksOnlyFor(info, [...fields, 'nodeId', '__typename']) ? rowOf : (key) => loader.load(key);
}
