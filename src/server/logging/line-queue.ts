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

  /** Removes the lines that are completely written by so many more bytes. */
  const advance = (written: number): void => {
    firstWritten += written;
    let count = 0;
    for (const { bytes } of queue) {
      if (bytes > firstWritten) break;
      firstWritten -= bytes;
      queuedBytes -= bytes;
      count += 1;
    }
    queue.splice(0, count);
  };
  return {
    bytes: () => queuedBytes,
    add: (line) => {
      queue.push(line);
      queuedBytes += line.bytes;
    },
    flush: () => {
      try {
        for (let first = queue[0]; first !== undefined; first = queue[0]) {
          const isBegun = firstWritten > 0;
          advance(isBegun ? writeRest(fd, first.line, firstWritten) : writeSync(fd, buildChunk(queue)));
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

/** Lines are written together up to this length: a call of the system costs as much as formatting a line. */
const maxChunkLength = 65_536;

/** The first lines of a queue, as one text. Writing a string is cheaper than encoding it. */
function buildChunk(queue: readonly QueuedLine[]): string {
  let chunk = queue[0]?.line ?? '';
  for (let index = 1; index < queue.length; index += 1) {
    const line = queue[index]?.line ?? '';
    if (chunk.length + line.length > maxChunkLength) break;
    chunk += line;
  }
  return chunk;
}

/** Writes a line from a position within its bytes, after a partial write. Returns the number of bytes written. */
function writeRest(fd: number, line: string, start: number): number {
  return writeSync(fd, Buffer.from(line), start);
}
