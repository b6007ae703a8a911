import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestError } from '../errors/request-error.ts';
import { limitExceeded } from '../errors/limit-error.ts';

/**
 * Maximum number of root fields of an operation, fragments included; each has its own resolver, most of them a call to
 * C1.
 */
export const maxRootFields = 50;

/** Maximum number of `__schema` and `__type` fields of an operation: tools send one, or a few to detect features. */
const maxIntrospectionFields = 10;

/** A measure of a selection set, computed from those of its nested sets. */
interface Measure {
  /** The measure of a field whose selection set has this measure, or that has none. */
  readonly ofField: (name: string, below: number) => number;
  /** The measure of two sibling fields. */
  readonly together: (one: number, other: number) => number;
}

const depth: Measure = {
  // Introspection has no depth limit here; graphql-js bounds how often its lists may nest.
  ofField: (name, below) => (name.startsWith('__') ? 1 : 1 + below),
  // A wrapper, since `reduce` passes the index and the array as well.
  together: (one, other) => Math.max(one, other),
};
const sum = (one: number, other: number): number => one + other;
const width: Measure = { ofField: () => 1, together: sum };
const introspections: Measure = {
  ofField: (name) => (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name ? 1 : 0),
  together: sum,
};

/** The limit that an operation exceeds, checked before validation; undefined if none. */
export function checkSelectionLimits(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  maxDepth: number,
): RequestError | undefined {
  const limits = [
    ['depth', maxDepth, depth],
    ['rootFields', maxRootFields, width],
    ['introspectionFields', maxIntrospectionFields, introspections],
  ] as const;
  for (const [limit, max, measure] of limits) {
    const found = createSetMeasure(document, measure)(selectionSet);
    if (found > max) return limitExceeded(limit, max, found);
  }
  return undefined;
}

/** Measures the selection sets of a document, each of its fragments once. */
function createSetMeasure(document: DocumentNode, { ofField, together }: Measure) {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, number>();
  const measureFragment = (name: string): number => {
    const set = fragments.get(name);
    const measured = known.get(name);
    if (measured !== undefined || set === undefined) return measured ?? 0;
    known.set(name, 0); // validation rejects cycles; here the recursion must end
    const result = measureSet(set);
    known.set(name, result);
    return result;
  };
  const measureSet = ({ selections }: SelectionSetNode): number =>
    selections
      .map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet);
        const { name, selectionSet } = selection;
        return ofField(name.value, selectionSet === undefined ? 0 : measureSet(selectionSet));
      })
      .reduce(together, 0);
  return measureSet;
}
