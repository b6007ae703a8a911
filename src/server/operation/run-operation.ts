import { getOperationAST, OperationTypeNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { executeCoerced } from '../../executor/execute.ts';
import type { ResultLimits } from '../../executor/result-too-large.ts';
import type { Context } from '../../schema/context.ts';
import type { Documents } from '../document/document-loader.ts';
import type { FewErrors } from '../document/validation.ts';
import { costErrorOf } from '../document/cost.ts';
import type { OperationRequest } from '../request/graphql-request.ts';
import { badRequest, type Refusal } from '../errors/request-error.ts';
import type { Params } from '../request/graphql-params.ts';
import type { TrustCheck } from '../trusted-documents/trusted-documents.ts';

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: OperationRequest) => Context;
  readonly documents: Documents;
  readonly errors: FewErrors;
  /** Whether a document may run; all of them if undefined. */
  readonly checkTrust: TrustCheck | undefined;
  /** Fields of one answer, lists counted by their length. */
  readonly maxCost: number;
  /** Of one answer. */
  readonly resultLimits: ResultLimits;
}

/** What came of an operation, or why nothing did. */
export interface Result extends Omit<ExecutionResult, 'errors'> {
  readonly errors?: readonly (NonNullable<ExecutionResult['errors']>[number] | Refusal)[];
}

/** Operation names are free text from the caller. */
const maxNameLength = 100;

/**
 * Runs an operation: what is done to each, in this order and in one place.
 * @throws Refusal; GraphQLError; the reason of the signal, once the client has left
 */
export function run(
  { schema, contextOf, documents, errors, checkTrust, maxCost, resultLimits: limits }: OperationRules,
  request: OperationRequest,
  { query: text, variables, operationName }: Params,
): Result | Promise<Result> {
  const { record } = request;
  const document = documents.parsed(text);
  checkTrust?.(text, document, record);
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw badRequest('Could not determine what operation to execute.');
  if (schema.getRootType(operation.operation) === undefined) {
    throw badRequest(`There are no operations of the type ${operation.operation} here.`);
  }
  if (operation.operation === OperationTypeNode.MUTATION && request.method === 'GET') throw notByGet();
  const documentErrors = documents.errorsOf(text, document, operation);
  if (documentErrors.length > 0) return { errors: documentErrors };

  record.operationName = operation.name?.value.slice(0, maxNameLength);
  record.operationType = operation.operation;
  record.document = document;
  record.operation = operation;
  const coerced = errors.ofVariables(operation, variables);
  if (coerced.errors !== undefined) return { errors: coerced.errors };
  record.variables = coerced.values;
  const costError = costErrorOf({ schema, document, operation, variables: coerced.values }, maxCost);
  if (costError !== undefined) return { errors: [costError] };

  const contextValue = contextOf(request);
  const execution = { schema, document, contextValue, signal: request.leaving(), limits };
  const result = executeCoerced(execution, operation, coerced.values);
  const end = (ended: ExecutionResult): Result => {
    // After an error something that nobody waits for any more may be under way, and read on.
    if (ended.errors !== undefined) return { ...ended, errors: ended.errors.map(errors.ofExecution) };
    contextValue.c1.reading.end();
    return ended;
  };
  return result instanceof Promise ? result.then(end) : end(result);
}

function notByGet(): Refusal {
  return badRequest('Can only perform a mutation operation from a POST request.', 405, { allow: 'POST' });
}
