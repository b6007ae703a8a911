import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The variables in `@skip` and `@include` of an operation and of its fragments. Its selections depend on no other
 * variables. Each fragment is visited once.
 */
export function findConditionNames(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<string>();

  const visitSet = (set: SelectionSetNode | undefined): void => {
    set?.selections.forEach(visit);
  };
  const visit = (selection: SelectionNode): void => {
    for (const name of getVariableNames(selection)) names.add(name);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      visitSet(selection.selectionSet);
      return;
    }
    const { value: name } = selection.name;
    if (visited.has(name)) return;
    visited.add(name);
    visitSet(fragments[name]?.selectionSet);
  };
  visitSet(operation.selectionSet);
  return [...names];
}

function getVariableNames({ directives = [] }: SelectionNode): readonly string[] {
  return directives
    .filter(({ name }) => name.value === 'skip' || name.value === 'include')
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : [])),
    );
}
