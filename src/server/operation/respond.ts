import { OperationTypeNode } from 'graphql';
import { ResultTooLarge } from '../../executor/result-too-large.ts';
import type { RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { ErrorSummary } from '../response/error-summary.ts';
import type { ExplainReport } from '../response/explain-report.ts';
import { createCancelledResult, formatResult } from '../response/format-result.ts';
import {
  addExplainExtension,
  toHttpResponse,
  type FormattedResult,
  type GraphQLHttpResponse,
} from '../response/graphql-response.ts';
import type { HttpStatuses } from '../response/http-status.ts';
import type { RunOutcome } from './run-operation.ts';

/** The response to an operation, and its properties for the operation log. */
export interface Response {
  readonly http: GraphQLHttpResponse;
  readonly result: FormattedResult;
  readonly failures: readonly ErrorSummary[];
  readonly isCancelled: boolean;
}

export interface RespondOptions {
  /** Maximum size of the body. */
  readonly maxBytes: number;
  readonly statuses: HttpStatuses;
}

/**
 * Creates the response of a result. One with too many bytes is replaced by an error: the executor counts characters,
 * and some have more than one byte. The response of a mutation is kept, since it reports what was changed.
 */
export function respond(
  request: GraphQLRequest,
  outcome: RunOutcome & { readonly report?: ExplainReport | undefined },
  { maxBytes, statuses }: RespondOptions,
): Response {
  const response = createResponse(request, outcome, statuses);
  const isMutation = outcome.running?.operation.operation === OperationTypeNode.MUTATION;
  if (response.http.bytes <= maxBytes || isMutation) return response;
  const result = { errors: [new ResultTooLarge('maxSize', maxBytes)], data: null };
  return createResponse(request, { ...outcome, result }, statuses);
}

/**
 * Creates the response to a request that is rejected before it is read. None of these has another status among the
 * draft's, or a body of any size.
 */
export function respondToRejection(request: GraphQLRequest, error: RequestError): Response {
  return createResponse(request, { result: { errors: [error] } }, 'stable');
}

function createResponse(
  { requestId, isDisconnected, header }: GraphQLRequest,
  { result, running, report, cost }: Parameters<typeof respond>[1],
  statuses: HttpStatuses,
): Response {
  const context = { requestId, running };
  const isCancelled = isDisconnected();
  const { formatted, failures } = isCancelled
    ? { formatted: createCancelledResult(context), failures: [] }
    : formatResult(result, context);
  const http = toHttpResponse(addExplainExtension(formatted, report, cost), header('accept'), statuses);
  return { http, result: formatted, failures, isCancelled };
}
