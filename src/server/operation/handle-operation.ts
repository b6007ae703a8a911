import type { Admit } from './admission.ts';
import { ResultTooLarge } from '../../executor/result-too-large.ts';
import { answerOf, type Answer, type ShownResult } from '../response/graphql-response.ts';
import { createExplanation, explained, explainHeader } from '../response/explain-report.ts';
import type { Log } from '../logging/log.ts';
import type { Observer, Outcome } from '../observability/observer.ts';
import { logOperation } from '../observability/operation-log.ts';
import type { OperationRecord } from '../request/operation-record.ts';
import type { OperationRequest } from '../request/graphql-request.ts';
import { run, type OperationRules, type Result } from './run-operation.ts';
import { reported, resultOfThrown } from '../response/format-result.ts';
import { paramsIn } from '../request/graphql-params.ts';
import { sentBy, type BodyLimits, type Sent } from '../request/read-request.ts';

export interface AnswerRules extends OperationRules {
  readonly admit: Admit;
  readonly limits: BodyLimits;
  /** Finds the text of a document that is named; nothing is to be found if undefined. */
  readonly named: ((sent: Sent, request: OperationRequest) => Sent) | undefined;
  /** Whether who asks for it is told of the calls to C1. */
  readonly explain: boolean;
  /** Tells whoever observes of an operation that begins; nobody does if undefined. */
  readonly observe: Observer['begin'] | undefined;
  readonly log: Log;
}

/** Answers a request for an operation, from its headers to the JSON of its answer; rejects for nothing. */
export type OperationAnswer = (request: OperationRequest) => Promise<Answer>;

/**
 * What answers requests for operations. Yoga's own way from one step to the next asks every plugin at every step, and that
 * was a tenth of what an operation cost.
 */
export function createOperationAnswer(rules: AnswerRules): OperationAnswer {
  return async (request) => {
    const { record } = request;
    const observed = (record.observed = rules.observe?.(request));
    const result = await resultOf(rules, request).catch(resultOfThrown);
    const { shown, answer } = within(rules, request, respond(request, result));
    record.audit?.end();
    logOperation(rules.log, record);
    observed?.end(record, outcomeOf(record, shown));
    empty(result);
    return answer;
  };
}

interface Response {
  readonly shown: ShownResult;
  readonly answer: Answer;
}

function respond(request: OperationRequest, result: Result): Response {
  const shown = reported(result, request);
  const answer = answerOf(explained(shown, request.record.explanation), request.header('accept'));
  return { shown, answer };
}

/**
 * The same response if it is not too large: it is filled by characters, and some take more than one byte. A mutation's stays,
 * since it says what was changed.
 */
function within(
  { resultLimits: { maxSize } }: AnswerRules,
  request: OperationRequest,
  response: Response,
): Response {
  if (response.answer.bytes <= maxSize || request.record.operationType === 'mutation') return response;
  return respond(request, { errors: [new ResultTooLarge('maxSize', maxSize)], data: null });
}

function outcomeOf({ isCancelled }: OperationRecord, { data, errors }: ShownResult): Outcome {
  if (isCancelled) return 'cancelled';
  if (errors === undefined) return 'succeeded';
  return data === undefined ? 'refused' : 'failed';
}

/** Whoever waited for the result holds it still, and must not hold a page of people. */
function empty({ data }: Result): void {
  if (data == null) return;
  for (const name of Object.keys(data)) data[name] = null;
}

async function resultOf(rules: AnswerRules, request: OperationRequest): Promise<Result> {
  const { record } = request;
  // Before anything of the request is read: who has no acceptable token, or has sent too much, gets a refusal and
  // nothing else, not even the parser's opinion of a document.
  const admitted = rules.admit(request);
  if (admitted !== undefined) await admitted;
  const isExplained = rules.explain && request.header(explainHeader) === '1';
  if (isExplained) record.explanation = createExplanation(record.startedAt);
  const sent = await sentBy(request, rules.limits);
  return run(rules, request, paramsIn(rules.named?.(sent, request) ?? sent));
}
