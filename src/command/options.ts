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
  'print-subgraph': {
    type: 'boolean',
    meaning: 'Print the schema as SDL of a subgraph, with the prefix of the environment if it has one.',
  },
  'semantic-nullability': {
    type: 'boolean',
    meaning: 'With --print-schema: mark the fields that are null only with an error as @semanticNonNull.',
  },
} as const;

type Option = keyof typeof options;

/** The task of the command. */
export type Command = 'serve' | Exclude<Option, 'semantic-nullability'> | 'print-semantic-schema';

/** A usage error; its message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The task that the arguments name. @throws UsageError for an unknown option, for two tasks at once, and for an option
 * without the task that it belongs to
 */
export function parseCommand(args: readonly string[]): Command {
  const given = parseOptionNames(args);
  const named = given.filter((name) => name !== 'semantic-nullability');
  const [task = 'serve', ...others] = named;
  if (others.length > 0) {
    throw new UsageError(`${named.map((name) => `--${name}`).join(' and ')}: want one of them`);
  }
  if (named.length === given.length) return task;
  if (task !== 'print-schema') throw new UsageError('--semantic-nullability: want it with --print-schema');
  return 'print-semantic-schema';
}

function parseOptionNames(args: readonly string[]): readonly Option[] {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return (Object.keys(options) as Option[]).filter((name) => values[name]);
  } catch (error) {
    // Node's message is one line with a hint: `Unknown option '--port'`.
    throw new UsageError(error instanceof Error ? error.message : 'cannot be read', { cause: error });
  }
}
