import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Observer } from '../server/observability/observer.ts';
import { tracingObserver } from './tracing-observer.ts';
import { withTimeout } from '../with-timeout.ts';
import { reportExportFailures, type OnExport } from './exporter.ts';

/** How traces are sent. */
export interface TracingOptions {
  readonly exporter: SpanExporter;
  readonly version: string;
  /** Told when sending begins to fail, and when it works again. */
  readonly onExport: OnExport;
}

/** What traces operations. */
export interface Tracing {
  readonly observer: Observer;
  /** Sends what is left, and waits for it so long at most; false if it could not be sent by then. */
  stop(limitMs: number): Promise<boolean>;
}

const serviceName = 'c1-graphql-gateway';

/**
 * Opens the tracing. Where traces go to, which of them and under which name is read by OpenTelemetry from its own
 * variables.
 */
export function createTracing({ exporter, version, onExport }: TracingOptions): Tracing {
  const attributes = { 'service.name': serviceName, 'service.version': version };
  const resource = defaultResource()
    .merge(resourceFromAttributes(attributes))
    .merge(detectResources({ detectors: [envDetector] }));
  const processor = new BatchSpanProcessor(reportExportFailures(exporter, onExport));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [processor] });
  return {
    observer: tracingObserver(provider.getTracer(serviceName, version)),
    stop: (limitMs) => inTime(provider.shutdown(), limitMs),
  };
}

/** Whether it settles in time. What could not be sent has been told of by then. */
function inTime(done: Promise<void>, limitMs: number): Promise<boolean> {
  const settled = done.then(
    () => true,
    () => true,
  );
  return withTimeout(settled, limitMs).catch(() => false);
}
