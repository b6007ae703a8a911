import type { Context } from '../context.ts';

/**
 * Creates a function that makes something once for each operation: a loader, or the promise of a read, whose result or
 * error all share that need it.
 */
export function memoizePerOperation<Result>(
  make: (context: Context) => Result,
): (context: Context) => Result {
  const getResult = (context: Context): Result => {
    const known = context.loaders.get(getResult) as Result | undefined;
    if (known !== undefined) return known;
    const result = make(context);
    context.loaders.set(getResult, result);
    return result;
  };
  return getResult;
}
