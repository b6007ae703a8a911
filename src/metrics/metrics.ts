import type { RequestListener } from 'node:http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Upstream } from '../c1/transport/upstream.ts';
import type { Observer } from '../server/observability/observer.ts';
import { operationMetrics } from './operation-metrics.ts';
import { upstreamMetrics } from './upstream-metrics.ts';

/** What is said of the process besides its numbers, and where the state of the way to C1 is read at each scrape. */
export interface MetricsOptions {
  readonly version: string;
  readonly mode: string;
  readonly state: Upstream['state'];
  /**
   * The host names that are served, if not all of them: on a loopback address a page of a foreign site could read what its
   * own name shows it (DNS rebinding).
   */
  readonly isServed?: ((host: string) => boolean) | undefined;
}

/** What measures, and what answers scrapes. */
export interface Metrics {
  readonly observer: Observer;
  /** Answers `GET /metrics` in the text format of Prometheus, 404 to everything else, and 421 to host names that are not served. */
  readonly listener: RequestListener;
}

/**
 * Measures the gateway for Prometheus. No label holds anything that a caller can choose, so the number of series has a
 * bound: the trusted names, the patterns of C1's paths, and closed sets.
 */
export function createMetrics({ version, mode, state, isServed }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const name = 'c1_gateway_build_info';
  const help = 'Always 1; its labels say which version runs and whom it serves.';
  new Gauge({ name, help, registers, labelNames: ['version', 'mode'] }).set({ version, mode }, 1);
  const observeCall = upstreamMetrics(registers, state);
  return { observer: operationMetrics(registers, observeCall), listener: scrapedBy(registry, isServed) };
}

function scrapedBy(registry: Registry, isServed: MetricsOptions['isServed'] = () => true): RequestListener {
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
