import type { Endpoint } from '../call/endpoint.ts';

/**
 * Calls that may lead to keys of the same batch: to one endpoint and started together, like the owner lists of 25 apps.
 * A call for the next page belongs to the wave of the page before.
 */
export interface Wave {
  readonly endpoint: Endpoint;
  readonly burst: Burst;
  /** The calls whose ends started these; undefined if the operation or a batch started them. */
  readonly parent: Wave | undefined;
  inFlight: number;
  /** Number and total duration of the measured calls. */
  timed: number;
  totalMs: number;
}

/** All calls that the beginning of an operation, or one dispatch of batches, leads to before the next dispatch. */
export interface Burst {
  readonly waves: Wave[];
}

/** Maximum number of measured calls. Later calls may have been queued, and would distort the usual time. */
const maxTimed = 10;

/** The wave of a call that is started in a burst, at the end of a call of the parent if there is one. */
export function getOrCreateWave(endpoint: Endpoint, burst: Burst, parent: Wave | undefined): Wave {
  if (parent?.endpoint === endpoint) return parent;
  const known = burst.waves.find((wave) => wave.endpoint === endpoint && wave.parent === parent);
  if (known !== undefined) return known;
  const wave: Wave = { endpoint, burst, parent, inFlight: 0, timed: 0, totalMs: 0 };
  burst.waves.push(wave);
  return wave;
}

/** Adds the duration of an ended call to the usual time of its wave. */
export function addTime(wave: Wave, durationMs: number): void {
  if (wave.timed === maxTimed) return;
  wave.timed += 1;
  wave.totalMs += durationMs;
}

/** The mean time of the first calls of a wave that ended, in milliseconds; NaN if none has. */
export const computeUsualMs = ({ timed, totalMs }: Wave): number => totalMs / timed;

/** Whether calls of the wave are in flight, or calls whose ends may start further calls of it. */
export function isInFlight(wave: Wave): boolean {
  return wave.inFlight > 0 || (wave.parent !== undefined && isInFlight(wave.parent));
}

/** Whether calls of the same burst are in flight, apart from those that the ends of this wave's calls started. */
export function hasOthersInFlight(wave: Wave): boolean {
  return wave.burst.waves.some((other) => other.inFlight > 0 && !isStartedBy(wave, other));
}

function isStartedBy(wave: Wave, { parent }: Wave): boolean {
  return parent !== undefined && (parent === wave || isStartedBy(wave, parent));
}
