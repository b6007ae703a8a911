import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Whether the operation asks the field that is being resolved for these fields of its object and no others. */
export function asksOnlyFor(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  const holds = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => !isIncluded(info, selection) || allows(selection));
  const allows = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet);
    const fragment = info.fragments[selection.name.value];
    return fragment !== undefined && holds(fragment.selectionSet);
  };
  return info.fieldNodes.every((node) => node.selectionSet !== undefined && holds(node.selectionSet));
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
