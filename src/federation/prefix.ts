/** Maximum number of characters of a prefix: each name of the subgraph has it. */
export const maxPrefixLength = 30;

const pattern = new RegExp(`^[A-Z][A-Za-z0-9]{0,${maxPrefixLength - 1}}$`);

/** A prefix of type names, such as `C1`. @throws Error that says what to write instead */
export function parsePrefix(text: string): string {
  if (pattern.test(text)) return text;
  throw new Error(
    `not the beginning of a type name; want a capital letter and up to ${maxPrefixLength - 1} letters and digits, such as C1`,
  );
}

/**
 * The name of a root field with the prefix of its types: `c1Users` for `C1` and `users`. A prefix of several capitals is
 * an abbreviation, and lower case as a whole: `acmeUsers` for `ACME`.
 */
export function prefixFieldName(prefix: string, name: string): string {
  const beginning = prefix.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
  return beginning + name.charAt(0).toUpperCase() + name.slice(1);
}
