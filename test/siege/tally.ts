import type { Outcomes } from '../support/attack/attack.ts';
import { disorderly } from '../support/attack/findings.ts';
import type { Outcome } from '../support/attack/expectations.ts';

/** How often each outcome came to each kind of hostile client. */
export interface Tally {
  readonly count: (kind: string, orderly: readonly Outcome[], outcome: Outcome) => void;
  /** The outcomes that were not orderly, with their kinds. */
  readonly findings: () => string[];
  /** A line a kind, for readers of the output. */
  readonly lines: () => string[];
}

interface Row {
  readonly orderly: readonly Outcome[];
  readonly outcomes: Outcomes;
}

/** An empty tally. */
export function createTally(): Tally {
  const rows = new Map<string, Row>();
  return {
    count: (kind, orderly, outcome) => {
      const { outcomes } = rows.get(kind) ?? { outcomes: new Map<Outcome, number>() };
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      rows.set(kind, { orderly, outcomes });
    },
    findings: () =>
      [...rows].flatMap(([kind, { orderly, outcomes }]) =>
        disorderly(outcomes, orderly).map((finding) => `${kind}: ${finding}`),
      ),
    lines: () =>
      [...rows]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([kind, row]) => lineOf(kind, row)),
  };
}

function lineOf(kind: string, { outcomes }: Row): string {
  const counts = [...outcomes].map(([outcome, count]) => `${count} × ${outcome}`);
  return `${kind.padEnd(40)} ${counts.join(', ')}`;
}
