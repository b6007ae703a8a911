import { describe } from './cause.ts';
import type { Log } from './log.ts';

/** Says in the log why the keys cannot be had that callers' tokens are checked with. */
export function keysFailureTo(log: Log): (error: unknown) => void {
  return (error) => {
    log.error({ cause: describe(error) }, "the keys that sign callers' tokens cannot be read");
  };
}
