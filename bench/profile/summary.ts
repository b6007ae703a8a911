import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What V8 writes: a tree of calls, and which node of it each sample was taken in. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const isIdle = (name: string): boolean => name === '(idle)';

const root = `${pathToFileURL(process.cwd()).href}/`;

/** The place as a reader of the repository knows it. */
function placeOf(url: string, line: number): string {
  const path = url.replace(root, '').replace('node_modules/', '');
  return path === '' ? '' : ` ${path}:${line + 1}`;
}

/** A line for each of the functions in which most of the time was spent, as a share of the time that was not idle. */
export function summaryOf(file: string, lines: number): string {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'}${placeOf(url, lineNumber)}`,
    ]),
  );
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    if (!isIdle(name)) times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const busy = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, lines)
    .map(([name, time]) => `${((time * 100) / busy).toFixed(1).padStart(5)} %  ${name}`)
    .join('\n');
}
