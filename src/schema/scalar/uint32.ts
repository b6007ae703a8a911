import type { OnUnexpectedValue } from '../../c1/json/response-scope.ts';

const maxInt = 2 ** 31 - 1;

/** Converts a uint32 to GraphQL's `Int`, which ends at 2^31-1: a larger one is null, with one warning. */
export function uint32ToInt(
  value: number | null,
  where: string,
  onUnexpectedValue: OnUnexpectedValue,
): number | null {
  if (value === null || value <= maxInt) return value;
  onUnexpectedValue(where, 'a number beyond 2147483647');
  return null;
}
