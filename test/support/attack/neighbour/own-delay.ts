const tickMs = 5;
/** A tick that comes no later than this is in time: timers are rounded. */
const usualMs = 15;

/**
 * Counts the milliseconds for which this process did not run when it should have: on a busy machine they are no fault of
 * what it measures. Gives the sum so far.
 */
export function countOwnDelay(): () => number {
  let last = performance.now();
  let sum = 0;
  const beyond = (gap: number): number => (gap > usualMs ? gap - tickMs : 0);
  setInterval(() => {
    const now = performance.now();
    sum += beyond(now - last);
    last = now;
  }, tickMs);
  return () => sum + beyond(performance.now() - last);
}
