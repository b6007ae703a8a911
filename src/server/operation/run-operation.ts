import { getOperationAST, OperationTypeNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { executeCoerced } from '../../executor/execute.ts';
import type { ResultLimits } from '../../executor/result-too-large.ts';
import type { Context } from '../../schema/context.ts';
import type { DocumentLoader } from '../document/document-loader.ts';
import type { Validation } from '../document/validation.ts';
import { checkCost } from '../document/cost.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { badRequest, type RequestError } from '../errors/request-error.ts';
import type { GraphQLParams } from '../request/graphql-params.ts';
import type { TrustCheck } from '../trusted-documents/trusted-documents.ts';

export interface RunOptions {
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: GraphQLRequest) => Context;
  readonly documents: DocumentLoader;
  readonly errors: Validation;
  /** Whether a document may run; all of them if undefined. */
  readonly checkTrust: TrustCheck | undefined;
  /** Fields of one answer, lists counted by their length. */
  readonly maxCost: number;
  /** Of one answer. */
  readonly resultLimits: ResultLimits;
}

/** What came of an operation, or why nothing did. */
export interface OperationResult extends Omit<ExecutionResult, 'errors'> {
  readonly errors?: readonly (NonNullable<ExecutionResult['errors']>[number] | RequestError)[];
}

/** Operation names are free text from the caller. */
const maxNameLength = 100;

/**
 * Runs an operation: what is done to each, in this order and in one place.
 * @throws Refusal; GraphQLError; the reason of the signal, once the client has left
 */
export function runOperation(
  { schema, contextOf, documents, errors, checkTrust, maxCost, resultLimits: limits }: RunOptions,
  request: GraphQLRequest,
  { query: text, variables, operationName }: GraphQLParams,
): OperationResult | Promise<OperationResult> {
  const { record } = request;
  const document = documents.parse(text);
  checkTrust?.(text, document, record);
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw badRequest('Could not determine what operation to execute.');
  if (schema.getRootType(operation.operation) === undefined) {
    throw badRequest(`There are no operations of the type ${operation.operation} here.`);
  }
  if (operation.operation === OperationTypeNode.MUTATION && request.method === 'GET') throw notByGet();
  const documentErrors = documents.validate(text, document, operation);
  if (documentErrors.length > 0) return { errors: documentErrors };

  record.operationName = operation.name?.value.slice(0, maxNameLength);
  record.operationType = operation.operation;
  record.document = document;
  record.operation = operation;
  const coerced = errors.coerceVariables(operation, variables);
  if (coerced.errors !== undefined) return { errors: coerced.errors };
  record.variables = coerced.values;
  const costError = checkCost({ schema, document, operation, variables: coerced.values }, maxCost);
  if (costError !== undefined) return { errors: [costError] };

  const contextValue = contextOf(request);
  const execution = { schema, document, contextValue, signal: request.signal(), limits };
  const result = executeCoerced(execution, operation, coerced.values);
  const end = (ended: ExecutionResult): OperationResult => {
    // After an error something that nobody waits for any more may be under way, and read on.
    if (ended.errors !== undefined) return { ...ended, errors: ended.errors.map(errors.ofExecution) };
    contextValue.c1.responses.release();
    return ended;
  };
  return result instanceof Promise ? result.then(end) : end(result);
}

function notByGet(): RequestError {
  return badRequest('Can only perform a mutation operation from a POST request.', 405, { allow: 'POST' });
}
