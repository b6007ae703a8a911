import {
  getOperationAST,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { executeCoerced } from '../../executor/execute.ts';
import type { ResultLimits } from '../../executor/result-too-large.ts';
import { unauthenticatedCaller, createMissingTokenError } from '../auth/caller.ts';
import { checkCost, maxIntrospection } from '../document/cost.ts';
import type { DocumentLoader } from '../document/document-loader.ts';
import type { RunningOperation } from '../document/running-operation.ts';
import type { Validation } from '../document/validation.ts';
import {
  createBadRequestError,
  createUnprocessableError,
  type RequestError,
} from '../errors/request-error.ts';
import type { GraphQLParams } from '../request/graphql-params.ts';
import { resultFromThrown, type OperationResult } from '../response/format-result.ts';
import type { TrustCheck } from '../trusted-documents/trusted-documents.ts';
import type { OperationContext, OperationInputs } from './context.ts';

export interface RunOptions {
  readonly schema: GraphQLSchema;
  readonly contextOf: (inputs: OperationInputs) => OperationContext;
  readonly documents: DocumentLoader;
  readonly validation: Validation;
  /** Whether a document may run; all of them if undefined. */
  readonly checkTrust: TrustCheck | undefined;
  /** The most fields of one response; a list counts by its length. */
  readonly maxCost: number;
  /** The limits of one response. */
  readonly resultLimits: ResultLimits;
}

/** The result of an operation, with what its steps produced. */
export interface RunOutcome {
  readonly result: OperationResult;
  /** Undefined if the document is invalid or does not contain the operation. */
  readonly running?: RunningOperation | undefined;
  /** The cost of the operation; undefined if it was not counted. */
  readonly cost?: number | undefined;
  /** Undefined if no resolver was called. */
  readonly context?: OperationContext | undefined;
}

/** Maximum cost of an operation without a token, which C1 answers with nothing: that of introspection. */
const maxCostWithoutToken = maxIntrospection;

/**
 * Runs the operation of a document, after all checks of it. This is the only place for these checks, and they run in
 * this order.
 */
export function runOperation(
  options: RunOptions,
  inputs: OperationInputs,
  document: DocumentNode,
  { query: text, variables, operationName }: GraphQLParams,
): RunOutcome | Promise<RunOutcome> {
  const { schema, documents, validation, maxCost } = options;
  const operation = getOperationAST(document, operationName);
  const rejection = checkOperation(schema, operation, inputs.request.method);
  if (operation == null || rejection !== undefined)
    return { result: { errors: rejection ? [rejection] : [] } };
  const documentErrors = documents.validate(text, document, operation);
  if (documentErrors.length > 0) return { result: { errors: documentErrors } };

  const unvalued: RunningOperation = { document, operation, variables: undefined };
  const coerced = validation.coerceVariables(operation, variables);
  if (coerced.errors !== undefined) return { result: { errors: coerced.errors }, running: unvalued };
  const running = { ...unvalued, variables: coerced.values };
  const { cost, error } = checkCost({ schema, ...running }, maxCost);
  if (error !== undefined) return { result: { errors: [error] }, running, cost };
  if (cost !== undefined && cost > maxCostWithoutToken && inputs.admission.caller === unauthenticatedCaller)
    return { result: { errors: [createMissingTokenError()] }, running, cost };
  return execute(options, inputs, { running, cost });
}

function checkOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
  method: string,
): RequestError | undefined {
  if (operation == null) return createUnprocessableError('Could not determine what operation to execute.');
  if (schema.getRootType(operation.operation) === undefined) {
    return createUnprocessableError(`There are no operations of the type ${operation.operation} here.`);
  }
  const isByGet = operation.operation === OperationTypeNode.MUTATION && method === 'GET';
  if (!isByGet) return undefined;
  return createBadRequestError('Can only perform a mutation operation from a POST request.', 405, {
    allow: 'POST',
  });
}

type Valued = RunningOperation & { readonly variables: NonNullable<RunningOperation['variables']> };

function execute(
  { schema, contextOf, validation, resultLimits: limits }: RunOptions,
  inputs: OperationInputs,
  counted: { readonly running: Valued; readonly cost: number | undefined },
): RunOutcome | Promise<RunOutcome> {
  const context = contextOf(inputs);
  const { document, operation, variables } = counted.running;
  const end = (result: ExecutionResult): RunOutcome => {
    const errors = result.errors?.map(validation.ofExecution);
    return { result: errors === undefined ? result : { ...result, errors }, ...counted, context };
  };
  const fail = (thrown: unknown): RunOutcome => ({ result: resultFromThrown(thrown), ...counted, context });
  try {
    const signal = inputs.request.signal();
    const execution = { schema, document, contextValue: context.context, signal, limits };
    const result = executeCoerced(execution, operation, variables);
    return result instanceof Promise ? result.then(end, fail) : end(result);
  } catch (thrown) {
    return fail(thrown);
  }
}
