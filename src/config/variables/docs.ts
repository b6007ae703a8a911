import { z } from 'zod';

/** The documentation of a variable, in Markdown. */
export interface VariableDocs {
  /** Its purpose in one line: what `--help` prints. */
  readonly meaning: string;
  /** The default as the page shows it, where the form has none. */
  readonly whenUnset?: string;
  /** The details on the page, besides the meaning: why the default is as it is. */
  readonly reason: string;
}

/** A section of the page on configuration: its table has a row for each variable, and one for fixed limits. */
export interface Section {
  readonly variables: Readonly<Record<string, z.ZodType>>;
  readonly fixed?: string;
}

/**
 * The documentation of each variable, by its form. Two variables must not share a form: the second would replace the
 * documentation of the first.
 */
export const docs = z.registry<VariableDocs>();

/**
 * The documentation of a variable.
 * @throws Error for a form without documentation, which a test of the page would find first
 */
export function getDocs(form: z.ZodType): VariableDocs {
  const found = docs.get(form);
  if (found === undefined) throw new Error('a variable is declared without its texts');
  return found;
}
