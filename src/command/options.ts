import { parseArgs } from 'node:util';

/** The tasks other than serving, with their descriptions in `--help`. */
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

/** The task of the command. */
export type Command = 'serve' | keyof typeof options;

/** A usage error; its message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The task that the arguments name. @throws UsageError for an unknown option, and for two tasks at once */
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
    // Node's message is one line with a hint: `Unknown option '--port'`.
    throw new UsageError(error instanceof Error ? error.message : 'cannot be read', { cause: error });
  }
}
