/** An input without what is absent or null: to a filter, null is no condition. */
export type Given<Input> = { -readonly [Name in keyof Input]?: NonNullable<Input[Name]> };

/** Leaves out of an input what is absent or null. */
export function given<Input extends object>(input: Input): Given<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as Given<Input>;
}
