/** The calls of one operation, in rounds: what depends on the answers of one round is asked for in the next. */
export interface Rounds {
  /** Counts a call as under way until it ends. */
  readonly during: <T>(call: () => Promise<T>) => Promise<T>;
  /**
   * Runs this when no call is under way and nothing more can come of those that ended, so that what is asked for
   * after many answers is asked for together. It waits so long at most: one slow call must not hold up the others.
   */
  readonly whenQuiet: (run: () => void) => void;
}

/** @param patienceMs how long whoever waits is made to wait at most */
export function createRounds(patienceMs: number): Rounds {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  const runAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const runs = waiting;
    waiting = [];
    for (const run of runs) run();
  };

  const runIfQuiet = (): void => {
    if (underWay === 0 && waiting.length > 0) runAll();
  };

  return {
    during: async (call) => {
      underWay += 1;
      try {
        return await call();
      } finally {
        underWay -= 1;
        setImmediate(runIfQuiet); // when what is settled by now has had its effect
      }
    },
    whenQuiet: (run) => {
      waiting.push(run);
      timer ??= setTimeout(runAll, patienceMs);
      setImmediate(runIfQuiet);
    },
  };
}
