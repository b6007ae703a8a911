import type { Results } from '../measure/results.ts';
import { figures, type Bar, type Row } from './row.ts';
import { waitRows } from './wait-rows.ts';

/** What the gateway has to reach. */
export function barRows({
  loads: { w1, w2, w3, w4, w5 },
  latency,
  waits,
  federation,
  start,
}: Results): readonly Row[] {
  const cpu = ({ cpuMs }: { readonly cpuMs: number }): number => cpuMs;
  const [cpu1, cpu2, cpu3, cpu4] = [figures(w1, cpu), figures(w2, cpu), figures(w3, cpu), figures(w4, cpu)];
  const cpu5 = figures(w5, cpu);
  const p50 = figures(latency, ({ p50Ms }) => p50Ms);
  const starts = figures(start, ({ startMs }) => startMs);
  const peaks = figures(start, ({ peakMb }) => peakMb);
  const share = (limit: number, against: readonly number[] | undefined, of: string): Bar => ({
    of: '÷',
    against,
    limit,
    text: `≤ ${limit} × ${of}`,
  });
  const self = (limit: number, text: string): Bar => ({ of: 'itself', limit, text });
  const rows: readonly Row[] = [
    { title: 'W1 CPU ms', digits: 3, ...cpu1, bar: share(0.9, cpu1.baseline, 'baseline'), usual: [7, 7] },
    { title: 'W2 CPU ms', digits: 2, ...cpu2, bar: share(0.65, cpu2.baseline, 'baseline'), usual: [10, 17] },
    { title: 'W3 CPU ms', digits: 2, ...cpu3, bar: share(0.65, cpu3.baseline, 'baseline'), usual: [4, 4] },
    { title: 'W3 CPU ms, one connection', digits: 2, ...figures(latency, cpu) },
    { title: 'W3 calls to C1', digits: 2, ...figures(w3, ({ calls }) => calls), bar: self(2, '2') },
    {
      title: 'W3 latency ms, C1 at 20 ms',
      digits: 1,
      ...p50,
      bar: { of: '−', against: p50.floor, limit: 3, text: '≤ floor + 3' },
    },
    { title: 'W4 CPU ms', digits: 3, ...cpu4, bar: share(0.5, cpu1.baseline, "baseline's W1") },
    { title: 'W5 CPU ms', digits: 2, ...cpu5, bar: share(1, cpu5.baseline, 'baseline') },
    { title: 'W5 calls to C1', digits: 2, ...figures(w5, ({ calls }) => calls), bar: self(56, '56') },
    { title: 'W3 CPU ms of a subgraph, behind a router', digits: 2, ...behindRouter(federation) },
    {
      title: 'start to first answer, ms',
      digits: 0,
      ...starts,
      bar: share(1.2, starts.baseline, 'baseline'),
    },
    {
      title: 'peak memory MB, W2',
      digits: 0,
      ...peaks,
      bar: share(1, peaks.baseline, 'baseline'),
      usual: [1.94, 1.94],
    },
  ];
  return [...rows, ...waitRows(waits)].filter(({ gateway }) => gateway !== undefined);
}

/** What W3 costs the gateway behind a router, against what it costs the same process without one. */
function behindRouter({ gateway, router }: Results['federation']) {
  if (gateway === undefined || router === undefined) return {};
  const against = gateway.map(({ cpuMs }) => cpuMs);
  const bar: Bar = { of: '÷', against, limit: 1.1, text: '≤ 1.1 × without a router' };
  return { gateway: router.map(({ cpuMs }) => cpuMs), bar };
}

/** What is worth knowing besides. */
export function otherRows({ loads }: Results): readonly Row[] {
  return Object.entries(loads)
    .filter(([, rounds]) => rounds.gateway !== undefined)
    .flatMap(([name, rounds]) => [
      {
        title: `${name.toUpperCase()} operations/s`,
        digits: 0,
        ...figures(rounds, ({ perSecond }) => perSecond),
      },
      { title: `${name.toUpperCase()} p50 ms`, digits: 1, ...figures(rounds, ({ p50Ms }) => p50Ms) },
      { title: `${name.toUpperCase()} p99 ms`, digits: 1, ...figures(rounds, ({ p99Ms }) => p99Ms) },
    ]);
}
