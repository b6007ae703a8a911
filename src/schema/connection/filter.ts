import { badUserInput } from '../user-input-error.ts';

/** The conditions of a filter: an absent or null condition is none. */
export type Normalized<Input> = { -readonly [Name in keyof Input]?: NonNullable<Input[Name]> };

/**
 * The conditions of a `filter` argument. An empty search text (`query`) is no condition, and neither is an empty list of
 * exclusions. An empty text for an exact match is rejected: C1 would take it as no condition and return all rows.
 * @throws badUserInput
 */
export function normalizeFilter<Input extends object>(filter: Input | null | undefined): Normalized<Input> {
  const conditions: Record<string, unknown> = {};
  for (const [name, value] of Object.entries<unknown>({ ...filter })) {
    if (value == null || (name === 'query' && value === '')) continue;
    if (name.startsWith('exclude') && Array.isArray(value) && value.length === 0) continue;
    if (value === '') throw badUserInput(`filter.${name}`, 'must not be empty');
    conditions[name] = value;
  }
  return conditions as Normalized<Input>;
}

/** Whether no row can meet the conditions: a list means any of its items, and one list is empty. */
export function isUnsatisfiable(conditions: object): boolean {
  return Object.values(conditions).some((value) => Array.isArray(value) && value.length === 0);
}
