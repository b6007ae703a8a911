import { GraphQLError, Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** The requested operation of a document; an error if there is none, or several without a name. */
export function getOperation(
  document: DocumentNode,
  name?: string | null,
): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (name != null) {
    const named = operations.findLast((operation) => operation.name?.value === name);
    return named ?? new GraphQLError(`Unknown operation named "${name}".`);
  }
  const [only, another] = operations;
  if (only === undefined) return new GraphQLError('Must provide an operation.');
  if (another === undefined) return only;
  return new GraphQLError('Must provide operation name if query contains multiple operations.');
}
