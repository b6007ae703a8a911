import { once } from 'node:events';
import type { C1Order, C1State } from '../c1/server.ts';
import { end, startNode } from './children.ts';

/** The C1 of a run. */
export interface FakeC1 {
  readonly origin: string;
  /** How many calls it got since this was last asked; from now on it takes its time. */
  readonly order: (order: C1Order) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts the fake C1 in a process of its own. */
export async function startC1(): Promise<FakeC1> {
  const child = startNode({
    args: ['bench/dist/c1/server.js'],
    env: {},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    output: () => '',
  });
  const [{ origin }] = (await once(child, 'message')) as [C1State];
  return {
    origin,
    order: async (order) => {
      child.send(order);
      const [{ calls }] = (await once(child, 'message')) as [C1State];
      return calls;
    },
    stop: () => end(child),
  };
}
