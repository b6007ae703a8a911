import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import { dirname } from 'node:path';
import type { Results } from '../measure/results.ts';
import type { Options } from '../options.ts';
import { barRows } from './bar.ts';
import { baselineOverFloor, verdictOf } from './verdict.ts';

/** Writes all figures of all rounds, what they come to, and where they were measured. */
export function save(results: Results, { out, ...options }: Options): void {
  const rows = barRows(results).map(({ bar, ...row }) => ({
    ...row,
    bar: bar?.text,
    verdict: verdictOf({ ...row, ...(bar && { bar }) }),
    baselineOverFloor: baselineOverFloor(row),
  }));
  const machine = {
    node: process.version,
    system: `${platform()} ${release()} ${arch()}`,
    processors: cpus().map(({ model }) => model),
  };
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    `${JSON.stringify({ at: new Date().toISOString(), options, machine, rows, results }, null, 2)}\n`,
  );
}
