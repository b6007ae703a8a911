import { expect, test } from 'vitest';
import { load, problemsOf } from './load.ts';

test('there are no metrics and no traces unless they are configured', () => {
  expect(load({})).toMatchObject({ metricsPort: undefined, tracing: undefined });
  expect(load({ METRICS_PORT: '9464' })).toMatchObject({ metricsPort: 9464, tracing: undefined });
});

test.each([[{ METRICS_PORT: '4000' }], [{ METRICS_PORT: '80', PORT: '80' }]])(
  'metrics need a port of their own: %j',
  (env) => {
    expect(problemsOf(env)).toEqual([
      'METRICS_PORT: the same as PORT; want another one, which is not reached from outside',
    ]);
  },
);

test('two free ports are two', () => {
  expect(problemsOf({ METRICS_PORT: '0', PORT: '0' })).toEqual([]);
});

test.each(['http', '-1', '65536', '80.5'])('a port is a number: %s', (port) => {
  expect(problemsOf({ METRICS_PORT: port })).toEqual([
    `METRICS_PORT: got "${port}", want a whole number from 0 to 65535`,
  ]);
});

const endpoint = 'http://collector:4318';

test.each<[Record<string, string>, 'http/protobuf' | 'http/json']>([
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, 'http/protobuf'],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint }, 'http/protobuf'],
  [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'http/protobuf'],
  [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'false' }, 'http/protobuf'],
  [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, 'http/json'],
  [
    {
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
    },
    'http/json',
  ],
])("OpenTelemetry's own variables switch traces on: %j", (env, protocol) => {
  expect(load(env).tracing).toEqual({ protocol });
});

test.each<Record<string, string>>([
  { OTEL_SERVICE_NAME: 'gateway' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_TRACES_EXPORTER: '' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_EXPORTER: 'none' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'True' },
])('they are off under %j', (env) => {
  expect(load(env).tracing).toBeUndefined();
});

test.each<[Record<string, string>, string]>([
  [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER: got "zipkin", want otlp or none'],
  [
    { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    'OTEL_EXPORTER_OTLP_PROTOCOL: got "grpc", want one of http/protobuf, http/json',
  ],
  [
    { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'grpc' },
    'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: got "grpc", want one of http/protobuf, http/json',
  ],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'user:never-shown@collector' },
    'OTEL_EXPORTER_OTLP_ENDPOINT: not usable, want an http or https URL',
  ],
])('what the gateway cannot do is a problem: %j', (env, problem) => {
  expect(problemsOf(env)).toEqual([problem]);
});
