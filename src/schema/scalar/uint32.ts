import type { OnUnexpectedValue } from '../../c1/json/response-scope.ts';

const maxInt = 2 ** 31 - 1;

/** A uint32 as GraphQL's `Int`, which ends at 2^31-1: a larger one is null, with one notice. */
export function uint32ToInt(value: number, where: string, notice: OnUnexpectedValue): number | null {
  if (value <= maxInt) return value;
  notice(where, 'a number beyond 2147483647');
  return null;
}
