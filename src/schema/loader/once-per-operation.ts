import type { Context } from '../context.ts';

/** Creates a function that reads something once for each operation; all that need it share the result, or the error. */
export function oncePerOperation<Result>(
  read: (context: Context) => Promise<Result>,
): (context: Context) => Promise<Result> {
  const readOnce = (context: Context): Promise<Result> => {
    const known = context.loaders.get(readOnce) as Promise<Result> | undefined;
    if (known !== undefined) return known;
    const reading = read(context);
    context.loaders.set(readOnce, reading);
    return reading;
  };
  return readOnce;
}
