import { GraphQLError, Kind } from 'graphql';
import { C1Error } from '../c1/errors.ts';
import { argumentOfField, argumentOfVariable } from './argument-name.ts';
import { clientViewOf, type ErrorCode } from './error-code.ts';
import type { OperationRecord } from './operation-record.ts';

/** Codes of the libraries below that this server does not show under their own name. */
const renamed: Readonly<Record<string, ErrorCode>> = {
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  REQUEST_ENTITY_TOO_LARGE: 'BAD_REQUEST',
};

/**
 * What a client sees of an error: a message, where it stands, and `extensions` with the code and the request id.
 * Nothing of the original error goes along, so nothing of it can leak.
 */
export function toClientError(error: GraphQLError, record: OperationRecord): GraphQLError {
  const { message, extensions } = viewOf(error, record);
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...extensions, requestId: record.requestId },
  });
}

interface View {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode } & Readonly<Record<string, unknown>>;
}

function viewOf(error: GraphQLError, record: OperationRecord): View {
  const cause = originOf(error);
  if (cause instanceof C1Error) return viewOfC1Error(error, cause, record);
  if (cause !== error && !(cause instanceof GraphQLError)) return unexpected;
  const code = error.extensions['code'];
  if (typeof code === 'string') {
    const { http, argument } = error.extensions;
    return {
      message: error.message,
      extensions: {
        code: renamed[code] ?? (code as ErrorCode),
        // Of what is no GraphQL request at all, clients of the older format learn by the status too.
        ...(http !== undefined && { http: code === 'BAD_REQUEST' ? { ...http, spec: false } : http }),
        ...(argument !== undefined && { argument }),
      },
    };
  }
  return error.nodes?.[0]?.kind === Kind.FIELD ? unexpected : viewOfRefusal(error, record);
}

const unexpected: View = { message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

function viewOfC1Error(error: GraphQLError, cause: C1Error, record: OperationRecord): View {
  const { code, message } = clientViewOf(cause);
  const { field, c1RequestId, retryAfterSeconds } = cause.details;
  const argument = field && argumentOfField(error.nodes, field, record.variables);
  return {
    message,
    extensions: {
      code,
      ...(argument !== undefined && { argument }),
      ...(c1RequestId !== undefined && { c1RequestId }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    },
  };
}

/** graphql-js refuses variables, and documents without the operation asked for, by errors without a code. */
function viewOfRefusal({ message, path }: GraphQLError, { document }: OperationRecord): View {
  // Before any field was executed the whole request is refused: 400, unless the client speaks the older format.
  const http = path === undefined ? { http: { status: 400, spec: true } } : {};
  const argument = argumentOfVariable(message, document);
  if (argument === undefined && path === undefined)
    return { message, extensions: { code: 'BAD_REQUEST', ...http } };
  return {
    message,
    extensions: { code: 'BAD_USER_INPUT', ...(argument !== undefined && { argument }), ...http },
  };
}

/** The error that was thrown first: executors wrap what resolvers throw, sometimes twice. */
export function originOf(error: GraphQLError): Error {
  let origin: Error = error;
  while (origin instanceof GraphQLError && origin.originalError !== undefined) origin = origin.originalError;
  return origin;
}
