import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Upstream } from '../../../src/c1/transport/upstream.ts';
import { createMetrics } from '../../../src/metrics/metrics.ts';
import type { Observer } from '../../../src/server/observability/observer.ts';

/** The samples of a scrape: each by its name and labels as they are printed. */
export type Samples = ReadonlyMap<string, number>;

/** What a page of metrics says. */
export function samplesIn(text: string): Samples {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, series = '', value = ''] = /^(\S+?(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
      return [series, Number(value)];
    }),
  );
}

/** Those of the gateway itself that are not zero, without times and the buckets of histograms. */
export function countsIn(samples: Samples): Record<string, number> {
  return Object.fromEntries(
    [...samples].filter(
      ([series, value]) =>
        series.startsWith('c1_gateway_') && value !== 0 && !/_bucket|_seconds_sum|build_info/.test(series),
    ),
  );
}

export interface Measuring {
  readonly observer: Observer;
  /** What Prometheus would get now. */
  readonly scrape: () => Promise<string>;
}

const atRest = { inFlight: 0, queued: 0, circuit: 'closed' } as const;

/** Metrics that are scraped over HTTP; of the way to C1 they say that it is at rest unless told otherwise. */
export async function measuring(state: Upstream['state'] = () => atRest): Promise<Measuring> {
  const { observer, listener } = createMetrics({ version: '1.2.3', mode: 'forward', state });
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const scrape = async (): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    return response.text();
  };
  return { observer, scrape };
}
