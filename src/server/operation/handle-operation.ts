import { unauthenticatedCaller } from '../auth/caller.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Log } from '../logging/log.ts';
import type { ObservedOperation, Observer, OperationOutcome } from '../observability/observer.ts';
import { logOperation } from '../observability/operation-log.ts';
import type { OperationRecord } from '../observability/operation-record.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { parseParams } from '../request/graphql-params.ts';
import { readRawParams, type BodyLimits } from '../request/read-request.ts';
import { createExplainReport, explainHeader, type ExplainReport } from '../response/explain-report.ts';
import { resultFromThrown } from '../response/format-result.ts';
import type { GraphQLHttpResponse } from '../response/graphql-response.ts';
import type { HttpStatuses } from '../response/http-status.ts';
import type { RateLimitFields } from '../response/rate-limit-fields.ts';
import type { ResolveDocumentId } from '../trusted-documents/trusted-documents.ts';
import type { Admission, Admit } from './admission.ts';
import { respond, type Response } from './respond.ts';
import { runOperation, type RunOptions, type RunOutcome } from './run-operation.ts';

export interface HandlerOptions extends RunOptions {
  readonly admit: Admit;
  readonly limits: BodyLimits;
  /** Finds the text of a document by its id; ids are not supported if undefined. */
  readonly resolveDocumentId: ResolveDocumentId | undefined;
  /** Whether a client may request a report of the calls to C1. */
  readonly explain: boolean;
  /** Notifies observers of the beginning of an operation; undefined without observers. */
  readonly observe: Observer['begin'] | undefined;
  readonly httpStatus: HttpStatuses;
  readonly log: Log;
}

/** Handles the request of an operation, from its headers to the JSON of its response; never rejects. */
export type OperationHandler = (request: GraphQLRequest) => Promise<GraphQLHttpResponse>;

/** The results of all steps of an operation. */
interface Handled extends RunOutcome {
  readonly admission: Admission;
  readonly report?: ExplainReport | undefined;
  readonly isTrusted?: boolean | undefined;
}

/**
 * Creates the pipeline of operations: admit, read, run, respond. It bypasses Yoga, which calls every plugin at every
 * step, at a tenth of the cost of an operation.
 */
export function createOperationHandler(options: HandlerOptions): OperationHandler {
  const respondOptions = { maxBytes: options.resultLimits.maxSize, statuses: options.httpStatus };
  return async (request) => {
    const observed = options.observe?.(request);
    const handled = await handle(options, request, observed);
    const response = respond(request, handled, respondOptions);
    handled.context?.endAudit();
    const record = createOperationRecord(request, handled, response);
    logOperation(options.log, record);
    observed?.end(record, getOutcome(response));
    // What a rejected result had begun to load is not wanted any more.
    handled.context?.context.c1.end();
    handled.context?.context.c1.responses.release(handled.result);
    return addRateLimitFields(response.http, handled.admission.rateLimitFields?.());
  };
}

function addRateLimitFields(
  http: GraphQLHttpResponse,
  fields: RateLimitFields | undefined,
): GraphQLHttpResponse {
  return fields === undefined ? http : { ...http, headers: { ...http.headers, ...fields } };
}

async function handle(
  options: HandlerOptions,
  request: GraphQLRequest,
  observed: ObservedOperation | undefined,
): Promise<Handled> {
  let admission: Admission = { caller: unauthenticatedCaller, flow: undefined };
  let report: ExplainReport | undefined;
  let isTrusted: boolean | undefined;
  try {
    // This comes before the body is read: without an acceptable token, or beyond a rate limit, the response discloses
    // nothing else, not even a syntax error of the document.
    const admitting = options.admit(request);
    admission = admitting instanceof Promise ? await admitting : admitting;
    if (admission.rejection !== undefined) return { admission, result: { errors: [admission.rejection] } };
    if (options.explain && request.header(explainHeader) === '1')
      report = createExplainReport(request.startedAt, options.maxCost);
    const sent = await readRawParams(request, options.limits);
    const resolved = options.resolveDocumentId?.(sent);
    const params = parseParams(resolved?.params ?? sent);
    const document = options.documents.parse(params.query);
    isTrusted = options.checkTrust?.(params.query, document, resolved?.documentId);
    const inputs = { request, admission, observed, report };
    return { admission, report, isTrusted, ...(await runOperation(options, inputs, document, params)) };
  } catch (thrown) {
    return {
      admission,
      report,
      isTrusted: isTrusted ?? inferTrust(thrown),
      result: resultFromThrown(thrown),
    };
  }
}

/** Whether the document is trusted, derived from an error that was thrown before the check had a result. */
function inferTrust(thrown: unknown): boolean | undefined {
  const isUntrusted =
    thrown instanceof RequestError && thrown.extensions.code === 'PERSISTED_OPERATION_REQUIRED';
  return isUntrusted ? false : undefined;
}

/** Operation names are free text from the caller. */
const maxNameLength = 100;

function createOperationRecord(
  { requestId, startedAt, address }: GraphQLRequest,
  { admission, running, isTrusted, context }: Handled,
  { failures, isCancelled }: Response,
): OperationRecord {
  const { operation } = running ?? {};
  const { calls = 0, ms = 0, moreWarnings = 0 } = context?.usage ?? {};
  return {
    requestId,
    startedAt,
    address,
    caller: admission.caller.name,
    rateLimit: admission.rateLimit,
    isTrusted,
    operationName: operation?.name?.value.slice(0, maxNameLength),
    operationType: operation?.operation,
    failures,
    isCancelled,
    upstreamCalls: calls,
    upstreamMs: ms,
    moreWarnings,
  };
}

function getOutcome({ isCancelled, result: { data, errors } }: Response): OperationOutcome {
  if (isCancelled) return 'cancelled';
  if (errors === undefined) return 'succeeded';
  return data === undefined ? 'refused' : 'failed';
}
