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
import { getOperation } from './plan/get-operation.ts';
import { getPlannedDocument } from './plan/planned-document.ts';
import { noLimits, type ResultLimits } from './result-too-large.ts';

/** An operation to execute; the document has been validated. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue?: unknown;
  readonly rootValue?: unknown;
  readonly signal?: AbortSignal | null | undefined;
  /** No limits if undefined. A result that exceeds one has a {@link ResultTooLarge} among its errors. */
  readonly limits?: ResultLimits | undefined;
}

/** Maximum number of errors of variables, as in graphql-js. */
const maxVariableErrors = 50;

/**
 * Executes a query or a mutation as graphql-js does, with the same results and errors, by a plan that is cached with
 * the document. The result is synchronous if no resolver returns a promise. After the signal aborts no resolver is
 * called.
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
 * Executes an operation of the document with coerced variables.
 * @throws the reason of the signal, or rejects with it
 */
export function executeCoerced(
  { schema, document, contextValue, rootValue, signal, limits = noLimits }: Execution,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult | Promise<ExecutionResult> {
  signal?.throwIfAborted();
  const planned = getPlannedDocument(schema, document);
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
