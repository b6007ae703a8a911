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

/** Fields of an operation itself, fragments followed; each is a resolver of its own, and most of them a call to C1. */
export const maxRootFields = 50;

/** Fields `__schema` and `__type` of an operation: tools send one, or a handful to find out what a server knows. */
const maxIntrospectionFields = 10;

/** A measure of a selection set, given that of the sets within it. */
interface Measure {
  /** Of a field with nothing, or with a set of this measure, below it. */
  readonly ofField: (name: string, below: number) => number;
  /** Of fields side by side. */
  readonly together: (one: number, other: number) => number;
}

const depth: Measure = {
  // Introspection has no depth limit here; graphql-js bounds how often its lists may nest.
  ofField: (name, below) => (name.startsWith('__') ? 1 : 1 + below),
  // Not the function itself: `reduce` would hand it the index and the list as well.
  together: (one, other) => Math.max(one, other),
};
const sum = (one: number, other: number): number => one + other;
const width: Measure = { ofField: () => 1, together: sum };
const introspections: Measure = {
  ofField: (name) => (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name ? 1 : 0),
  together: sum,
};

/** What the operation of a parsed document exceeds, before anything compares it with the schema; undefined if nothing. */
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
    const found = measuring(document, measure)(selectionSet);
    if (found > max) return limitExceeded(limit, max, found);
  }
  return undefined;
}

/** Measures selection sets of a document, each of its fragments once. */
function measuring(document: DocumentNode, { ofField, together }: Measure) {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const set = fragments.get(name);
    const measured = known.get(name);
    if (measured !== undefined || set === undefined) return measured ?? 0;
    known.set(name, 0); // one that contains itself is refused by validation; here it must only end
    const result = ofSet(set);
    known.set(name, result);
    return result;
  };
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections
      .map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
        const { name, selectionSet } = selection;
        return ofField(name.value, selectionSet === undefined ? 0 : ofSet(selectionSet));
      })
      .reduce(together, 0);
  return ofSet;
}
