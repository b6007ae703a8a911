import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether the operation asks the field that is being resolved for these fields of its object and no others.
 * @param typeName the object's type, where the field's own is abstract
 */
export function asksOnlyFor(
  info: GraphQLResolveInfo,
  names: readonly string[],
  typeName = getNamedType(info.returnType).name,
): boolean {
  const isOfOther = (condition: string | undefined): boolean =>
    condition !== undefined && condition !== typeName && isObjectType(info.schema.getType(condition));
  const holds = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => !isIncluded(info, selection) || allows(selection));
  const allows = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return names.includes(selection.name.value);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    if (fragment === undefined) return false;
    return isOfOther(fragment.typeCondition?.name.value) || holds(fragment.selectionSet);
  };
  return info.fieldNodes.every((node) => node.selectionSet !== undefined && holds(node.selectionSet));
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
