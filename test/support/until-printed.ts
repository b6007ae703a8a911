import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Waits until a process has printed a text; rejects if it exits before. @returns its lines so far, and those to come */
export function untilPrinted(child: ChildProcessWithoutNullStreams, text: string): Promise<string[]> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(lines.join('\n')));
    });
    for (const output of [child.stdout, child.stderr]) {
      createInterface(output).on('line', (line) => {
        lines.push(line);
        if (line.includes(text)) resolve(lines);
      });
    }
  });
}
