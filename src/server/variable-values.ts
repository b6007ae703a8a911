import { Kind, valueFromASTUntyped, type DocumentNode } from 'graphql';

export type VariableValues = Readonly<Record<string, unknown>>;

/** The variables that were sent, and the defaults of those that were not. */
export function variableValues(
  document: DocumentNode | undefined,
  sent: VariableValues = {},
): VariableValues {
  const defaults = (document?.definitions ?? []).flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    );
  });
  // `fromEntries` and the spread make own properties, whatever they are called.
  return { ...Object.fromEntries(defaults), ...sent };
}
