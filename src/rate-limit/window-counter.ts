/** How many operations each of many keys may still take, minute by minute. */
export interface WindowCounter {
  /** How many of them a key may take in the minute that begins with its first. */
  readonly max: number;
  /** Takes one for a key, or so many; never rejects. */
  consume(key: string, count?: number): Promise<Consumption>;
}

/** What came of taking. */
export interface Consumption {
  /** 0 if there was one; otherwise how many the key has asked for in vain within its minute, this one included. */
  readonly rejected: number;
  /** Until the key's minute is over. */
  readonly msUntilReset: number;
  /** Puts back what was taken, unless its minute is over by then. */
  refund(): void;
}

export const minuteMs = 60_000;
