import { requestError, createUnprocessableError, type RequestError } from '../errors/request-error.ts';
import { getDocumentId } from './document-id.ts';
import type { RawParams } from './read-request.ts';
import type { VariableValues } from '../document/variable-values.ts';

/** The parameters of a GraphQL-over-HTTP request. */
export interface GraphQLParams {
  readonly query: string;
  readonly variables: VariableValues | undefined;
  readonly operationName: string | undefined;
}

/**
 * Checks the parameters of a request. Others are ignored, as GraphQL over HTTP has it: clients add their own.
 * @throws RequestError with `BAD_REQUEST`
 */
export function parseParams(sent: RawParams): GraphQLParams {
  const { query, variables, operationName, extensions } = sent;
  if (query == null)
    throw getDocumentId(sent) === undefined
      ? createParamsError('Must provide query string.')
      : createUnsupportedError();
  if (typeof query !== 'string') {
    throw createParamsError(`Expected "query" param to be a string, but given ${getTypeName(query)}.`);
  }
  checkObject('variables', variables);
  checkObject('extensions', extensions);
  return {
    query,
    variables: (variables ?? undefined) as VariableValues | undefined,
    operationName: (operationName ?? undefined) as string | undefined, // other types select no operation
  };
}

function checkObject(name: string, value: unknown): void {
  const type = getTypeName(value);
  if (type === 'object' || value == null) return;
  throw createParamsError(`Expected "${name}" param to be empty or an object, but given ${type}.`);
}

function getTypeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function createParamsError(message: string): RequestError {
  return createUnprocessableError(message, { allow: 'GET, POST' });
}

/** The message and the code on which Apollo's and urql's links send the text instead of the hash. */
function createUnsupportedError(): RequestError {
  return requestError('PersistedQueryNotSupported', {
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    http: { status: 400, isUnprocessable: true },
  });
}
