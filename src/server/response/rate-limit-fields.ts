import type { BudgetState } from '../../rate-limit/decision.ts';
import type { RateLimitPolicy } from '../../rate-limit/limiter.ts';
import { minuteMs } from '../../rate-limit/window-counter.ts';

/** Response header fields, by their names in lower case. */
export type RateLimitFields = Readonly<Partial<Record<(typeof rateLimitFieldNames)[number], string>>>;

export const rateLimitFieldNames = ['ratelimit', 'ratelimit-policy'] as const;

const windowSeconds = minuteMs / 1_000;

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-11 for the budgets of an operation; none if it was not counted in any.
 * `RateLimit-Policy` has all limits of the gateway and never changes. `RateLimit` has the budgets in which the operation was
 * counted, so that no caller sees the budget of another one. Partition keys are left out: they would name the caller.
 */
export function createRateLimitFields(
  policies: readonly RateLimitPolicy[],
): (budgets: readonly BudgetState[]) => RateLimitFields {
  const policy = policies.map(({ budget, max }) => `"${budget}";q=${max};w=${windowSeconds}`).join(', ');
  return (budgets) => {
    if (budgets.length === 0) return {};
    const now = performance.now();
    return {
      ratelimit: budgets.map((state) => formatBudget(state, now)).join(', '),
      'ratelimit-policy': policy,
    };
  };
}

/** After the window of a slow operation, the next operation begins a new one. */
function formatBudget({ budget, max, remaining, resetsAt }: BudgetState, now: number): string {
  const isOver = now >= resetsAt;
  const seconds = isOver ? windowSeconds : Math.ceil((resetsAt - now) / 1_000);
  return `"${budget}";r=${isOver ? max : remaining};t=${seconds}`;
}
