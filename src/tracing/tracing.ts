import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type BufferConfig,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import type { Observer } from '../server/observability/observer.ts';
import { createTracingObserver } from './tracing-observer.ts';
import { withTimeout } from '../with-timeout.ts';
import { reportExportFailures, type OnExport } from './exporter.ts';

/** Options of the tracing. */
export interface TracingOptions {
  readonly exporter: SpanExporter;
  readonly version: string;
  /** How spans are sent, in batches. */
  readonly batching: BufferConfig;
  /** Called when exports begin to fail, and when they work again. */
  readonly onExport: OnExport;
}

/** The tracing of operations. */
export interface Tracing {
  readonly observer: Observer;
  /** Sends the remaining spans; false if that takes longer than the limit. */
  stop(limitMs: number): Promise<boolean>;
}

const serviceName = 'c1-graphql-gateway';

/**
 * Creates the tracing. OpenTelemetry reads the endpoint, the sampling and the service name from its own environment
 * variables.
 */
export function createTracing({ exporter, version, batching, onExport }: TracingOptions): Tracing {
  const attributes = { 'service.name': serviceName, 'service.version': version };
  const resource = defaultResource()
    .merge(resourceFromAttributes(attributes))
    .merge(detectResources({ detectors: [envDetector] }));
  const processor = new BatchSpanProcessor(reportExportFailures(exporter, onExport), batching);
  const provider = new BasicTracerProvider({ resource, spanProcessors: [processor] });
  return {
    observer: createTracingObserver(provider.getTracer(serviceName, version)),
    stop: (limitMs) => isDoneInTime(provider.shutdown(), limitMs),
  };
}

/** Whether the promise settles in time. Failed exports have been reported by then. */
function isDoneInTime(done: Promise<void>, limitMs: number): Promise<boolean> {
  const settled = done.then(
    () => true,
    () => true,
  );
  return withTimeout(settled, limitMs).catch(() => false);
}
