import type { Results } from '../measure/results.ts';
import { median } from '../measure/statistics.ts';
import { barRows, otherRows } from './bar.ts';
import type { Column, Row } from './row.ts';
import { tableOf } from './table.ts';
import { baselineOverFloor, verdictOf } from './verdict.ts';

function figureOf(figures: readonly number[] | undefined, digits: number): string {
  return figures === undefined ? '' : median(figures).toFixed(digits);
}

/** Who takes part, in the order of the columns; grafast only where it was measured. */
function columnsOf(rows: readonly Row[]): readonly Column[] {
  const hasGrafast = rows.some(({ grafast }) => grafast !== undefined);
  return hasGrafast ? ['floor', 'baseline', 'grafast', 'gateway'] : ['floor', 'baseline', 'gateway'];
}

function medians(row: Row, columns: readonly Column[]): readonly string[] {
  return columns.map((name) => figureOf(row[name], row.digits));
}

function quotientOf(row: Row, isJudged: boolean): string {
  const found = baselineOverFloor(row);
  if (found === undefined) return '';
  const [from, to] = found.usual;
  const usual = from === to ? `${from}` : `${from}–${to}`;
  return `${found.quotient.toFixed(1)} (${found.isUsual || !isJudged ? '' : 'NOT '}${usual})`;
}

/** What is judged of a row; nothing is judged of a quick run. */
function judged(row: Row, isJudged: boolean): readonly string[] {
  const verdict = verdictOf(row);
  if (row.bar === undefined || verdict === undefined) return ['', '', '', ''];
  const { ofMedians, byRound, isMet } = verdict;
  const { of, text } = row.bar;
  const digits = of === '÷' ? 2 : row.digits;
  const range = [byRound.min, byRound.median, byRound.max].map((figure) => figure.toFixed(digits));
  const result = isMet ? 'met' : 'NOT MET';
  return [ofMedians.toFixed(digits), range.join(' / '), text, isJudged ? result : 'not judged'];
}

/** The tables that people read. */
export function reportOf(results: Results, isJudged: boolean): string {
  const bars = barRows(results);
  const others = otherRows(results);
  const columns = columnsOf([...bars, ...others]);
  const bar = tableOf([
    ['medians', ...columns, 'baseline ÷ floor', 'gateway', 'min / median / max', 'bar', ''],
    ...bars.map((row) => [
      row.title,
      ...medians(row, columns),
      quotientOf(row, isJudged),
      ...judged(row, isJudged),
    ]),
  ]);
  const other = tableOf([
    ['at 32 connections', ...columns],
    ...others.map((row) => [row.title, ...medians(row, columns)]),
  ]);
  return `${bar}\n\n${other}\n`;
}
