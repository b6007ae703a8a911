import {
  getNamedType,
  GraphQLError,
  isInputObjectType,
  Kind,
  print,
  type ASTVisitor,
  type OperationDefinitionNode,
  type ValidationContext,
  type VariableDefinitionNode,
} from 'graphql';

type Usage = ReturnType<ValidationContext['getRecursiveVariableUsages']>[number];

/**
 * Rejects a variable that may be null as the field of a OneOf input object, as the GraphQL specification has it ("All
 * Variable Usages Are Allowed"). graphql-js, up to 16.15 at least, does so only where the input object itself may be
 * null: it takes no type that is wrapped in a list or a non-null type for a OneOf input object.
 */
export function oneOfVariablesRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      const definitions = getDefinitions(operation);
      for (const usage of context.getRecursiveVariableUsages(operation)) {
        const definition = definitions.get(usage.node.name.value);
        if (definition === undefined || !isInWrappedOneOf(usage)) continue;
        if (definition.type.kind === Kind.NON_NULL_TYPE) continue;
        const { name } = definition.variable;
        // The message has no names but those of the request, since the schema may be hidden.
        const message = `Variable "$${name.value}" of type "${print(definition.type)}" must be non-null where one field is required.`;
        context.reportError(new GraphQLError(message, { nodes: [definition, usage.node] }));
      }
    },
  };
}

function getDefinitions({
  variableDefinitions = [],
}: OperationDefinitionNode): ReadonlyMap<string, VariableDefinitionNode> {
  return new Map(variableDefinitions.map((definition) => [definition.variable.name.value, definition]));
}

function isInWrappedOneOf({ parentType }: Usage): boolean {
  const named = getNamedType(parentType ?? undefined);
  return named !== parentType && isInputObjectType(named) && named.isOneOf;
}
