import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Endpoint } from '../../c1/call/endpoint.ts';
import type { Context } from '../context.ts';
import { getTypeByPlainName } from '../type-names.ts';
import type { BatchLoader, LoadResult } from './batch-loader.ts';
import type { ContextLoader } from './context-loader.ts';
import { selectsOnly } from './selection.ts';

/**
 * Returns the function that resolves a reference to its object. If the operation selects only fields that the reference
 * holds (its key, `__typename`, `nodeId`, and what is the same for all objects of the type), the reference itself is the
 * result and no object is loaded.
 * @param typeName the object's type in the plain graph, where the field's type is abstract
 */
export function resolveReference<Key, Row>(
  info: GraphQLResolveInfo,
  loader: BatchLoader<Key, Row>,
  typeName?: string,
): (key: Key) => Promise<Row | null> | Row | null {
  return selectsOnlyKey(info, loader, typeName) ? loader.entityKey.stubOf : loader.load;
}

/** A way from a reference to its object. It states what it calls, as its loader does. */
export interface Follow<Ref, Row> {
  (ref: Ref, context: Context, info: GraphQLResolveInfo): Promise<Row | null> | Row | null;
  readonly endpoints: readonly Endpoint[];
}

/** The way by a loader, as {@link resolveReference} goes it. */
export function followBy<Ref, Key, Row>(
  loader: ContextLoader<Key, Row>,
  keyOf: (ref: Ref) => Key,
): Follow<Ref, Row> {
  const follow = (ref: Ref, context: Context, info: GraphQLResolveInfo) =>
    resolveReference(info, loader(context))(keyOf(ref));
  return Object.assign(follow, { endpoints: loader.endpoints });
}

/** As {@link resolveReference}, for several references of one object, in their order. */
export function resolveReferences<Key, Row>(
  info: GraphQLResolveInfo,
  loader: BatchLoader<Key, Row>,
): (keys: readonly Key[]) => Promise<readonly LoadResult<Row>[]> | readonly LoadResult<Row>[] {
  return selectsOnlyKey(info, loader) ? (keys) => keys.map(loader.entityKey.stubOf) : loader.loadMany;
}

/**
 * Results by loader and selection. A selection is the same for all rows, and a loader belongs to one operation, whose
 * variables do not change.
 */
const results = new WeakMap<object, WeakMap<readonly FieldNode[], boolean>>();

function selectsOnlyKey<Key, Row>(
  info: GraphQLResolveInfo,
  loader: BatchLoader<Key, Row>,
  typeName?: string,
): boolean {
  const known = results.get(loader) ?? new WeakMap<readonly FieldNode[], boolean>();
  results.set(loader, known);
  const { fieldNodes } = info;
  const isKeyOnly = known.get(fieldNodes) ?? selectsKey(info, loader.entityKey.fields, typeName);
  known.set(fieldNodes, isKeyOnly);
  return isKeyOnly;
}

/** The extensions of a field that has the same value for all objects of its type, so that it needs none of them. */
export const sameForAll = { isSameForAll: true };

/** Whether the operation selects only fields of the referenced object that need nothing of its row but the key. */
function selectsKey(info: GraphQLResolveInfo, keyFields: readonly string[], typeName?: string): boolean {
  const type =
    typeName === undefined ? getNamedType(info.returnType) : getTypeByPlainName(info.schema, typeName);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const same = fields.filter(({ extensions }) => extensions['isSameForAll'] === true);
  const names = [...keyFields, 'nodeId', '__typename', ...same.map(({ name }) => name)];
  return selectsOnly(info, names, type?.name);
}
