import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { execute } from '../execution/execute.ts';
import type { Context } from '../schema/context.ts';
import type { Documents } from './documents.ts';
import type { FewErrors } from './few-errors.ts';
import { costOf } from './operation-cost.ts';
import { recordOf } from './operation-record.ts';
import { tooLarge } from './too-large.ts';
import type { TrustCheck } from './trusted-documents.ts';
import type { VariableValues } from './variable-values.ts';

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly contextOf: (request: Request) => Context;
  readonly documents: Documents;
  readonly errors: FewErrors;
  /** Whether a document may run; all of them if undefined. */
  readonly checkTrust: TrustCheck | undefined;
  /** Fields of one answer, lists counted by their length. */
  readonly maxCost: number;
}

/** Operation names are free text from the caller. */
const maxNameLength = 100;

/**
 * Runs operations: what is done to each, in this order and in one place. Yoga's own way to the executor asks every plugin
 * at every step, and that was a tenth of what an operation cost.
 */
export function useOperations(rules: OperationRules): Plugin {
  return {
    onParams({ setParamsHandler }) {
      setParamsHandler((payload) => run(rules, payload));
    },
  };
}

function run(
  { schema, contextOf, documents, errors, checkTrust, maxCost }: OperationRules,
  { request, params }: { readonly request: Request; readonly params: GraphQLParams },
): ExecutionResult | Promise<ExecutionResult> {
  const { query: text = '', variables, operationName } = params as Params;
  const document = documents.parsed(text);
  checkTrust?.(text, document, request);
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw refused('Could not determine what operation to execute.');
  if (schema.getRootType(operation.operation) === undefined) {
    throw refused(`There are no operations of the type ${operation.operation} here.`);
  }
  if (operation.operation === OperationTypeNode.MUTATION && request.method === 'GET') throw notByGet();
  const documentErrors = documents.errorsOf(text, document);
  if (documentErrors.length > 0) return { errors: documentErrors };

  const record = recordOf(request);
  record.operationName = operation.name?.value.slice(0, maxNameLength);
  record.operationType = operation.operation;
  Object.assign(record, { document, variables: variables ?? undefined });
  const variableErrors = errors.ofVariables(operation, variables ?? undefined);
  if (variableErrors !== undefined) return { errors: variableErrors };
  const cost = costOf({ schema, document, operation, variables: variables ?? undefined });
  if (cost > maxCost) return { errors: [tooLarge('cost', maxCost, cost)] };

  const contextValue = contextOf(request);
  const { signal } = request;
  const result = execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
    operationName,
    signal,
  });
  const end = (ended: ExecutionResult): ExecutionResult => {
    // After an error something that nobody waits for any more may be under way, and read on.
    if (ended.errors === undefined) contextValue.c1.reading.end();
    return ended;
  };
  return result instanceof Promise ? result.then(end) : end(result);
}

/** As checked before they come here. */
interface Params extends Omit<GraphQLParams, 'variables' | 'operationName'> {
  readonly variables?: VariableValues | null;
  readonly operationName?: string | null;
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

function notByGet(): GraphQLError {
  return new GraphQLError('Can only perform a mutation operation from a POST request.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: { Allow: 'POST' } } },
  });
}
