import type { Environment } from './environment.ts';

/** How spans are sent: the options of OpenTelemetry's `BatchSpanProcessor`. */
export interface Batching {
  readonly maxExportBatchSize: number;
  readonly maxQueueSize: number;
  readonly scheduledDelayMillis: number;
  readonly exportTimeoutMillis: number;
}

const batchingVariables = {
  maxExportBatchSize: ['OTEL_BSP_MAX_EXPORT_BATCH_SIZE', 512],
  maxQueueSize: ['OTEL_BSP_MAX_QUEUE_SIZE', 2048],
  scheduledDelayMillis: ['OTEL_BSP_SCHEDULE_DELAY', 5_000],
  exportTimeoutMillis: ['OTEL_BSP_EXPORT_TIMEOUT', 30_000],
} as const satisfies Record<keyof Batching, readonly [string, number]>;

/**
 * The batches of spans. OpenTelemetry takes numbers that are not positive as they are, and does not come to an end with
 * batches of none: such a number is its default here.
 * @param ignored gets a line for each such number
 */
export function readBatching(env: Environment, ignored: string[]): Batching {
  const read = ([name, fallback]: readonly [string, number]): number => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return fallback;
    const value = Number(text);
    if (value > 0 && value <= maxNumber) return value;
    ignored.push(`${name}: not a positive number; ${fallback} is used`);
    return fallback;
  };
  const entries = Object.entries(batchingVariables).map(([option, variable]) => [option, read(variable)]);
  return Object.fromEntries(entries) as Batching;
}

/** A longer time is none to a timer of Node. */
const maxNumber = 2 ** 31 - 1;

/** The options of traces that OpenTelemetry passes over without a word, one line each, by the name of the variable. */
export function findUnusableTraceOptions(env: Environment): readonly string[] {
  return [
    ...findSamplerProblems(env),
    ...findPropagatorProblems(env['OTEL_PROPAGATORS']),
    ...findResourceProblems(env['OTEL_RESOURCE_ATTRIBUTES']),
    ...['OTEL_EXPORTER_OTLP_TRACES_TIMEOUT', 'OTEL_EXPORTER_OTLP_TIMEOUT'].flatMap((name) =>
      isBlank(env[name]) || (Number(env[name]) > 0 && Number.isFinite(Number(env[name])))
        ? []
        : [`${name}: not a positive number; OpenTelemetry's default is used`],
    ),
    ...['OTEL_EXPORTER_OTLP_TRACES_COMPRESSION', 'OTEL_EXPORTER_OTLP_COMPRESSION'].flatMap((name) =>
      isBlank(env[name]) || ['none', 'gzip'].includes(env[name]?.trim() ?? '')
        ? []
        : [`${name}: neither none nor gzip; it does not count`],
    ),
    ...['OTEL_EXPORTER_OTLP_TRACES_HEADERS', 'OTEL_EXPORTER_OTLP_HEADERS'].flatMap((name) =>
      // Headers hold tokens, so nothing of them is repeated.
      parseList(env[name]).every((entry) => isPair(entry))
        ? []
        : [`${name}: not all of it is key=value, percent-encoded; the rest is sent`],
    ),
  ];
}

const ratioSamplers = ['traceidratio', 'parentbased_traceidratio'];
const samplers = [
  'always_on',
  'always_off',
  'parentbased_always_on',
  'parentbased_always_off',
  ...ratioSamplers,
];

function findSamplerProblems(env: Environment): readonly string[] {
  const { OTEL_TRACES_SAMPLER: sampler = '', OTEL_TRACES_SAMPLER_ARG: argument } = env;
  if (isBlank(sampler)) return [];
  if (!samplers.includes(sampler)) {
    return [`OTEL_TRACES_SAMPLER: none of ${samplers.join(', ')}; parentbased_always_on is used`];
  }
  if (!ratioSamplers.includes(sampler) || isBlank(argument)) return [];
  const ratio = Number(argument);
  return ratio >= 0 && ratio <= 1 ? [] : ['OTEL_TRACES_SAMPLER_ARG: not a number from 0 to 1; 1 is used'];
}

function findPropagatorProblems(value: string | undefined): readonly string[] {
  const names = parseList(value);
  if (names.every((name) => name === 'tracecontext')) return [];
  return ['OTEL_PROPAGATORS: tracecontext is propagated, whatever else it names'];
}

function findResourceProblems(value: string | undefined): readonly string[] {
  const isLegible = parseList(value).every((entry) => entry.split('=').length === 2 && isPair(entry));
  return isLegible ? [] : ['OTEL_RESOURCE_ATTRIBUTES: not key=value, percent-encoded; none of them is used'];
}

function isPair(entry: string): boolean {
  const parts = entry.split('=').map((part) => decodePercent(part.trim()));
  return (
    parts.length > 1 && parts[0] !== '' && parts.every((part) => part !== undefined && part.length < 256)
  );
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // which is not percent-encoded
  }
}

function parseList(value = ''): readonly string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === '';
}
