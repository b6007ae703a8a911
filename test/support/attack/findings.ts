import {
  alwaysQuickMs,
  maxBusyMs,
  maxGrowthMb,
  maxHealthMs,
  maxLogBytesPerRequest,
  maxSlowdown,
  type Outcome,
} from './expectations.ts';
import type { Outcomes } from './attack.ts';
import type { Report } from './neighbour/neighbour-process.ts';

/** What was measured in the course of an attack. */
export interface Measured {
  readonly startMb: number;
  readonly peakMb: number;
  readonly quiet: Report;
  readonly during: Report;
}

/** What good callers, probes and the machine would complain of; nothing if all is well. */
export function findingsOf({ startMb, peakMb, quiet, during }: Measured): string[] {
  const slowest = Math.max(alwaysQuickMs, quiet.medianReadMs * maxSlowdown);
  return [
    ...beyond(peakMb - startMb, maxGrowthMb, 'MB of growth'),
    ...beyond(during.failedProbes, 0, 'probes of /health without an answer'),
    ...beyond(during.busiestProbeMs, maxBusyMs, 'ms of its own before /health was answered'),
    ...beyond(during.latestProbeMs, maxHealthMs, 'ms until /health was answered'),
    ...(during.reads === 0 ? ['no read of a good caller was answered'] : []),
    ...beyond(during.medianReadMs, slowest, 'ms for an ordinary read'),
    ...during.wrong,
    ...during.misreported.map((ownership) => `misreported: ${ownership}`),
  ];
}

/** Outcomes that are not among the orderly ones. */
export function disorderly(outcomes: Outcomes, orderly: readonly Outcome[]): string[] {
  return [...outcomes].flatMap(([outcome, count]) =>
    orderly.includes(outcome) ? [] : [`${count} answers of ${outcome}`],
  );
}

/** Whether the log grew by more than requests may make it grow. */
export function excessiveLog(bytes: number, requests: number): string[] {
  return beyond(bytes / Math.max(1, requests), maxLogBytesPerRequest, 'bytes of log for a request');
}

function beyond(found: number, max: number, what: string): string[] {
  return found > max ? [`${Math.round(found)} ${what}, at most ${Math.round(max)}`] : [];
}

/** The figures in a line, for readers of the output. */
export function figuresOf({ startMb, peakMb, quiet, during }: Measured): string {
  const { probes, latestProbeMs, busiestProbeMs, reads, writes } = during;
  return [
    `memory ${startMb.toFixed(0)} → ${peakMb.toFixed(0)} MB`,
    `/health ${latestProbeMs.toFixed(0)} ms at most (${busiestProbeMs.toFixed(0)} its own) in ${probes}`,
    `read ${quiet.medianReadMs.toFixed(1)} → ${during.medianReadMs.toFixed(1)} ms (${reads}, ${writes} writes)`,
  ].join('; ');
}
