import { secrets, variables } from '../config/variables.ts';
import { getDocs } from '../config/variables/docs.ts';
import { options } from './options.ts';

/** Two columns; a default follows its description. */
function formatRows(entries: readonly (readonly [name: string, text: string])[]): string {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
}

function formatOptions(): string {
  return formatRows(
    Object.entries(options).map(([name, option]) => [
      'short' in option ? `-${option.short}, --${name}` : `    --${name}`,
      option.meaning,
    ]),
  );
}

function formatVariables(): string {
  const defaults: Readonly<Record<string, unknown>> = variables.parse({});
  return formatRows(
    Object.entries(variables.shape).map(([name, form]) => {
      const meaning = getDocs(form).meaning.replaceAll('`', '');
      const value = defaults[name];
      const isShown = typeof value === 'string' || typeof value === 'number';
      return [name, isShown ? `${meaning} (${value})` : meaning];
    }),
  );
}

/** The output of `--help`. */
export function formatHelp(): string {
  return `Usage: c1-graphql-gateway [option]

Serves one GraphQL graph over the REST API of C1 (ConductorOne). Without any configuration it serves an
invented company on http://127.0.0.1:4000/graphql, and needs no C1 account.

Options, instead of serving:
${formatOptions()}

Environment variables, with their defaults; an empty one counts as not set:
${formatVariables()}

${secrets.join(', ')}
can be given as files: the same name with _FILE behind it holds the path.

Exit codes: 0 after a complete stop, 1 when it could not start or had to cut off what was in flight, 2 for a
wrong command line.
`;
}
