import { badUserInput } from '../user-input-error.ts';

/** A filter's conditions: what is absent or null is no condition. */
export type Normalized<Input> = { -readonly [Name in keyof Input]?: NonNullable<Input[Name]> };

/**
 * The conditions that a `filter` argument holds. An empty text to look for (`query`) is none; an empty text that
 * is to be matched exactly would be no condition to C1, and so everybody.
 * @throws badUserInput
 */
export function normalizeFilter<Input extends object>(filter: Input | null | undefined): Normalized<Input> {
  const conditions: Record<string, unknown> = {};
  for (const [name, value] of Object.entries<unknown>({ ...filter })) {
    if (value == null || (name === 'query' && value === '')) continue;
    if (value === '') throw badUserInput(`filter.${name}`, 'must not be empty');
    conditions[name] = value;
  }
  return conditions as Normalized<Input>;
}

/** Whether nothing can meet the conditions: a list means any of its items, and one of them is empty. */
export function isUnsatisfiable(conditions: object): boolean {
  return Object.values(conditions).some((value) => Array.isArray(value) && value.length === 0);
}
