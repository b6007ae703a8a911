/** A fixed-window counter of operations by key, with windows of a minute. */
export interface WindowCounter {
  /** Maximum number of operations of a key in a window, which begins with its first. */
  readonly max: number;
  /** Counts one operation of a key, or `count`; the promise never rejects. */
  consume(key: string, count?: number): Promise<Consumption>;
}

/** The result of counting. */
export interface Consumption {
  /** 0 if allowed; otherwise the number of rejected operations in this window, including this one. */
  readonly rejected: number;
  /** The number of operations left in this window. */
  readonly remaining: number;
  /** Time until the key's window ends. */
  readonly msUntilReset: number;
  /** Reverts the count, unless its window has ended. */
  refund(): void;
}

export const minuteMs = 60_000;
