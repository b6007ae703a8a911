import { sections, variables } from '../../src/config/variables.ts';
import { getDocs, type Section } from '../../src/config/variables/docs.ts';

const defaults: Readonly<Record<string, unknown>> = variables.parse({});

const row = (...cells: readonly [string, string, string]): string => `| ${cells.join(' | ')} |`;

function variableRow([name, form]: [string, Section['variables'][string]]): string {
  const { meaning, whenUnset = '', reason } = getDocs(form);
  const value = defaults[name];
  const isShown = typeof value === 'string' || typeof value === 'number';
  return row(`\`${name}\``, isShown ? `\`${value}\`` : whenUnset, `${meaning} ${reason}`);
}

function table({ variables, fixed }: Section): string {
  return [
    row('Variable', 'Default', 'Meaning, and why it is so'),
    row('-', '-', '-'),
    ...Object.entries(variables).map(variableRow),
    ...(fixed === undefined ? [] : [row('fixed', '', fixed)]),
  ].join('\n');
}

const tables = /(?<=^<!-- variables: ([\w-]+) -->\n).*?(?=^<!-- end of variables -->$)/gms;

/** The sections that a page has tables of, in its order. */
export const sectionsIn = (page: string): string[] =>
  [...page.matchAll(tables)].map(([, section = '']) => section);

/** A page with the tables between its markers written anew; what stands around them stays. */
export function withTables(page: string): string {
  return page.replaceAll(
    tables,
    (_, name: string) => `\n${table(sections[name as keyof typeof sections])}\n\n`,
  );
}
