import { setImmediate } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';
import { createBatchScheduler, type BatchScheduler } from '../../../src/c1/client/batch-scheduler.ts';

/** A loader that notes its batches, and runs a function when it dispatches one. */
export function loader({ schedule }: BatchScheduler, size = 100, onDispatch: () => void = () => undefined) {
  const batches: string[][] = [];
  let open: string[] | undefined;
  let addKey = (): void => undefined;
  return {
    batches,
    load: (key: string): void => {
      if (open === undefined || open.length === size) {
        const keys: string[] = [];
        open = keys;
        addKey = schedule(() => {
          if (open === keys) open = undefined;
          batches.push(keys);
          onDispatch();
        }, size);
      }
      open.push(key);
      addKey();
    },
  };
}

/** A scheduler and a loader, in a time that passes by hand; only the turns of the event loop are real. */
export function arrange() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const scheduler = createBatchScheduler({ sameEndpoint: 1.5, otherEndpoints: 0.1 });
  return { ...scheduler, ...loader(scheduler), scheduler };
}

/** Until everything that can happen by now has happened. */
export async function tickEnds(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await setImmediate();
}

export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await tickEnds();
}
