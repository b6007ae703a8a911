import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import { expect, test } from 'vitest';
import type { GraphQLRequest } from '../../src/server/request/graphql-request.ts';
import { createTracingObserver } from '../../src/tracing/tracing-observer.ts';

const trace = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${trace}-b7ad6b7169203331-01`;
const observer = createTracingObserver(new BasicTracerProvider().getTracer('test'));

/** What goes to C1 of the headers of a caller. */
function sentOn(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const request: GraphQLRequest = {
    requestId: 'one',
    startedAt: 0,
    address: undefined,
    method: 'POST',
    url: '/graphql',
    host: () => 'localhost',
    rawHeaders: [],
    header: (name) => headers[name],
    body: () => Promise.resolve(Buffer.from('')),
    isDisconnected: () => false,
    signal: () => new AbortController().signal,
  };
  const call = { method: 'GET', pattern: '/', attempt: 1, batchSize: undefined };
  return observer.begin(request).call(call).headers ?? {};
}

test("a caller's trace goes on, with as much state as W3C requires", () => {
  const tracestate = `vendor=${'x'.repeat(248)},other=${'y'.repeat(249)}`;

  expect(sentOn({ traceparent, tracestate })).toMatchObject({ tracestate });
  expect(sentOn({ traceparent })['traceparent']).toContain(trace);
});

test.each([
  ['traceparent', `${traceparent}-${'x'.repeat(400_000)}`],
  ['traceparent', `00-${'0'.repeat(400_000)}`],
  ['tracestate', 'a=b,'.repeat(100_000)],
  ['tracestate', `a=${'x'.repeat(600)}`],
])('a %s that is too long goes nowhere', (name, value) => {
  const sent = sentOn({ traceparent, [name]: value });

  expect(JSON.stringify(sent).length).toBeLessThan(200);
  expect(sent['tracestate']).toBeUndefined();
});

test('the baggage of a caller goes nowhere', () => {
  expect(Object.keys(sentOn({ traceparent, baggage: 'a=b' }))).toEqual(['traceparent']);
});
