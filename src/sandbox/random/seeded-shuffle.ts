import { computeHash } from './hash.ts';

/** The rows in an order that depends only on the seed and their keys. */
export function seededShuffle<Row>(
  rows: readonly Row[],
  { keyOf, seed }: { readonly keyOf: (row: Row) => string; readonly seed: string },
): readonly Row[] {
  const start = computeHash(seed);
  return rows
    .map((row) => ({ row, rank: computeHash(keyOf(row), start) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ row }) => row);
}
