import { SpanStatusCode, type Span } from '@opentelemetry/api';
import type { UpstreamCallEnd } from '../c1/client/call-observer.ts';
import { trustedOperationName, type OperationOutcome } from '../server/observability/observer.ts';
import type { OperationRecord } from '../server/observability/operation-record.ts';

/** Ends the span of an operation, whose name may only be known now. */
export function endOperation(span: Span, record: OperationRecord, outcome: OperationOutcome): void {
  const { operationType: type, requestId } = record;
  const name = trustedOperationName(record);
  if (type !== undefined) {
    span.updateName(name === undefined ? type : `${type} ${name}`);
    span.setAttribute('graphql.operation.type', type);
  }
  if (name !== undefined) span.setAttribute('graphql.operation.name', name);
  span.setAttributes({ 'c1_gateway.outcome': outcome, 'c1_gateway.request_id': requestId });
  const [failure] = record.failures;
  if (failure !== undefined) fail(span, String(failure.code));
  span.end();
}

/**
 * Ends the span of a batch. Errors are recorded on the spans of its calls, since other keys of the batch may succeed.
 */
export function endBatch(span: Span): void {
  span.end();
}

/**
 * Ends the span of a call to C1. A status of 400 or more is an error of a client span. Two attributes mark the spans of
 * calls that C1 did not get.
 */
export function endCall(span: Span, { status, delivery, failure }: UpstreamCallEnd): void {
  if (delivery === 'coalesced') span.setAttribute('c1_gateway.shared', true);
  if (delivery === 'unsent') span.setAttribute('c1_gateway.unsent', true);
  if (status !== undefined) span.setAttribute('http.response.status_code', status);
  if (failure !== undefined) fail(span, failure);
  else if (status !== undefined && status >= 400) fail(span, String(status));
  span.end();
}

/** Marks a span as failed with a code of a closed set; messages may contain request data. */
function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}
