import { ConfigError, type Config } from '../config/config.ts';
import type { TraceProtocol } from '../config/tracing.ts';
import type { Log } from '../server/logging/log.ts';
import type { Tracing } from '../tracing/tracing.ts';

/**
 * Starts the tracing if it is configured.
 * @throws ConfigError if one of its packages is not installed
 */
export async function startTracing(
  { tracing }: Config,
  { version, log }: { readonly version: string; readonly log: Log },
): Promise<Tracing | undefined> {
  if (tracing === undefined) return undefined;
  const { open, exporter } = await loaded(tracing.protocol);
  const onExport = (exports: 'failing' | 'working'): void => {
    log.warn({ exports }, exports === 'failing' ? 'traces cannot be sent' : 'traces are sent again');
  };
  return open({ exporter: exporter(), version, onExport });
}

/** @throws ConfigError if traces are configured and one of their packages is not installed */
export async function checkTracing({ tracing }: Config): Promise<void> {
  if (tracing !== undefined) await loaded(tracing.protocol);
}

async function loaded(protocol: TraceProtocol) {
  try {
    const [{ createTracing: open }, { loadExporter }] = await Promise.all([
      import('../tracing/tracing.ts'),
      import('../tracing/exporter.ts'),
    ]);
    return { open, exporter: await loadExporter(protocol) };
  } catch (error) {
    const isNotInstalled = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw isNotInstalled ? notInstalled(protocol) : error;
  }
}

const packages = ['core@2.12.1', 'resources@2.12.1', 'sdk-trace-base@2.12.1'];
const exporters: Readonly<Record<TraceProtocol, string>> = {
  'http/protobuf': 'exporter-trace-otlp-proto@0.223.1',
  'http/json': 'exporter-trace-otlp-http@0.223.1',
};

function notInstalled(protocol: TraceProtocol): ConfigError {
  const wanted = [...packages, exporters[protocol]].map((name) => `@opentelemetry/${name}`).join(' ');
  return new ConfigError([
    `OTEL_*: traces are asked for, and what sends them is not installed; want npm install ${wanted}, or OTEL_SDK_DISABLED=true`,
  ]);
}
