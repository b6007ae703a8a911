import { parseArgs } from 'node:util';

export const parts = ['w1', 'w2', 'w3', 'w4', 'w5', 'latency', 'waits', 'federation', 'start'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  /** Everything once and little of it: shows that the bench works, says nothing about time. */
  readonly isQuick: boolean;
  readonly rounds: number;
  readonly only: readonly Part[];
  /** Where the results go, as JSON. */
  readonly out: string;
  /** Where profiles go; nothing is measured then. */
  readonly profile: string | undefined;
  /** The node that runs the servers; this process's own by default. */
  readonly node: string;
}

export const usage = `npm run bench -- [options]
  --quick            a few operations of everything; no figure of it means anything
  --rounds <number>  how often each server takes its turn, 5 unless told otherwise
  --only <part>      one of ${parts.join(', ')}; may be repeated
  --out <file>       where the results go as JSON, bench/results/<time>.json unless told otherwise
  --node <path>      the node that runs the servers that are measured; C1 and the load stay with this one
  --profile <folder> instead of measuring, profile the baseline and the gateway, in w1 and w3 unless --only says which
`;

const isPart = (text: string): text is Part => parts.some((part) => part === text);

/** An option that cannot be used; the message says why. */
export class OptionError extends Error {}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        rounds: { type: 'string' },
        only: { type: 'string', multiple: true },
        out: { type: 'string' },
        profile: { type: 'string' },
        node: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

/** @throws OptionError */
export function readOptions(args: readonly string[]): Options {
  const {
    quick: isQuick = false,
    only: named = [],
    profile,
    node = process.execPath,
    ...values
  } = parsed(args);
  const rounds = Number(values.rounds ?? (isQuick ? 1 : 5));
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100)
    throw new OptionError('--rounds: want 1 to 100');
  const only = named.filter(isPart);
  if (only.length < named.length) throw new OptionError(`--only: want one of ${parts.join(', ')}`);
  const time = new Date().toISOString().replaceAll(':', '-');
  return { isQuick, rounds, only, out: values.out ?? `bench/results/${time}.json`, profile, node };
}
