import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** So long the reader of a full pipe may take to make room; nothing else runs in the meantime. */
const usualPatienceMs = 2_000;

/**
 * Writes each line to a file descriptor before it returns, so that whatever ends the process loses none.
 * @param fd a pipe or socket should be non-blocking, or a reader that stands still stops the process for good
 * @param onLost given the first line that cannot be written, and then each later one, which is not tried
 */
export function writeLinesTo(
  fd: number,
  onLost: (line: string, failure: unknown) => void,
  patienceMs = usualPatienceMs,
): DestinationStream {
  let failure: unknown;
  return {
    write(line) {
      failure ??= failureToWrite(fd, line, patienceMs);
      if (failure !== undefined) onLost(line, failure);
    },
  };
}

function failureToWrite(fd: number, line: string, patienceMs: number): unknown {
  const giveUpAt = performance.now() + patienceMs;
  // A text costs less to write than its bytes, which only a pipe needs that takes some of them.
  const length = Buffer.byteLength(line);
  for (let written = 0; written < length;) {
    try {
      written += written === 0 ? writeSync(fd, line) : writeSync(fd, Buffer.from(line), written);
    } catch (error) {
      if (!isFull(error) || performance.now() > giveUpAt) return error;
      pause();
    }
  }
  return undefined;
}

/** A pipe whose reader is behind. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

const pauseMs = 5;
const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));

function pause(): void {
  Atomics.wait(nobodyWakes, 0, 0, pauseMs);
}
