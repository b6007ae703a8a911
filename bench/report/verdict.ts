import { median, spreadOf, type Spread } from '../measure/statistics.ts';
import type { Bar, Row } from './row.ts';

/** A row, judged. */
export interface Verdict {
  /** What is held against the limit, from the medians of all rounds. */
  readonly ofMedians: number;
  /** The same, round by round. */
  readonly byRound: Spread;
  readonly isMet: boolean;
}

function compare({ of }: Bar, gateway: number, other: number): number {
  if (of === 'itself') return gateway;
  return of === '÷' ? gateway / other : gateway - other;
}

/** Undefined for a row without a bar, or whose other side was not measured. */
export function verdictOf({ gateway, bar }: Row): Verdict | undefined {
  if (bar === undefined || gateway === undefined) return undefined;
  const other = bar.of === 'itself' ? gateway : bar.against;
  if (other === undefined) return undefined;
  const ofMedians = compare(bar, median(gateway), median(other));
  const byRound = spreadOf(gateway.map((figure, round) => compare(bar, figure, other[round] ?? Number.NaN)));
  return { ofMedians, byRound, isMet: ofMedians <= bar.limit };
}

/** So far from what it usually is the quotient of baseline and floor may be. */
const tolerance = 0.25;

/** Baseline ÷ floor; what is far from usual says that something is wrong with one of them. */
export function baselineOverFloor({ floor, baseline, usual }: Row) {
  if (floor === undefined || baseline === undefined || usual === undefined) return undefined;
  const quotient = median(baseline) / median(floor);
  const [from, to] = usual;
  const isUsual = quotient >= from * (1 - tolerance) && quotient <= to * (1 + tolerance);
  return { quotient, isUsual, usual };
}
