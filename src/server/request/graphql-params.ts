import { requestError, unprocessable, type RequestError } from '../errors/request-error.ts';
import { documentIdOf } from './document-id.ts';
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
    throw documentIdOf(sent) === undefined ? refused('Must provide query string.') : unsupported();
  if (typeof query !== 'string') {
    throw refused(`Expected "query" param to be a string, but given ${typeOf(query)}.`);
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
  const type = typeOf(value);
  if (type === 'object' || value == null) return;
  throw refused(`Expected "${name}" param to be empty or an object, but given ${type}.`);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function refused(message: string): RequestError {
  return unprocessable(message, { allow: 'GET, POST' });
}

/** The message and the code on which Apollo's and urql's links send the text instead of the hash. */
function unsupported(): RequestError {
  return requestError('PersistedQueryNotSupported', {
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    http: { status: 400, isUnprocessable: true },
  });
}
