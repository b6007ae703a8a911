import type { RequestListener } from 'node:http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Upstream } from '../c1/transport/upstream.ts';
import type { Observer } from '../server/observability/observer.ts';
import { createOperationMetrics } from './operation-metrics.ts';
import { createUpstreamMetrics } from './upstream-metrics.ts';

/** The version and mode to report, and the state of the upstream, which is read at each scrape. */
export interface MetricsOptions {
  readonly version: string;
  readonly mode: string;
  readonly state: Upstream['state'];
  /**
   * Accepted host names; all if undefined. On a loopback address a page of a foreign site could otherwise read the
   * metrics under its own name (DNS rebinding).
   */
  readonly isServed?: ((host: string) => boolean) | undefined;
}

/** The metrics of a gateway. */
export interface Metrics {
  readonly observer: Observer;
  /**
   * Responds to `GET /metrics` in the text format of Prometheus, to rejected host names with 421, and to anything else
   * with 404.
   */
  readonly listener: RequestListener;
}

/**
 * Measures the gateway for Prometheus. No label has a value that callers choose, so the number of series is bounded:
 * trusted names, C1's path patterns, and closed sets.
 */
export function createMetrics({ version, mode, state, isServed }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const name = 'c1_gateway_build_info';
  const help = 'Always 1; its labels say which version runs and whom it serves.';
  new Gauge({ name, help, registers, labelNames: ['version', 'mode'] }).set({ version, mode }, 1);
  const observeCall = createUpstreamMetrics(registers, state);
  return {
    observer: createOperationMetrics(registers, observeCall),
    listener: createScrapeListener(registry, isServed),
  };
}

function createScrapeListener(
  registry: Registry,
  isServed: MetricsOptions['isServed'] = () => true,
): RequestListener {
  return ({ method, url = '/', headers, headersDistinct }, response) => {
    if (headersDistinct['host']?.[1] !== undefined) {
      response.writeHead(400).end();
      return;
    }
    if (!isServed(headers.host ?? '')) {
      response.writeHead(421).end();
      return;
    }
    if (method !== 'GET' || url.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  };
}
