/** How many passes over its text a function may take: far above what linear ones take, far below a square. */
const maxPasses = 100;

/** The shortest of three runs: what else runs on the machine makes a run longer, never shorter. */
function shortestMs(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** One pass over a text, by a loop. */
function passOver(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
  return sum;
}

/**
 * How many passes over the same text a function takes, both measured in the same run. One that takes the square of its
 * text takes thousands from 10,000 characters on.
 */
export function passesOf(text: string, run: (text: string) => unknown): number {
  // A hundredth of a millisecond is what the clock cannot tell from nothing.
  return shortestMs(() => run(text)) / (shortestMs(() => passOver(text)) + 0.01);
}

/** @throws Error for a function whose time grows faster than its text */
export function expectLinear(text: string, run: (text: string) => unknown, what = run.name): void {
  const passes = passesOf(text, run);
  if (passes > maxPasses) {
    const shown = JSON.stringify(text.slice(0, 40));
    throw new Error(`${what} takes ${Math.round(passes)} passes over ${text.length} characters: ${shown}…`);
  }
}
