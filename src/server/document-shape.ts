import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Refusal } from './refusal.ts';
import { tooLarge } from './too-large.ts';

/** Fields of an operation itself, fragments followed; each is a resolver of its own, and most of them a call to C1. */
export const maxRootFields = 50;

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
const width: Measure = { ofField: () => 1, together: (one, other) => one + other };

/** What a parsed document exceeds, before anything compares it with the schema; undefined if nothing. */
export function shapeErrorOf(document: DocumentNode, maxDepth: number): Refusal | undefined {
  const depthOf = measuring(document, depth);
  const widthOf = measuring(document, width);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const found = { depth: depthOf(definition.selectionSet), width: widthOf(definition.selectionSet) };
    if (found.depth > maxDepth) return tooLarge('depth', maxDepth, found.depth);
    if (found.width > maxRootFields) return tooLarge('root fields', maxRootFields, found.width);
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
