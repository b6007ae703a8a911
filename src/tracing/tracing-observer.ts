import { AsyncLocalStorage } from 'node:async_hooks';
import {
  defaultTextMapSetter,
  ROOT_CONTEXT,
  SpanKind,
  trace,
  type Context,
  type TextMapGetter,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { UpstreamCallStart } from '../c1/client/call-observer.ts';
import type { ObservedOperation, Observer } from '../server/observability/observer.ts';
import type { GraphQLRequest } from '../server/request/graphql-request.ts';
import { endBatch, endCall, endOperation } from './span-end.ts';

/** The current batch of an asynchronous context, and its operation. */
interface ActiveBatch {
  readonly operation: Context;
  readonly batch: Context;
}

/** Minimum length of a `tracestate` that must be propagated (W3C Trace Context §3.3.1.5); a `traceparent` has 55. */
const maxTraceHeaderLength = 512;

/** Reads the trace headers of a request; malformed headers are ignored by the propagator. */
const headers: TextMapGetter<GraphQLRequest> = {
  get: ({ header }, name) => {
    const value = header(name);
    return value === undefined || value.length > maxTraceHeaderLength ? undefined : value;
  },
  keys: () => [],
};

/**
 * Creates a span for each operation, for each of its batches and for each call to C1, which gets the span's
 * `traceparent` header. The trace of the caller is continued. Spans contain no request or response data, but trusted
 * names, path patterns, numbers and codes.
 */
export function createTracingObserver(tracer: Tracer): Observer {
  const propagator = new W3CTraceContextPropagator();
  // Functions that make calls do not receive the batch, so it is passed by asynchronous context.
  const within = new AsyncLocalStorage<ActiveBatch>();
  return {
    begin: (request) => {
      const callers = propagator.extract(ROOT_CONTEXT, request, headers);
      const span = tracer.startSpan('GraphQL Operation', { kind: SpanKind.SERVER }, callers);
      const operation = trace.setSpan(callers, span);
      const batch: ObservedOperation['batch'] = async (size, read) => {
        const attributes = { 'c1_gateway.batch.size': size };
        const batchSpan = tracer.startSpan('batch', { attributes }, operation);
        const whole = { operation, batch: trace.setSpan(operation, batchSpan) };
        try {
          return await within.run(whole, read);
        } finally {
          endBatch(batchSpan);
        }
      };
      return {
        batch,
        call: (call) => {
          const around = within.getStore();
          // A call of another operation belongs to that operation, not to this batch.
          const outer = around?.operation === operation ? around.batch : operation;
          const callSpan = tracer.startSpan(getSpanName(call), createSpanOptions(call), outer);
          const sent: Record<string, string> = {};
          propagator.inject(trace.setSpan(outer, callSpan), sent, defaultTextMapSetter);
          return { headers: sent, end: (end) => { endCall(callSpan, end); } }; // prettier-ignore
        },
        end: (record, outcome) => {
          endOperation(span, record, outcome);
        },
      };
    },
  };
}

function getSpanName({ method, pattern }: UpstreamCallStart): string {
  return `${method} ${pattern}`;
}

function createSpanOptions({ method, pattern, attempt, batchSize }: UpstreamCallStart) {
  return {
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': method,
      'url.template': pattern,
      ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      ...(batchSize !== undefined && { 'c1_gateway.batch.size': batchSize }),
    },
  };
}
