import type { Admit } from './admission.ts';
import { ResultTooLarge } from '../../executor/result-too-large.ts';
import {
  toHttpResponse,
  type GraphQLHttpResponse,
  type FormattedResult,
} from '../response/graphql-response.ts';
import { createExplainReport, addExplainExtension, explainHeader } from '../response/explain-report.ts';
import type { Log } from '../logging/log.ts';
import type { Observer, OperationOutcome } from '../observability/observer.ts';
import { logOperation } from '../observability/operation-log.ts';
import type { OperationRecord } from '../request/operation-record.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { runOperation, type RunOptions, type OperationResult } from './run-operation.ts';
import { formatResult, resultFromThrown } from '../response/format-result.ts';
import { parseParams } from '../request/graphql-params.ts';
import { readRawParams, type BodyLimits, type RawParams } from '../request/read-request.ts';

export interface HandlerOptions extends RunOptions {
  readonly admit: Admit;
  readonly limits: BodyLimits;
  /** Finds the text of a document that is named; nothing is to be found if undefined. */
  readonly named: ((sent: RawParams, request: GraphQLRequest) => RawParams) | undefined;
  /** Whether who asks for it is told of the calls to C1. */
  readonly explain: boolean;
  /** Tells whoever observes of an operation that begins; nobody does if undefined. */
  readonly observe: Observer['begin'] | undefined;
  readonly log: Log;
}

/** Answers a request for an operation, from its headers to the JSON of its answer; rejects for nothing. */
export type OperationHandler = (request: GraphQLRequest) => Promise<GraphQLHttpResponse>;

/**
 * What answers requests for operations. Yoga's own way from one step to the next asks every plugin at every step, and that
 * was a tenth of what an operation cost.
 */
export function createOperationHandler(rules: HandlerOptions): OperationHandler {
  return async (request) => {
    const { record } = request;
    const observed = (record.observed = rules.observe?.(request));
    const result = await resultOf(rules, request).catch(resultFromThrown);
    const { shown, answer } = within(rules, request, respond(request, result));
    record.audit?.end();
    logOperation(rules.log, record);
    observed?.end(record, outcomeOf(record, shown));
    clearProperties(result);
    return answer;
  };
}

interface Response {
  readonly shown: FormattedResult;
  readonly answer: GraphQLHttpResponse;
}

function respond(request: GraphQLRequest, result: OperationResult): Response {
  const shown = formatResult(result, request);
  const answer = toHttpResponse(
    addExplainExtension(shown, request.record.explanation),
    request.header('accept'),
  );
  return { shown, answer };
}

/**
 * The same response if it is not too large: it is filled by characters, and some take more than one byte. A mutation's stays,
 * since it says what was changed.
 */
function within(
  { resultLimits: { maxSize } }: HandlerOptions,
  request: GraphQLRequest,
  response: Response,
): Response {
  if (response.answer.bytes <= maxSize || request.record.operationType === 'mutation') return response;
  return respond(request, { errors: [new ResultTooLarge('maxSize', maxSize)], data: null });
}

function outcomeOf({ isCancelled }: OperationRecord, { data, errors }: FormattedResult): OperationOutcome {
  if (isCancelled) return 'cancelled';
  if (errors === undefined) return 'succeeded';
  return data === undefined ? 'refused' : 'failed';
}

/** Whoever waited for the result holds it still, and must not hold a page of people. */
function clearProperties({ data }: OperationResult): void {
  if (data == null) return;
  for (const name of Object.keys(data)) data[name] = null;
}

async function resultOf(rules: HandlerOptions, request: GraphQLRequest): Promise<OperationResult> {
  const { record } = request;
  // Before anything of the request is read: who has no acceptable token, or has sent too much, gets a refusal and
  // nothing else, not even the parser's opinion of a document.
  const admitted = rules.admit(request);
  if (admitted !== undefined) await admitted;
  const isExplained = rules.explain && request.header(explainHeader) === '1';
  if (isExplained) record.explanation = createExplainReport(record.startedAt);
  const sent = await readRawParams(request, rules.limits);
  return runOperation(rules, request, parseParams(rules.named?.(sent, request) ?? sent));
}
