import { z } from 'zod';

/** What is written of a variable, in Markdown. */
export interface VariableDocs {
  /** Its purpose in one line: what `--help` prints. */
  readonly meaning: string;
  /** What it stands for where the form has no default, as the page shows it. */
  readonly whenUnset?: string;
  /** What the page on configuration adds to the meaning: details, and why the default is what it is. */
  readonly reason: string;
}

/** A section of the page on configuration: its table has a row for each variable, and one for limits without any. */
export interface Section {
  readonly variables: Readonly<Record<string, z.ZodType>>;
  readonly fixed?: string;
}

/** The texts of each variable, by its form. A form that two variables shared would have the texts of the second. */
export const docs = z.registry<VariableDocs>();

/**
 * The texts of a variable.
 * @throws Error for a form that has none, which a test of the page finds first
 */
export function docsOf(form: z.ZodType): VariableDocs {
  const found = docs.get(form);
  if (found === undefined) throw new Error('a variable is declared without its texts');
  return found;
}
