/** Creates a test for whether one of the values is wanted. An empty list is no filter. */
export function createAnyOf(wanted: readonly string[]): (...values: readonly string[]) => boolean {
  const set = new Set(wanted);
  return (...values) => set.size === 0 || values.some((value) => set.has(value));
}

/** Creates a test for whether none of the values is excluded. */
export function createNoneOf(refused: readonly string[]): (...values: readonly string[]) => boolean {
  const set = new Set(refused);
  return (...values) => !values.some((value) => set.has(value));
}

/** Joins ids to a text, to compare the references of a search with the keys of rows. */
export function serializeKey(...ids: readonly string[]): string {
  return ids.join('/');
}
