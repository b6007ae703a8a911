import {
  assertValidSchema,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { executeOperation } from './execute-operation.ts';
import { getOperation } from './get-operation.ts';
import { plannedDocument } from './planned-document.ts';
import { noLimits, type ResultLimits } from './result-too-large.ts';

/** What is executed; the document has been validated. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue?: unknown;
  readonly rootValue?: unknown;
  readonly signal?: AbortSignal | null | undefined;
  /** None if undefined. A result that exceeds one has a {@link ResultTooLarge} among its errors. */
  readonly limits?: ResultLimits | undefined;
}

/** As many errors of variables as graphql-js tells. */
const maxVariableErrors = 50;

/**
 * Executes a query or a mutation as graphql-js does, with its answers and its errors, by a plan that is kept with the
 * document. The answer comes at once if no resolver gives a promise. Once the signal aborts no resolver is called.
 * @throws the reason of the signal, or rejects with it
 */
export function execute(execution: Execution): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, operationName, variableValues, signal } = execution;
  signal?.throwIfAborted();
  assertValidSchema(schema);
  const operation = getOperation(document, operationName);
  if (operation instanceof GraphQLError) return { errors: [operation] };
  const { errors, coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
    { maxErrors: maxVariableErrors },
  );
  return errors === undefined ? executeCoerced(execution, operation, coerced) : { errors };
}

/**
 * Executes an operation of the document, under variables that have been coerced already.
 * @throws the reason of the signal, or rejects with it
 */
export function executeCoerced(
  { schema, document, contextValue, rootValue, signal, limits = noLimits }: Execution,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult | Promise<ExecutionResult> {
  signal?.throwIfAborted();
  const planned = plannedDocument(schema, document);
  const plan = planned.planOf(operation, variables);
  if (plan instanceof GraphQLError) return { errors: [plan], data: null };
  return executeOperation(
    {
      schema,
      fragments: planned.fragments,
      operation,
      planning: plan.planning,
      rootValue,
      context: contextValue,
      variables,
      signal: signal ?? undefined,
      argumentsOf: new Map(),
      errors: [],
      limits,
      size: plan.root.size,
      exceeded: undefined,
      cut: new Map(),
      hasNulls: false,
      isFinished: false,
      onSettled: () => undefined,
      onFailed: () => undefined,
    },
    plan.root,
  );
}
