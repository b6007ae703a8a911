import type { Config } from '../config/config.ts';
import type { TraceProtocol, TracingConfig } from '../config/tracing.ts';
import type { Log } from '../server/logging/log.ts';
import type { Tracing } from '../tracing/tracing.ts';

/** The reason why the configured traces are not sent, by the names of variables. */
export type TracingProblem = string;

/**
 * Starts the tracing if it is configured. OpenTelemetry's variables may be set for a whole cluster, so traces that
 * cannot be sent stop no start.
 */
export async function startTracing(
  { tracing }: Config,
  { version, log }: { readonly version: string; readonly log: Log },
): Promise<Tracing | TracingProblem | undefined> {
  if (tracing === undefined) return undefined;
  const onExport = (exports: 'failing' | 'working'): void => {
    log.warn({ exports }, exports === 'failing' ? 'traces cannot be sent' : 'traces are sent again');
  };
  const loaded = await load(tracing);
  if (typeof loaded === 'string') return loaded;
  return loaded.create({ exporter: loaded.exporter, version, onExport, batching: tracing.batching });
}

/** The reason why configured traces cannot be sent; undefined if they can or are not configured. */
export async function checkTracing({ tracing }: Config): Promise<TracingProblem | undefined> {
  if (tracing === undefined) return undefined;
  const loaded = await load(tracing);
  return typeof loaded === 'string' ? loaded : undefined;
}

/** Loads the packages and creates the exporter, which reads its options from the environment. */
async function load({ protocol }: TracingConfig) {
  try {
    const [{ createTracing: create }, { loadExporter }] = await Promise.all([
      import('../tracing/tracing.ts'),
      import('../tracing/exporter.ts'),
    ]);
    const createExporter = await loadExporter(protocol);
    return { create, exporter: createExporter() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      return formatNotInstalled(protocol);
    }
    // The message may quote a variable, and those may hold passwords.
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    return `OTEL_*: OpenTelemetry cannot be started with them (${kind}); no traces are sent`;
  }
}

const packages = ['core@2.12.1', 'resources@2.12.1', 'sdk-trace-base@2.12.1'];
const exporters: Readonly<Record<TraceProtocol, string>> = {
  'http/protobuf': 'exporter-trace-otlp-proto@0.223.1',
  'http/json': 'exporter-trace-otlp-http@0.223.1',
};

function formatNotInstalled(protocol: TraceProtocol): TracingProblem {
  const wanted = [...packages, exporters[protocol]].map((name) => `@opentelemetry/${name}`).join(' ');
  return `OTEL_*: traces are asked for, and what sends them is not installed; no traces are sent; want npm install ${wanted}, or OTEL_SDK_DISABLED=true`;
}
