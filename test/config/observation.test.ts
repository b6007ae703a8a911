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
  expect(load(env)).toMatchObject({ tracing: { protocol }, ignored: [] });
});

test.each<Record<string, string>>([
  { OTEL_SERVICE_NAME: 'gateway' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_TRACES_EXPORTER: '' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_EXPORTER: 'none' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'True' },
])('they are off under %j', (env) => {
  expect(load(env).tracing).toBeUndefined();
});

/** An environment, a part of its configuration, and what does not count. */
type Row = [Record<string, string>, object, readonly string[]];

const otlp = { OTEL_TRACES_EXPORTER: 'otlp' };
const isOff = { tracing: undefined };
const asProtobuf = { tracing: { protocol: 'http/protobuf' } };

test.each<Row>([
  ...['console', 'zipkin', 'jaeger', 'prometheus', 'OTLP'].map(
    (name) =>
      [
        { OTEL_TRACES_EXPORTER: name, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
        isOff,
        [`OTEL_TRACES_EXPORTER: "${name}" not supported, only otlp; no traces are sent`],
      ] as Row,
  ),
  [
    { OTEL_TRACES_EXPORTER: ' console, otlp ,zipkin' },
    asProtobuf,
    ['OTEL_TRACES_EXPORTER: "console", "zipkin" not supported, only otlp; traces are sent by otlp alone'],
  ],
  [{ OTEL_TRACES_EXPORTER: 'otlp,none' }, asProtobuf, []],
  [
    { OTEL_TRACES_EXPORTER: 'x'.repeat(100_000) },
    isOff,
    [`OTEL_TRACES_EXPORTER: "${'x'.repeat(50)}…" not supported, only otlp; no traces are sent`],
  ],
  ...['OTEL_EXPORTER_OTLP_PROTOCOL', 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'].map(
    (name) =>
      [
        { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, [name]: 'grpc' },
        isOff,
        [`${name}: "grpc" not supported, only http/protobuf, http/json; no traces are sent`],
      ] as Row,
  ),
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'user:never-shown@collector' },
    isOff,
    ['OTEL_EXPORTER_OTLP_ENDPOINT: not an http or https URL; no traces are sent'],
  ],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'collector:4317' },
    isOff,
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: not an http or https URL; no traces are sent'],
  ],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'nonsense', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint }, asProtobuf, []],
  [{ ...otlp, OTEL_SDK_DISABLED: '1' }, asProtobuf, ['OTEL_SDK_DISABLED: got "1", which counts as false']],
  [
    { OTEL_METRICS_EXPORTER: 'otlp', OTEL_LOGS_EXPORTER: 'console,none' },
    isOff,
    [
      'OTEL_METRICS_EXPORTER: "otlp" not supported; METRICS_PORT serves metrics to Prometheus',
      'OTEL_LOGS_EXPORTER: "console" not supported; the log is standard output',
    ],
  ],
  [{ OTEL_METRICS_EXPORTER: 'none', OTEL_LOGS_EXPORTER: 'none' }, isOff, []],
  [{ OTEL_METRICS_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'true' }, isOff, []],
  [
    { ...otlp, OTEL_TRACES_SAMPLER: 'jaeger_remote' },
    asProtobuf,
    [
      expect.stringMatching(
        /^OTEL_TRACES_SAMPLER: none of always_on, .*; parentbased_always_on is used$/,
      ) as string,
    ],
  ],
  [{ OTEL_TRACES_SAMPLER: 'jaeger_remote' }, isOff, []],
  ...['2', '-0.1', 'half', 'NaN'].map(
    (argument) =>
      [
        { ...otlp, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: argument },
        asProtobuf,
        ['OTEL_TRACES_SAMPLER_ARG: not a number from 0 to 1; 1 is used'],
      ] as Row,
  ),
  [
    { ...otlp, OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' },
    asProtobuf,
    [],
  ],
  [{ ...otlp, OTEL_TRACES_SAMPLER: 'always_on', OTEL_TRACES_SAMPLER_ARG: 'any' }, asProtobuf, []],
  ...['b3', 'tracecontext,b3', 'none', 'tracecontext,baggage'].map(
    (names) =>
      [
        { ...otlp, OTEL_PROPAGATORS: names },
        asProtobuf,
        ['OTEL_PROPAGATORS: tracecontext is propagated, whatever else it names'],
      ] as Row,
  ),
  [{ ...otlp, OTEL_PROPAGATORS: 'tracecontext' }, asProtobuf, []],
  ...['never-shown', 'a=b=c', '=b', 'a=%zz', `a=${'x'.repeat(256)}`, 'a=b,never-shown'].map(
    (attributes) =>
      [
        { ...otlp, OTEL_RESOURCE_ATTRIBUTES: attributes },
        asProtobuf,
        ['OTEL_RESOURCE_ATTRIBUTES: not key=value, percent-encoded; none of them is used'],
      ] as Row,
  ),
  [{ ...otlp, OTEL_RESOURCE_ATTRIBUTES: 'a=b, c=d%2Ce,' }, asProtobuf, []],
  ...['OTEL_EXPORTER_OTLP_TIMEOUT', 'OTEL_EXPORTER_OTLP_TRACES_TIMEOUT'].flatMap((name) =>
    ['ten', '-1', '0', 'Infinity'].map(
      (timeout) =>
        [
          { ...otlp, [name]: timeout },
          asProtobuf,
          [`${name}: not a positive number; OpenTelemetry's default is used`],
        ] as Row,
    ),
  ),
  [{ ...otlp, OTEL_EXPORTER_OTLP_TIMEOUT: '2500' }, asProtobuf, []],
  [
    { ...otlp, OTEL_EXPORTER_OTLP_COMPRESSION: 'zstd' },
    asProtobuf,
    ['OTEL_EXPORTER_OTLP_COMPRESSION: neither none nor gzip; it does not count'],
  ],
  [{ ...otlp, OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip' }, asProtobuf, []],
  [
    { ...otlp, OTEL_EXPORTER_OTLP_HEADERS: 'a=b,never-shown' },
    asProtobuf,
    ['OTEL_EXPORTER_OTLP_HEADERS: not all of it is key=value, percent-encoded; the rest is sent'],
  ],
  [{ ...otlp, OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20a==,b=c' }, asProtobuf, []],
])("OpenTelemetry's variables stop no start; what does not count is listed: %j", (env, tracing, ignored) => {
  const config = load(env);

  expect(config).toMatchObject(tracing);
  expect(config.ignored).toEqual(ignored);
  expect(JSON.stringify(config.ignored)).not.toContain('never-shown');
});

test.each([
  ['OTEL_BSP_MAX_EXPORT_BATCH_SIZE', 'maxExportBatchSize', 512],
  ['OTEL_BSP_MAX_QUEUE_SIZE', 'maxQueueSize', 2048],
  ['OTEL_BSP_SCHEDULE_DELAY', 'scheduledDelayMillis', 5_000],
  ['OTEL_BSP_EXPORT_TIMEOUT', 'exportTimeoutMillis', 30_000],
] as const)('%s is a positive number, or its default', (name, option, fallback) => {
  for (const value of ['0', '-1', 'many', '1e12', 'Infinity']) {
    const { tracing, ignored } = load({ ...otlp, [name]: value });
    expect(tracing?.batching[option]).toBe(fallback);
    expect(ignored).toEqual([`${name}: not a positive number; ${fallback} is used`]);
  }
  for (const [value, number] of [
    ['', fallback],
    ['20', 20],
  ] as const) {
    expect(load({ ...otlp, [name]: value })).toMatchObject({
      tracing: { batching: { [option]: number } },
      ignored: [],
    });
  }
});

test('the names of the gateway itself remain strict beside them', () => {
  expect(problemsOf({ OTEL_TRACES_EXPORTER: 'console', GATEWAY_TRACES: 'on', PORT: 'http' })).toEqual([
    'GATEWAY_TRACES: no such variable',
    'PORT: got "http", want a whole number from 0 to 65535',
  ]);
});
