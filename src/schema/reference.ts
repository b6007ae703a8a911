import type { GraphQLResolveInfo } from 'graphql';
import type { KeyLoader } from './by-key-loader.ts';
import { asksOnlyFor } from './selection.ts';

/**
 * How to get from a reference to its object. When the operation asks the object for nothing but what the
 * reference already says, `__typename` and `nodeId`, the reference itself is the answer and nothing is loaded.
 * @param typeName the object's type, where the field's own is abstract
 */
export function followReference<Key, Row>(
  info: GraphQLResolveInfo,
  loader: KeyLoader<Key, Row>,
  typeName?: string,
): (key: Key) => Promise<Row | null> | Row {
  const { fields, rowOf } = loader.form;
  // Sound only because nothing that reads anything else of the row is executed.
  return asksOnlyFor(info, [...fields, 'nodeId', '__typename'], typeName) ? rowOf : (key) => loader.load(key);
}
