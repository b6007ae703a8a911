import type { Endpoint } from '../call/endpoint.ts';
import { getBurst, computeDueAt, type BatchPatience, type QueuedBatch } from './queued-batch.ts';
import { addTime, getOrCreateWave, type Burst, type Wave } from './wave.ts';

/** Decides when the batches of one operation's loaders are dispatched. */
export interface BatchScheduler {
  /** Counts a call as in flight until the returned function is called, which must happen before the response is used. */
  readonly track: (endpoint: Endpoint) => () => void;
  /**
   * Dispatches a batch at the end of the tick, or later if calls in flight may lead to more keys for it.
   * @param size the number of keys of a full batch, which is dispatched without waiting
   * @returns a function to be called after each key of the batch, including the first
   */
  readonly schedule: (dispatch: () => void, size: number) => () => void;
}

/** The last event of an operation, the end of a call or a dispatch. It is the cause of each call and key that follows. */
interface LastEvent {
  burst: Burst;
  /** The wave of the call that ended; undefined at the beginning and after a dispatch. */
  ended: Wave | undefined;
  /** When the last call ended, by `performance.now()`. */
  endAt: number;
}

/** The scheduler of one operation. No batch waits before the first call of the operation has ended. */
export function createBatchScheduler(patience: BatchPatience): BatchScheduler {
  const last: LastEvent = { burst: { waves: [] }, ended: undefined, endAt: 0 };
  let queued: QueuedBatch[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isChecking = false;

  /** Checks the batches once all consequences of the last event have happened. */
  const checkSoon = (): void => {
    if (isChecking) return;
    isChecking = true;
    setImmediate(check);
  };

  const check = (): void => {
    isChecking = false;
    clearTimeout(timer);
    const now = performance.now();
    const [first, ...others] = queued.filter((batch) => computeDueAt(batch, patience) <= now);
    if (first !== undefined) {
      dispatch([first, ...others.filter((batch) => getBurst(batch) === getBurst(first))]);
      if (queued.length > 0) checkSoon();
    } else if (queued.length > 0) {
      const nextAt = Math.min(...queued.map((batch) => computeDueAt(batch, patience)));
      // The check is repeated after the timer: a response that arrived while the process was busy is handled first.
      timer = setTimeout(checkSoon, Math.ceil(nextAt - now));
    }
  };

  /** Batches that follow from one burst start the next one; those of another burst are dispatched a turn later. */
  const dispatch = (batches: readonly QueuedBatch[]): void => {
    queued = queued.filter((batch) => !batches.includes(batch));
    last.burst = { waves: [] };
    last.ended = undefined;
    for (const batch of batches) batch.dispatch();
  };

  return {
    track: (endpoint) =>
      trackCall(endpoint, last, () => {
        if (queued.length > 0) checkSoon();
      }),
    schedule: (dispatchBatch, size) => {
      const batch = { dispatch: dispatchBatch, waves: [], keys: 0, keyAt: last.endAt, isReady: false };
      queued.push(batch);
      checkSoon();
      return () => {
        addKey(batch, last);
        if (last.ended !== undefined && batch.keys < size) return;
        batch.isReady = true;
        checkSoon();
      };
    },
  };
}

function trackCall(endpoint: Endpoint, last: LastEvent, onEnd: () => void): () => void {
  const wave = getOrCreateWave(endpoint, last.burst, last.ended);
  const startedAt = performance.now();
  wave.inFlight += 1;
  return () => {
    wave.inFlight -= 1;
    last.endAt = performance.now();
    last.burst = wave.burst;
    last.ended = wave;
    addTime(wave, last.endAt - startedAt);
    onEnd();
  };
}

function addKey(batch: QueuedBatch, { ended, endAt }: LastEvent): void {
  batch.keys += 1;
  batch.keyAt = endAt;
  if (ended !== undefined && !batch.waves.includes(ended)) batch.waves.push(ended);
}
