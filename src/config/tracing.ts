import type { Environment } from './environment.ts';

/** The encoding of exported traces; OpenTelemetry itself reads the destination and the other options. */
export interface TracingConfig {
  readonly protocol: TraceProtocol;
}

const protocols = ['http/protobuf', 'http/json'] as const;

/** The encodings of OTLP over HTTP. */
export type TraceProtocol = (typeof protocols)[number];

const endpoints = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;

/**
 * Reads OpenTelemetry's own variables; undefined if they request no traces. A requested option that the gateway does
 * not support is added to the problems: none is ignored.
 */
export function readTracing(env: Environment, problems: string[]): TracingConfig | undefined {
  if (env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return undefined;
  const exporter = env['OTEL_TRACES_EXPORTER'] || undefined;
  if (exporter === 'none') return undefined;
  const named = endpoints.filter((name) => env[name]);
  if (exporter === undefined && named.length === 0) return undefined;
  if (exporter !== undefined && exporter !== 'otlp') {
    problems.push(`OTEL_TRACES_EXPORTER: got ${JSON.stringify(exporter)}, want otlp or none`);
  }
  // A URL may hold a password.
  for (const name of named.filter((each) => !isHttpUrl(env[each]))) {
    problems.push(`${name}: not usable, want an http or https URL`);
  }
  return { protocol: protocolOf(env, problems) };
}

function isHttpUrl(text = ''): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function protocolOf(env: Environment, problems: string[]): TraceProtocol {
  const name = env['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL']
    ? 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'
    : 'OTEL_EXPORTER_OTLP_PROTOCOL';
  const wanted = env[name] || 'http/protobuf';
  const known = protocols.find((protocol) => protocol === wanted);
  if (known === undefined) {
    problems.push(`${name}: got ${JSON.stringify(wanted)}, want one of ${protocols.join(', ')}`);
  }
  return known ?? 'http/protobuf';
}
