import { writeSync } from 'node:fs';

/** The lines that are not written yet, in their order. */
export interface LineQueue {
  /** Bytes of all queued lines; the first may have been written in part. */
  readonly bytes: () => number;
  add(line: QueuedLine): void;
  /** Writes as much as possible. Returns the error that stopped it; undefined if the queue is empty. */
  flush(): unknown;
  /** Removes all lines, and returns the guaranteed ones first. */
  takeAll(): readonly string[];
}

/** A line, and its length in bytes. */
export interface QueuedLine {
  readonly line: string;
  readonly bytes: number;
  readonly isGuaranteed: boolean;
}

/** Creates an empty queue. A line is removed when it is completely written. */
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

/**
 * Writes a line from a position. Writing a string is cheaper than encoding it; bytes are needed only after a partial
 * write.
 */
function writeFrom(fd: number, line: string, start: number): number {
  return start === 0 ? writeSync(fd, line) : writeSync(fd, Buffer.from(line), start);
}
