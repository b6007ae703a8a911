import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether the operation selects only these fields on the object of the current field. Each fragment is visited once: a
 * fragment that spreads the next one twice would otherwise double the work at each step.
 * @param typeName the object's type, where the field's type is abstract
 */
export function selectsOnly(
  info: GraphQLResolveInfo,
  names: readonly string[],
  typeName = getNamedType(info.returnType).name,
): boolean {
  const visited = new Set<string>();
  const isOfOther = (condition: string | undefined): boolean =>
    condition !== undefined && condition !== typeName && isObjectType(info.schema.getType(condition));
  const holds = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => !isIncluded(info, selection) || allows(selection));
  const allows = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return allowsFragment(selection);
    const { value: name } = selection.name;
    if (visited.has(name)) return true; // already checked
    visited.add(name);
    const fragment = info.fragments[name];
    return fragment !== undefined && allowsFragment(fragment);
  };
  const allowsFragment = ({
    typeCondition,
    selectionSet,
  }: FragmentDefinitionNode | InlineFragmentNode): boolean =>
    isOfOther(typeCondition?.name.value) || holds(selectionSet);
  return info.fieldNodes.every((node) => node.selectionSet !== undefined && holds(node.selectionSet));
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
