import { hasOthersInFlight, isInFlight, computeUsualMs, type Burst, type Wave } from './wave.ts';

/** Maximum wait of a batch for its next key, in multiples of the usual time of the calls that led to its keys. */
export interface BatchPatience {
  /** While calls to the same endpoint are in flight that were started together with those. */
  readonly sameEndpoint: number;
  /** While only calls to other endpoints are in flight that were started together with those. */
  readonly otherEndpoints: number;
}

/** A batch that is not dispatched yet. */
export interface QueuedBatch {
  readonly dispatch: () => void;
  /** The calls whose ends led to its keys. */
  readonly waves: Wave[];
  keys: number;
  /** The end of the call that led to the last key, by `performance.now()`. */
  keyAt: number;
  /** The batch does not wait: it is full, or no call led to one of its keys. */
  isReady: boolean;
}

/** The burst of the calls that led to the first key; undefined if no call did. */
export const getBurst = ({ waves: [first] }: QueuedBatch): Burst | undefined => first?.burst;

/**
 * The time at which the batch is dispatched, by `performance.now()`. Within a burst the longest wait counts. Bursts do not
 * wait for each other: the batch is dispatched when the first of its bursts is due.
 */
export function computeDueAt({ waves, keyAt, isReady }: QueuedBatch, patience: BatchPatience): number {
  if (isReady) return keyAt;
  const waits = new Map<Burst, number>();
  for (const wave of waves) {
    waits.set(wave.burst, Math.max(computeWaitMs(wave, patience), waits.get(wave.burst) ?? 0));
  }
  return keyAt + Math.min(...waits.values());
}

function computeWaitMs(wave: Wave, { sameEndpoint, otherEndpoints }: BatchPatience): number {
  if (isInFlight(wave)) return sameEndpoint * computeUsualMs(wave);
  return hasOthersInFlight(wave) ? otherEndpoints * computeUsualMs(wave) : 0;
}
