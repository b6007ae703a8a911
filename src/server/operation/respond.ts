import { OperationTypeNode } from 'graphql';
import { ResultTooLarge } from '../../executor/result-too-large.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { ErrorSummary } from '../response/error-summary.ts';
import type { ExplainReport } from '../response/explain-report.ts';
import { cancelledResult, formatResult, type OperationResult } from '../response/format-result.ts';
import {
  addExplainExtension,
  toHttpResponse,
  type FormattedResult,
  type GraphQLHttpResponse,
} from '../response/graphql-response.ts';
import type { RunOutcome } from './run-operation.ts';

/** The response to an operation, and its properties for the operation log. */
export interface Response {
  readonly http: GraphQLHttpResponse;
  readonly result: FormattedResult;
  readonly failures: readonly ErrorSummary[];
  readonly isCancelled: boolean;
}

/**
 * Creates the response of a result. One with too many bytes is replaced by an error: the executor counts characters,
 * and some have more than one byte. The response of a mutation is kept, since it reports what was changed.
 */
export function respond(
  request: GraphQLRequest,
  outcome: RunOutcome & { readonly report?: ExplainReport | undefined },
  maxBytes: number,
): Response {
  const response = responseOf(request, outcome, outcome.result);
  const isMutation = outcome.running?.operation.operation === OperationTypeNode.MUTATION;
  if (response.http.bytes <= maxBytes || isMutation) return response;
  return responseOf(request, outcome, { errors: [new ResultTooLarge('maxSize', maxBytes)], data: null });
}

function responseOf(
  { requestId, isDisconnected, header }: GraphQLRequest,
  { running, report }: Parameters<typeof respond>[1],
  result: OperationResult,
): Response {
  const context = { requestId, running };
  const isCancelled = isDisconnected();
  const { formatted, failures } = isCancelled
    ? { formatted: cancelledResult(context), failures: [] }
    : formatResult(result, context);
  const http = toHttpResponse(addExplainExtension(formatted, report), header('accept'));
  return { http, result: formatted, failures, isCancelled };
}
