import type { Outcome } from './expectations.ts';

/** How often each outcome came. */
export type Outcomes = Map<Outcome, number>;

export interface Attack {
  readonly requests: number;
  /** Requests in flight at once. */
  readonly concurrency: number;
  /** Milliseconds after which no further request is sent. */
  readonly limitMs: number;
  /** Whether to go on makes no sense. */
  readonly isHopeless: () => boolean;
}

/** Sends so many requests, a few at a time, each when another one is answered; gives what came of them. */
export async function attack(
  { requests, concurrency, limitMs, isHopeless }: Attack,
  send: (number: number) => Promise<Outcome>,
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const endsAt = performance.now() + limitMs;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < requests && performance.now() < endsAt && !isHopeless()) {
      const outcome = await send(next++);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}
