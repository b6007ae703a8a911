import type { Environment } from './environment.ts';
import { readBatching, type Batching, findUnusableTraceOptions } from './trace-options.ts';

/** The encoding of exported traces and their batches; OpenTelemetry itself reads the destination and the other options. */
export interface TracingConfig {
  readonly protocol: TraceProtocol;
  readonly batching: Batching;
}

const protocols = ['http/protobuf', 'http/json'] as const;

/** The encodings of OTLP over HTTP. */
export type TraceProtocol = (typeof protocols)[number];

const endpoints = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
const protocolNames = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'] as const;

/**
 * Reads OpenTelemetry's own variables; undefined if they request no traces. They are often set for a whole cluster, so a
 * value that the gateway does not support stops no start.
 * @param ignored gets a line for each of them, by the name of the variable: the value, and what happens instead
 */
export function readTracing(env: Environment, ignored: string[]): TracingConfig | undefined {
  const disabled = env['OTEL_SDK_DISABLED']?.trim().toLowerCase();
  if (disabled === 'true') return undefined;
  if (disabled !== undefined && disabled !== '' && disabled !== 'false') {
    ignored.push(`OTEL_SDK_DISABLED: got ${quote(disabled)}, which counts as false`);
  }
  ignoreOtherSignals(env, ignored);
  if (!areRequested(env, ignored)) return undefined;
  const endpoint = endpoints.find((name) => isSet(env[name]));
  if (endpoint !== undefined && !isHttpUrl(env[endpoint])) {
    // A URL may hold a password.
    ignored.push(`${endpoint}: not an http or https URL; no traces are sent`);
    return undefined;
  }
  const protocol = readProtocol(env, ignored);
  if (protocol === undefined) return undefined;
  ignored.push(...findUnusableTraceOptions(env));
  return { protocol, batching: readBatching(env, ignored) };
}

/** Whether traces are to be sent by OTLP: because an exporter says so, or an endpoint in absence of one. */
function areRequested(env: Environment, ignored: string[]): boolean {
  const exporters = parseList(env['OTEL_TRACES_EXPORTER']);
  const hasOtlp = exporters.includes('otlp');
  const others = exporters.filter((name) => name !== 'otlp' && name !== 'none');
  if (others.length > 0) {
    const instead = hasOtlp ? 'traces are sent by otlp alone' : 'no traces are sent';
    ignored.push(
      `OTEL_TRACES_EXPORTER: ${others.map(quote).join(', ')} not supported, only otlp; ${instead}`,
    );
  }
  return hasOtlp || (exporters.length === 0 && endpoints.some((name) => isSet(env[name])));
}

function readProtocol(env: Environment, ignored: string[]): TraceProtocol | undefined {
  const name = protocolNames.find((each) => isSet(env[each]));
  if (name === undefined) return 'http/protobuf';
  const wanted = env[name]?.trim() ?? '';
  const known = protocols.find((protocol) => protocol === wanted);
  if (known === undefined) {
    ignored.push(`${name}: ${quote(wanted)} not supported, only ${protocols.join(', ')}; no traces are sent`);
  }
  return known;
}

/** Metrics and logs have exporters of their own, which the gateway does not have. */
function ignoreOtherSignals(env: Environment, ignored: string[]): void {
  for (const [name, instead] of [
    ['OTEL_METRICS_EXPORTER', 'METRICS_PORT serves metrics to Prometheus'],
    ['OTEL_LOGS_EXPORTER', 'the log is standard output'],
  ] as const) {
    const others = parseList(env[name]).filter((exporter) => exporter !== 'none');
    if (others.length > 0) ignored.push(`${name}: ${others.map(quote).join(', ')} not supported; ${instead}`);
  }
}

function isHttpUrl(text = ''): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}

function parseList(value = ''): readonly string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A value as a line can hold it. */
function quote(value: string): string {
  return JSON.stringify(value.length > 50 ? `${value.slice(0, 50)}…` : value);
}
