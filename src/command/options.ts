import { parseArgs } from 'node:util';

/** What the command can be asked to do instead of serving, with what `--help` says of it. */
export const options = {
  help: { type: 'boolean', short: 'h', meaning: 'Print this text.' },
  version: { type: 'boolean', short: 'v', meaning: 'Print the version.' },
  'check-config': {
    type: 'boolean',
    meaning:
      'Say what would be served under this environment, or all that is wrong with it. Opens no socket.',
  },
  'print-schema': { type: 'boolean', meaning: 'Print the schema of the graph, as SDL.' },
} as const;

/** What the command is asked to do. */
export type Command = 'serve' | keyof typeof options;

/** Says what is wrong with a command line, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The task that arguments name. @throws UsageError for what is no option, and for two at once */
export function parseCommand(args: readonly string[]): Command {
  const named = namesIn(args);
  const [task = 'serve', ...others] = named;
  if (others.length > 0) {
    throw new UsageError(`${named.map((name) => `--${name}`).join(' and ')}: want one of them`);
  }
  return task;
}

function namesIn(args: readonly string[]): readonly (keyof typeof options)[] {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return (Object.keys(options) as (keyof typeof options)[]).filter((name) => values[name]);
  } catch (error) {
    // Node says it in one line of its own: `Unknown option '--port'`, and what could be done about it.
    throw new UsageError(error instanceof Error ? error.message : 'cannot be read', { cause: error });
  }
}
