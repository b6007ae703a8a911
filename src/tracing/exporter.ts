import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

/**
 * Loads what sends spans by OTLP over HTTP in an encoding; what it gives makes one.
 * @throws Error with the code `ERR_MODULE_NOT_FOUND` if that is not installed
 */
export async function loadExporter(protocol: 'http/protobuf' | 'http/json'): Promise<() => SpanExporter> {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return () => new OTLPTraceExporter();
}

/** Told when sending begins to fail and when it works again. */
export type OnExport = (state: 'failing' | 'working') => void;

/** An exporter that says so when it cannot send: by itself OpenTelemetry drops spans without a word. */
export function reportExportFailures(exporter: SpanExporter, onExport: OnExport): SpanExporter {
  let state: Parameters<OnExport>[0] = 'working';
  return {
    export: (spans, done) => {
      exporter.export(spans, (result) => {
        const found = result.code === ExportResultCode.SUCCESS ? 'working' : 'failing';
        if (found !== state) onExport(found);
        state = found;
        done(result);
      });
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}
