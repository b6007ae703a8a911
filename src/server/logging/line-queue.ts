import { writeSync } from 'node:fs';

/** The lines that a file descriptor has not taken yet, in their order. */
export interface LineQueue {
  /** Of all lines that are queued, the first of which may have been written in part. */
  readonly bytes: () => number;
  add(line: QueuedLine): void;
  /** Writes what the reader takes. Gives the error that stopped it; undefined if nothing is left. */
  flush(): unknown;
  /** Removes all lines, and gives the guaranteed ones before the others. */
  takeAll(): readonly string[];
}

/** A line, and its length in bytes. */
export interface QueuedLine {
  readonly line: string;
  readonly bytes: number;
  readonly isGuaranteed: boolean;
}

/** An empty queue. A line is removed once all of it is written. */
export function createLineQueue(fd: number): LineQueue {
  const queue: QueuedLine[] = [];
  let [queuedBytes, firstWritten] = [0, 0];

  return {
    bytes: () => queuedBytes,
    add: (line) => {
      queue.push(line);
      queuedBytes += line.bytes;
    },
    flush: () => {
      try {
        for (let first = queue[0]; first !== undefined; first = queue[0]) {
          while (firstWritten < first.bytes) firstWritten += writeFrom(fd, first.line, firstWritten);
          queue.shift();
          queuedBytes -= first.bytes;
          firstWritten = 0;
        }
      } catch (error) {
        return error;
      }
      return undefined;
    },
    takeAll: () => {
      const [guaranteed, others] = [true, false].map((is) =>
        queue.filter((line) => line.isGuaranteed === is),
      );
      queue.length = queuedBytes = firstWritten = 0;
      return [...(guaranteed ?? []), ...(others ?? [])].map(({ line }) => line);
    },
  };
}

/** A text costs less to write than its bytes, which are needed only for a line that was written in part. */
function writeFrom(fd: number, line: string, start: number): number {
  return start === 0 ? writeSync(fd, line) : writeSync(fd, Buffer.from(line), start);
}
