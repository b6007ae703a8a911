import { GraphQLError, Kind, type ASTNode, type GraphQLFormattedError } from 'graphql';
import { C1Error, type C1ErrorDetails } from '../../c1/errors.ts';
import { ResultTooLarge } from '../../executor/result-too-large.ts';
import { argumentPathForField, argumentPathForVariable } from './argument-path.ts';
import type { ErrorCode } from '../errors/error-code.ts';
import { toPublicError } from '../errors/public-error.ts';
import { unwrapOriginalError } from '../errors/error-cause.ts';
import type { RunningOperation } from '../document/running-operation.ts';
import { formatLimitName } from '../errors/limit-error.ts';
import { RequestError, type HttpExtensions } from '../errors/request-error.ts';

/** The operation whose errors are formatted. */
export interface ErrorContext {
  readonly requestId: string;
  /** Undefined while no operation of the document is selected. */
  readonly running: RunningOperation | undefined;
}

/** An error of a response; `http` controls the HTTP response and is not part of the body. */
export interface FormattedError extends GraphQLFormattedError {
  readonly extensions: ErrorView['extensions'] & { readonly requestId: string };
}

/**
 * Formats an error for the client: a message, its path, and `extensions` with the code and the request id. No other
 * part of the original error is included, so none can leak.
 */
export function formatError(error: GraphQLError | RequestError, context: ErrorContext): FormattedError {
  if (error instanceof RequestError) return formatRequestError(error, context);
  const { message, extensions } = toErrorView(error, context);
  const { locations, path } = error;
  return {
    message,
    ...(locations !== undefined && { locations }),
    ...(path !== undefined && { path }),
    extensions: { ...extensions, requestId: context.requestId },
  };
}

/** A request error is written for the client. */
function formatRequestError(
  { message, extensions }: RequestError,
  { requestId }: ErrorContext,
): FormattedError {
  return { message: message.slice(0, maxMessageLength), extensions: { ...extensions, requestId } };
}

/** Maximum length of messages of graphql-js, which quote rejected values completely. */
const maxMessageLength = 500;

interface ErrorView {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode; readonly http?: HttpExtensions | undefined } & Readonly<
    Record<string, unknown>
  >;
}

function toErrorView(error: GraphQLError, context: ErrorContext): ErrorView {
  const cause = unwrapOriginalError(error);
  if (cause instanceof C1Error) return toC1ErrorView(error, cause, context);
  if (cause instanceof ResultTooLarge) return toTooLargeView(cause);
  if (cause !== error && !(cause instanceof GraphQLError)) return unexpected;
  const { code, http, argument, limit, max, found, retryAfterSeconds } = error.extensions;
  if (typeof code === 'string') {
    const known = code as ErrorCode;
    // Clients of the older media type get 200 if the specification allows it (`spec`); malformed requests,
    // authentication errors and exceeded limits have their own status for them too.
    const spec = isOfSpecification(known) ? {} : { spec: false };
    const status = http && { ...http, ...spec };
    const shown = { code: known, http: status, argument, limit, max, found, retryAfterSeconds };
    return { message: error.message.slice(0, maxMessageLength), extensions: omitUndefined(shown) };
  }
  return error.nodes?.[0]?.kind === Kind.FIELD ? unexpected : toRequestErrorView(error, context);
}

/** Without an HTTP status: the operation was executed. */
function toTooLargeView({ limit, max, path }: ResultTooLarge): ErrorView {
  const name = limit === 'maxSize' ? 'responseBytes' : 'errors';
  const sentence = `The answer is too large: its ${formatLimitName(name)} must not exceed ${max}`;
  const change = '. The change was made; nullable fields below what it gives are left out';
  const message = path === undefined ? sentence : sentence + change;
  return { message, extensions: { code: 'OPERATION_TOO_LARGE', limit: name, max } };
}

/** Whether the GraphQL-over-HTTP specification (§6.4.1) covers the code. */
function isOfSpecification(code: ErrorCode): boolean {
  return ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(code);
}

const unexpected: ErrorView = { message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

function toC1ErrorView(error: GraphQLError, cause: C1Error, context: ErrorContext): ErrorView {
  // An edge has no arguments: a rejected value there came from C1 itself.
  const isOfC1 = cause.kind === 'invalid' && hasNoArguments(error.nodes?.[0]);
  const { code, message } = toPublicError(isOfC1 ? new C1Error('protocol', cause.message) : cause);
  const { c1RequestId, retryAfterSeconds, isOutcomeUnknown } = cause.details;
  const outcome = isOutcomeUnknown && 'UNKNOWN';
  const argument = argumentPathForField(error.nodes, cause.details, context.running?.variables);
  return {
    message: renameField(message, cause.details, argument),
    extensions: omitUndefined({ code, argument, c1RequestId, retryAfterSeconds, outcome }),
  };
}

/** The message with the caller's name of a rejected field in place of C1's; C1's own messages stay as they are. */
function renameField(message: string, { field = '', isUpstreamMessage }: C1ErrorDetails, argument = field) {
  if (isUpstreamMessage === true || field === '' || !message.startsWith(`${field} `)) return message;
  return argument.slice(argument.lastIndexOf('.') + 1) + message.slice(field.length);
}

function hasNoArguments(node: ASTNode | undefined): boolean {
  return node?.kind === Kind.FIELD && (node.arguments ?? []).length === 0;
}

/** Request errors of graphql-js without a code: invalid variables, and documents without the requested operation. */
function toRequestErrorView({ message, path }: GraphQLError, context: ErrorContext): ErrorView {
  const argument = argumentPathForVariable(message, context.running);
  const isInput = argument !== undefined || path !== undefined;
  // Without a path no field was executed: status 400, but for invalid variables of clients of the older media type.
  const http = path === undefined ? { status: 400, spec: isInput, isUnprocessable: true } : undefined;
  return {
    message: message.slice(0, maxMessageLength),
    extensions: omitUndefined({ code: isInput ? 'BAD_USER_INPUT' : 'BAD_REQUEST', argument, http }),
  };
}

function omitUndefined(extensions: ErrorView['extensions']): ErrorView['extensions'] {
  return Object.fromEntries(
    Object.entries(extensions).filter(([, value]) => value !== undefined),
  ) as ErrorView['extensions'];
}
