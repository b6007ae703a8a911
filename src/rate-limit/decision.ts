import type { Consumption, WindowCounter } from './window-counter.ts';

/** The budgets: that of one caller, and that of one address for all operations without an accepted token. */
export type BudgetName = 'caller' | 'address';

/** The reason of a rejection. */
export interface RateLimitExceeded {
  /** The exceeded limit. */
  readonly budget: BudgetName;
  readonly max: number;
  /** Whole seconds, at least 1. */
  readonly retryAfterSeconds: number;
  /** The number of rejected operations in this window, this one included. */
  readonly refused: number;
}

/** A budget in which an operation was counted, as it was then. */
export interface BudgetState {
  readonly budget: BudgetName;
  /** Operations in a window of a minute. */
  readonly max: number;
  /** Operations that were left in the window. */
  readonly remaining: number;
  /** The end of the window, by `performance.now()`. */
  readonly resetsAt: number;
}

/** The decision on an operation. */
export interface RateLimitDecision {
  /** The reason of a rejection; undefined if the operation is allowed. */
  readonly excess?: RateLimitExceeded | undefined;
  /**
   * The budgets in which the operation is counted, to be read when its response is sent: an address gets back what a token
   * took as soon as C1 accepts it.
   */
  readonly budgets: () => readonly BudgetState[];
  /** Called with the status of each response in which C1 accepts or rejects the token; undefined without a token. */
  readonly onUpstreamStatus?: ((status: number) => void) | undefined;
}

/** The state of a budget after counting; none if nothing was counted in it. */
export function toBudgetStates(
  budget: BudgetName,
  counter: WindowCounter | undefined,
  taken: Pick<Consumption, 'remaining' | 'msUntilReset'> | undefined,
): readonly BudgetState[] {
  if (counter === undefined || taken === undefined) return [];
  const { remaining, msUntilReset } = taken;
  return [{ budget, max: counter.max, remaining, resetsAt: performance.now() + msUntilReset }];
}

/** The decision of one budget; it allows what was not counted. */
export function decide(
  budget: BudgetName,
  counter: WindowCounter | undefined,
  taken: Consumption | undefined,
): RateLimitDecision {
  const states = toBudgetStates(budget, counter, taken);
  return { excess: getExcess(budget, counter, taken), budgets: () => states };
}

function getExcess(
  budget: BudgetName,
  counter: WindowCounter | undefined,
  taken: Consumption | undefined,
): RateLimitExceeded | undefined {
  if (counter === undefined || taken === undefined || taken.rejected === 0) return undefined;
  const retryAfterSeconds = Math.max(1, Math.ceil(taken.msUntilReset / 1_000));
  return { budget, max: counter.max, retryAfterSeconds, refused: taken.rejected };
}
