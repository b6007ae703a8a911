import { Kind, type ASTVisitor, type GraphQLError, type ValidationContext } from 'graphql';

/**
 * How many of each a document may have: far above what people write, far below what hurts. Each of them can be
 * repeated cheaply in a document and costs the validator, the executor or C1 every time.
 */
export const maxCounts = { aliases: 100, directives: 50, 'root fields': 50, fragments: 50 } as const;

type Counted = keyof typeof maxCounts;

/** A validation rule that reports the first of the counts that a document exceeds. */
export function countRule(
  context: ValidationContext,
  tooLarge: (limit: Counted, max: number) => GraphQLError,
): ASTVisitor {
  const counts: Record<Counted, number> = { aliases: 0, directives: 0, 'root fields': 0, fragments: 0 };
  const count = (what: Counted, more = 1): void => {
    const isOver = counts[what] > maxCounts[what];
    counts[what] += more;
    if (!isOver && counts[what] > maxCounts[what]) context.reportError(tooLarge(what, maxCounts[what]));
  };
  return {
    Field: ({ alias }) => {
      if (alias !== undefined) count('aliases');
    },
    Directive: () => {
      count('directives');
    },
    FragmentDefinition: () => {
      count('fragments');
    },
    OperationDefinition: ({ selectionSet }) => {
      count('root fields', selectionSet.selections.filter(({ kind }) => kind === Kind.FIELD).length);
    },
  };
}
