import type { Upstream } from '../c1/transport/upstream.ts';
import { isLoopbackHostname } from '../loopback.ts';
import type { Config } from '../config/config.ts';
import { isLoopbackHost } from '../server/http/host-filter.ts';
import { listen, type HttpServer } from '../server/connections/listen.ts';
import type { Log } from '../server/logging/log.ts';
import type { Observer } from '../server/observability/observer.ts';
import { summarizeConfig } from './config-summary.ts';
import { startTracing } from './tracing.ts';

/** The metrics and traces of the gateway. */
export interface Telemetry {
  readonly observers: readonly Observer[];
  /** The URL of the metrics; undefined if they are off. */
  readonly metricsUrl: string | undefined;
  /** The values of variables that do not count, one line each. */
  readonly ignored: readonly string[];
  /** Stops both; false if some spans could not be sent in time. */
  close(): Promise<boolean>;
}

interface Parts {
  readonly version: string;
  readonly log: Log;
  readonly state: Upstream['state'];
}

/** Time limit for sending the last spans. With the drain it fits into the 30 seconds that orchestrators grant. */
const flushLimitMs = 1_500;

/** Time limit for open scrapes, which take no time. */
const scrapeLimitMs = 500;

/**
 * Starts the configured telemetry, and loads only the packages it needs.
 * @throws Error if the metrics cannot listen
 */
export async function startTelemetry(config: Config, parts: Parts): Promise<Telemetry> {
  const started = await startTracing(config, parts);
  const tracing = typeof started === 'string' ? undefined : started;
  const metrics = await openMetrics(config, parts).catch(async (error: unknown) => {
    await tracing?.stop(0);
    throw error;
  });
  return {
    observers: [metrics?.observer, tracing?.observer].filter((observer) => observer !== undefined),
    ignored: typeof started === 'string' ? [...config.ignored, started] : config.ignored,
    metricsUrl: metrics && `${metrics.listening.url}/metrics`,
    close: async () => {
      const isFlushed = (await tracing?.stop(flushLimitMs)) ?? true;
      await metrics?.listening.stop(scrapeLimitMs);
      return isFlushed;
    },
  };
}

async function openMetrics(
  config: Config,
  { version, log, state }: Parts,
): Promise<{ readonly observer: Observer; readonly listening: HttpServer } | undefined> {
  const { host, metricsPort: port, connections: limits } = config;
  if (port === undefined) return undefined;
  const { createMetrics } = await import('../metrics/metrics.ts');
  const { observer, listener } = createMetrics({
    version,
    mode: summarizeConfig(config).mode,
    state,
    isServed: isLoopbackHostname(host) ? isLoopbackHost : undefined,
  });
  const listening = await listen(listener, { host, port }, { limits, log }).catch((error: unknown) => {
    // There are two ports, and Node's message does not say which one failed.
    throw error instanceof Error
      ? Object.assign(error, { message: `METRICS_PORT: ${error.message}` })
      : error;
  });
  return { observer, listening };
}
