import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyFor } from './selection.ts';

/**
 * How to get from a reference to its object. When the operation asks the object for nothing but what the
 * reference already says, `__typename` and `nodeId`, the reference itself is the answer and nothing is loaded.
 */
export function followReference<Row extends { readonly id: string }>(
  info: GraphQLResolveInfo,
  loader: { load(id: string): Promise<Row | null> },
): (id: string) => Promise<Row | null> | Row {
  if (!asksOnlyFor(info, ['id', 'nodeId', '__typename'])) return (id) => loader.load(id);
  // Sound only because of the line above: no field that reads anything else of the row is executed.
  return (id) => ({ id }) as Row;
}
