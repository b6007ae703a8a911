import type { GraphQLField } from 'graphql';

/** Characters of an ordinary field in a response, on an average. */
const charactersOfField = 20;

/**
 * The extensions of a field whose value is a long text: it costs as much as the fields that have as many characters.
 * @param lengthOf returns the characters of the text; called for each operation that selects the field
 */
export function longText(lengthOf: () => number): { readonly cost: () => number } {
  return { cost: () => Math.ceil(lengthOf() / charactersOfField) };
}

/** The cost of a field without selections: one, unless its extensions say otherwise. */
export function getLeafCost({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number {
  return (extensions as Partial<ReturnType<typeof longText>>).cost?.() ?? 1;
}
