import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

/**
 * Loads the OTLP exporter over HTTP for an encoding; the result creates one.
 * @throws Error with the code `ERR_MODULE_NOT_FOUND` if its package is not installed
 */
export async function loadExporter(protocol: 'http/protobuf' | 'http/json'): Promise<() => SpanExporter> {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return () => new OTLPTraceExporter();
}

/** Called when exports begin to fail and when they work again. */
export type OnExport = (state: 'failing' | 'working') => void;

/** Wraps an exporter to report failures: OpenTelemetry drops spans silently. */
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
