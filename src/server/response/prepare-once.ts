/** Returns a function that prepares something at its first call, and returns it from then on; after a failure it prepares again. */
export function prepareOnce<Result>(prepare: () => Promise<Result>): () => Promise<Result> {
  let prepared: Promise<Result> | undefined;
  return () =>
    (prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    }));
}
