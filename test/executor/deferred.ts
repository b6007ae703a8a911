import { setImmediate } from 'node:timers/promises';
import { chanceOf } from './seeded-random.ts';

/** Promises that are settled one at a time, each with all that follows from it, in an order that the seed tells. */
export interface Later {
  /** @param name tells the promise from all others of the run */
  readonly promise: <Value>(name: string, settle: () => Value) => Promise<Value>;
  /** Settles promises, those that come up meanwhile too, until the answer is there. */
  readonly until: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
}

export function createLater(seed: string): Later {
  const waiting: { readonly rank: number; readonly settle: () => void }[] = [];
  return {
    promise: (name, settle) => {
      const turn = new Promise<void>((resolve) => {
        waiting.push({ rank: chanceOf(seed, name).below(1e9), settle: resolve });
      });
      return turn.then(settle);
    },
    async until(answer) {
      const state = { isOver: false };
      const over = (): void => {
        state.isOver = true;
      };
      answer.then(over, over);
      await setImmediate();
      while (!state.isOver) {
        waiting.sort((one, other) => other.rank - one.rank);
        const next = waiting.pop();
        if (next === undefined) throw new Error('nothing is left to settle and there is no answer');
        next.settle();
        await setImmediate();
      }
      for (const { settle } of waiting.splice(0)) settle();
      await setImmediate();
      return answer;
    },
  };
}
