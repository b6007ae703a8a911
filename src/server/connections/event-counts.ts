const reportIntervalMs = 60_000;

/** Counts of events that clients can cause as often as they like. */
export interface EventCounts {
  count(kind: string): void;
  /** Reports the counts since the last report, if there are any and that is a minute ago. */
  report(now: number): void;
}

/** Creates counts that are reported together, once a minute at most. */
export function createEventCounts(write: (counts: Readonly<Record<string, number>>) => void): EventCounts {
  let counts: Record<string, number> = {};
  let reportedAt = -Infinity;
  return {
    count: (kind) => {
      counts[kind] = (counts[kind] ?? 0) + 1;
    },
    report: (now) => {
      if (Object.keys(counts).length === 0 || now - reportedAt < reportIntervalMs) return;
      write(counts);
      counts = {};
      reportedAt = now;
    },
  };
}
