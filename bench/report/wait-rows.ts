import type { WaitFigures } from '../measure/results.ts';
import { waits } from '../workload/waits.ts';
import { figures, type Bar, type Row } from './row.ts';

/** What waiting for more keys costs and saves: time and calls of each operation, for each latency of C1. */
export function waitRows(results: readonly WaitFigures[]): readonly Row[] {
  return results.flatMap(({ name, latencyMs, rounds }): readonly Row[] => {
    const { title = name, bar } = waits.find((wait) => wait.name === name) ?? {};
    const p50 = figures(rounds, ({ p50Ms }) => p50Ms);
    const calls = figures(rounds, (result) => result.calls);
    const where = `${title}, C1 at ${latencyMs} ms`;
    return [
      {
        title: `${where}: ms`,
        digits: 1,
        ...p50,
        ...(bar && 'quotient' in bar && { bar: timeBar(bar.quotient, p50.baseline) }),
      },
      {
        title: `${where}: calls`,
        digits: 0,
        ...calls,
        ...(bar && 'calls' in bar && { bar: callsBar(bar.calls) }),
      },
    ];
  });
}

const timeBar = (limit: number, against: readonly number[] | undefined): Bar => ({
  of: '÷',
  against,
  limit,
  text: `≤ ${limit} × baseline`,
});

const callsBar = (limit: number): Bar => ({ of: 'itself', limit, text: `≤ ${limit}` });
