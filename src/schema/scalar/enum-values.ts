/** A description for every member of C1's enum; a missing or misspelled member does not compile. */
export type EnumValues<Value> = Readonly<
  Record<NonNullable<Value> & string, { readonly description: string }>
>;

/** The description of the first member of each of C1's enums. */
export const unspecifiedDescription = 'C1 does not say.';
