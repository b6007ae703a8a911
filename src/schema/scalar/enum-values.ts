/** A description for every member that C1's field may have; one that is missing or misspelled does not compile. */
export type EnumValues<Value> = Readonly<
  Record<NonNullable<Value> & string, { readonly description: string }>
>;

/** What the first member of each of C1's enums says. */
export const unspecifiedDescription = 'C1 does not say.';
