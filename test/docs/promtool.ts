import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';

const isMissing = spawnSync('promtool', ['--version']).status !== 0;

/** Whether tests of rules are skipped: where there is no promtool (Debian's package prometheus), unless all must be there. */
export const isSkipped = isMissing && process.env['REQUIRE_ALL'] !== '1';
// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write('test/docs/alerts (skipped: no promtool on this machine)\n');

/** Seconds between two samples of a series. */
export const intervalSeconds = 15;

/** The values of each series, one every fifteen seconds; undefined before it exists. */
export type Series = Readonly<Record<string, readonly (number | undefined)[]>>;

/** An alert at a point of time: the instances for which it fires, or `all` for one without an instance. */
export interface Expected {
  readonly minute: number;
  readonly alert: string;
  readonly firing: readonly string[];
}

/** What Prometheus' own rule tests say of rules over series; empty if all is as expected. */
export function failuresOf(rules: string, series: Series, expected: readonly Expected[]): string {
  const folder = mkdtempSync(`${tmpdir()}/rules-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const interval = `${intervalSeconds}s`;
  const test = {
    interval,
    input_series: Object.entries(series).map(([name, values]) => ({
      series: name,
      values: values.map((value) => (value === undefined ? '_' : String(value))).join(' '),
    })),
    alert_rule_test: expected.map(({ minute, alert, firing }) => ({
      eval_time: `${minute}m`,
      alertname: alert,
      exp_alerts: firing.map((instance) => ({ exp_labels: instance === 'all' ? {} : { instance } })),
    })),
  };
  writeFileSync(`${folder}/rules.yaml`, rules);
  writeFileSync(
    `${folder}/test.yaml`,
    stringify({ rule_files: ['rules.yaml'], evaluation_interval: interval, tests: [test] }),
  );
  const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', `${folder}/test.yaml`], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}
