/** Whether one of the values is wanted. Nothing wanted is no filter. */
export function createAnyOf(wanted: readonly string[]): (...values: readonly string[]) => boolean {
  const set = new Set(wanted);
  return (...values) => set.size === 0 || values.some((value) => set.has(value));
}

/** Whether none of the values is refused. */
export function createNoneOf(refused: readonly string[]): (...values: readonly string[]) => boolean {
  const set = new Set(refused);
  return (...values) => !values.some((value) => set.has(value));
}

/** A text of several ids, to compare the references of a search with the keys of rows. */
export function keyText(...ids: readonly string[]): string {
  return ids.join('/');
}
