import type { Rounds } from '../measure/results.ts';
import type { ParticipantName } from '../process/participant.ts';

/** The participants that have a column; a router has none, since what counts is the gateway behind it. */
export type Column = Exclude<ParticipantName, 'router'>;

/** The figures of one thing that is measured, by round, and what they have to be. */
export interface Row {
  readonly title: string;
  readonly digits: number;
  readonly floor?: readonly number[];
  readonly baseline?: readonly number[];
  readonly grafast?: readonly number[];
  readonly gateway?: readonly number[];
  readonly bar?: Bar;
  /** What baseline ÷ floor has been found to be elsewhere, from and to. */
  readonly usual?: readonly [number, number];
}

export interface Bar {
  /** What of the gateway is held against the limit. */
  readonly of: '÷' | '−' | 'itself';
  /** The other side of the quotient or the difference. */
  readonly against?: readonly number[] | undefined;
  readonly limit: number;
  readonly text: string;
}

/** The figures of each participant that has some, by round. */
export function figures<Result>(rounds: Rounds<Result>, figureOf: (result: Result) => number) {
  const { floor, baseline, grafast, gateway } = rounds;
  return {
    ...(floor && { floor: floor.map(figureOf) }),
    ...(baseline && { baseline: baseline.map(figureOf) }),
    ...(grafast && { grafast: grafast.map(figureOf) }),
    ...(gateway && { gateway: gateway.map(figureOf) }),
  };
}
