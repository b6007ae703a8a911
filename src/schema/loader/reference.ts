import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { KeyLoader, Outcome } from './batch-loader.ts';
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
): (key: Key) => Promise<Row | null> | Row | null {
  return asksOnlyForKey(info, loader, typeName) ? loader.form.rowOf : loader.load;
}

/** The same for several references of one object, in their order. */
export function followReferences<Key, Row>(
  info: GraphQLResolveInfo,
  loader: KeyLoader<Key, Row>,
): (keys: readonly Key[]) => Promise<readonly Outcome<Row>[]> | readonly Outcome<Row>[] {
  return asksOnlyForKey(info, loader) ? (keys) => keys.map(loader.form.rowOf) : loader.loadAll;
}

/** A field is asked for in the same way in each row; a loader is of one operation, whose variables do not change. */
const answers = new WeakMap<object, WeakMap<readonly FieldNode[], boolean>>();

function asksOnlyForKey<Key, Row>(
  info: GraphQLResolveInfo,
  loader: KeyLoader<Key, Row>,
  typeName?: string,
): boolean {
  const known = answers.get(loader) ?? new WeakMap<readonly FieldNode[], boolean>();
  answers.set(loader, known);
  const { fieldNodes } = info;
  const answer =
    known.get(fieldNodes) ?? asksOnlyFor(info, [...loader.form.fields, 'nodeId', '__typename'], typeName);
  known.set(fieldNodes, answer);
  return answer;
}
