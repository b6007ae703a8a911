/** How many operations each of many keys may still take, minute by minute. */
export interface WindowCounter {
  /** How many of them a key may take in the minute that begins with its first. */
  readonly max: number;
  /** Counts one operation for a key, or `count`; its promise never rejects. */
  consume(key: string, count?: number): Promise<Consumption>;
}

/** The result of counting. */
export interface Consumption {
  /** 0 if allowed; otherwise the number of rejected operations in this window, including this one. */
  readonly rejected: number;
  /** Until the key's window ends. */
  readonly msUntilReset: number;
  /** Takes the count back, unless its window has ended by then. */
  refund(): void;
}

export const minuteMs = 60_000;
