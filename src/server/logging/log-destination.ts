import type { DestinationStream } from 'pino';
import { createLineQueue, type LineQueue, type QueuedLine } from './line-queue.ts';
import type { LogRoom } from './log-room.ts';

/** A file descriptor as the destination of a log. Lines are written in the order in which they come. */
export interface LogDestination {
  /** Takes lines that may be dropped while the reader is behind. */
  readonly ordinary: DestinationStream;
  /** Takes lines that are never dropped, and whose room has been reserved. */
  readonly guaranteed: DestinationStream;
  readonly room: LogRoom;
  /** Writes what is queued. Blocks until the reader has taken it or the limit is over: for the end of a process. */
  end(limitMs: number): void;
}

interface DestinationOptions {
  /** Of queued lines and reserved room together. Ordinary lines get half of it at most. */
  readonly maxBytes: number;
  /** Called with each line that can never be written, guaranteed ones first, and the reason. */
  readonly onLost: (line: string, failure: unknown) => void;
  /** Called with the number of ordinary lines that were dropped, once all queued lines are written. */
  readonly onDropped: (count: number) => void;
}

/**
 * Writes each line to a file descriptor before it returns, so that the end of the process loses none. While the reader of
 * a pipe is behind, lines are queued and nothing is blocked. Any other failure to write is final.
 * @param fd non-blocking if it is a pipe or a socket, or a slow reader blocks the process
 */
export function createLogDestination(fd: number, options: DestinationOptions): LogDestination {
  const { maxBytes, onDropped } = options;
  let [reservedBytes, dropped] = [0, 0];
  const noteDropped = (): void => {
    const count = dropped;
    dropped = 0;
    if (count > 0) onDropped(count);
  };
  const queue = createLineQueue(fd);
  const { write, end } = writing(queue, options.onLost, noteDropped);
  const hasRoom = (bytes: number): boolean => queue.bytes() + reservedBytes + bytes <= maxBytes;
  const dropsOrdinary = (bytes: number): boolean => {
    if (queue.bytes() === 0) return false;
    // Once one is dropped all are, until the reader has caught up: the log has one gap, and its size.
    return dropped > 0 || queue.bytes() + bytes > maxBytes / 2 || !hasRoom(bytes);
  };
  return {
    ordinary: {
      write: (line) => {
        const bytes = Buffer.byteLength(line);
        if (dropsOrdinary(bytes)) dropped += 1;
        else write({ line, bytes, isGuaranteed: false });
      },
    },
    guaranteed: {
      write: (line) => {
        write({ line, bytes: Buffer.byteLength(line), isGuaranteed: true });
      },
    },
    room: {
      reserve: (bytes) => {
        if (!hasRoom(bytes)) return false;
        reservedBytes += bytes;
        return true;
      },
      release: (bytes) => {
        reservedBytes -= bytes;
      },
    },
    end,
  };
}

function writing(queue: LineQueue, onLost: DestinationOptions['onLost'], onWritten: () => void) {
  let failure: unknown;
  let retry: NodeJS.Timeout | undefined;
  const lost: string[] = [];

  const fail = (error: unknown): void => {
    failure = error;
    lost.push(...queue.takeAll());
    // What is called may end the process, whose last lines come through here too.
    for (let line = lost.shift(); line !== undefined; line = lost.shift()) onLost(line, failure);
  };
  /** Whether lines have to wait for the reader. */
  const flush = (): boolean => {
    const error = failure ?? queue.flush();
    if (isFull(error)) return true;
    if (error === undefined) onWritten();
    else fail(error);
    return false;
  };
  const flushLater = (): void => {
    // There is no event for room in a pipe that Node does not write to itself.
    retry ??= setTimeout(() => {
      retry = undefined;
      if (flush()) flushLater();
    }, retryMs).unref();
  };
  return {
    write: (line: QueuedLine): void => {
      queue.add(line);
      // To find a pipe full costs as much as a quarter of an operation: only records try before it is time to.
      if (retry !== undefined && failure === undefined && !line.isGuaranteed) return;
      if (flush()) flushLater();
    },
    end: (limitMs: number): void => {
      const giveUpAt = performance.now() + limitMs;
      while (flush()) {
        if (performance.now() < giveUpAt) pause();
        else fail(new Error(`the reader has not taken it within ${limitMs} ms`));
      }
      onWritten();
    },
  };
}

/** A pipe whose reader is behind. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

/** A pipe of 64 kB that is emptied as often takes 3 MB a second. */
const retryMs = 20;

const pauseMs = 5;
const neverNotified = new Int32Array(new SharedArrayBuffer(4));

function pause(): void {
  Atomics.wait(neverNotified, 0, 0, pauseMs);
}
