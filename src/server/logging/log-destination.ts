import type { DestinationStream } from 'pino';
import { createLineQueue, type LineQueue, type QueuedLine } from './line-queue.ts';
import type { LogRoom } from './log-room.ts';

/**
 * A file descriptor as the destination of a log. Lines are written in order, those of one turn of the event loop together at
 * its end: a process that is killed within a turn loses its lines.
 */
export interface LogDestination {
  /** For lines that may be dropped while the reader is behind. */
  readonly ordinary: DestinationStream;
  /** For lines that are never dropped, and whose space has been reserved. */
  readonly guaranteed: DestinationStream;
  readonly room: LogRoom;
  /** Writes the lines of this turn now, as far as the reader takes them. */
  sync(): void;
  /** Writes the queued lines, blocking up to the limit; for the end of a process. */
  end(limitMs: number): void;
}

interface DestinationOptions {
  /** Maximum size of queued lines and reserved space. Ordinary lines get at most half of it. */
  readonly maxBytes: number;
  /** Called with each line that can never be written, guaranteed ones first, and the reason. */
  readonly onLost: (line: string, failure: unknown) => void;
  /** Called with the number of ordinary lines that were dropped, once all queued lines are written. */
  readonly onDropped: (count: number) => void;
}

/**
 * Writes lines synchronously. While the reader of a pipe is behind, they are queued without blocking. Any other failure to
 * write is final.
 * @param fd must be non-blocking if it is a pipe or a socket; otherwise a slow reader blocks the process
 */
export function createLogDestination(fd: number, options: DestinationOptions): LogDestination {
  const { maxBytes, onDropped } = options;
  let [reservedBytes, dropped] = [0, 0];
  const reportDropped = (): void => {
    const count = dropped;
    dropped = 0;
    if (count > 0) onDropped(count);
  };
  const queue = createLineQueue(fd);
  const { write, sync, end, isBehind } = createWriter(queue, options.onLost, reportDropped);
  const hasRoom = (bytes: number): boolean => queue.bytes() + reservedBytes + bytes <= maxBytes;
  const shouldDropOrdinary = (bytes: number): boolean => {
    if (!isBehind()) return false;
    // After one dropped line all are dropped until the queue is empty: the log has one gap of known size.
    return dropped > 0 || queue.bytes() + bytes > maxBytes / 2 || !hasRoom(bytes);
  };
  return {
    ordinary: {
      write: (line) => {
        const bytes = Buffer.byteLength(line);
        if (shouldDropOrdinary(bytes)) dropped += 1;
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
    sync,
    end,
  };
}

/** A turn with more bytes of lines writes them before its end. */
const maxTurnBytes = 65_536;

function createWriter(queue: LineQueue, onLost: DestinationOptions['onLost'], onWritten: () => void) {
  let failure: unknown;
  let retry: NodeJS.Timeout | undefined;
  let isScheduled = false;
  const lost: string[] = [];

  const fail = (error: unknown): void => {
    failure = error;
    lost.push(...queue.takeAll());
    // The callback may end the process, and last lines are written here too.
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
    // Node has no event for space in a pipe that it does not write to itself.
    retry ??= setTimeout(() => {
      retry = undefined;
      if (flush()) flushLater();
    }, retryMs).unref();
  };
  const sync = (): void => {
    if (flush()) flushLater();
  };
  const syncSoon = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      sync();
    });
  };
  return {
    isBehind: () => retry !== undefined,
    write: (line: QueuedLine): void => {
      queue.add(line);
      if (failure !== undefined) sync();
      // A failing write costs as much as a quarter of an operation: the timer writes the line.
      else if (retry === undefined && queue.bytes() < maxTurnBytes) syncSoon();
      else if (retry === undefined) sync();
    },
    sync,
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

/** Interval of retries. A pipe of 64 kB that is emptied at this rate takes 3 MB a second. */
const retryMs = 20;

const pauseMs = 5;
const neverNotified = new Int32Array(new SharedArrayBuffer(4));

function pause(): void {
  Atomics.wait(neverNotified, 0, 0, pauseMs);
}
