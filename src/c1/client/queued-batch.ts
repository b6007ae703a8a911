import { hasOthersInFlight, isInFlight, usualMs, type Burst, type Wave } from './wave.ts';

/** How long a batch waits for its next key, in multiples of the usual time of the calls that led to its keys. */
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
  /** When the call ended that led to the last key, by `performance.now()`. */
  keyAt: number;
  /** It waits for nothing: it is full, or no call led to one of its keys. */
  isReady: boolean;
}

/** The burst of the calls that led to the first key; undefined if no call did. */
export const burstOf = ({ waves: [first] }: QueuedBatch): Burst | undefined => first?.burst;

/**
 * When the batch is to be dispatched, by `performance.now()`. Within a burst the longest wait counts. Bursts do not
 * wait for each other: a key of the one whose wait is over takes the whole batch along.
 */
export function dueAt({ waves, keyAt, isReady }: QueuedBatch, patience: BatchPatience): number {
  if (isReady) return keyAt;
  const waits = new Map<Burst, number>();
  for (const wave of waves) {
    waits.set(wave.burst, Math.max(waitMs(wave, patience), waits.get(wave.burst) ?? 0));
  }
  return keyAt + Math.min(...waits.values());
}

function waitMs(wave: Wave, { sameEndpoint, otherEndpoints }: BatchPatience): number {
  if (isInFlight(wave)) return sameEndpoint * usualMs(wave);
  return hasOthersInFlight(wave) ? otherEndpoints * usualMs(wave) : 0;
}
