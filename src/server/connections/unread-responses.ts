import type { ServerResponse } from 'node:http';
import { createHeldBytes, type Held } from '../request/held-bytes.ts';

/**
 * Maximum number of unread bytes of all responses together. With a deadline alone, callers within their rate limits
 * could have thousands of large responses waiting.
 */
const maxUnreadBytes = 64_000_000;

/** The responses in progress. */
export interface UnreadResponses {
  /**
   * Called with a response when the operating system's buffer is full. The result counts the remaining bytes, and must
   * be closed when all are written or the connection is closed.
   */
  open(response: ServerResponse): Held;
  /** Closes the connections whose clients have not read a response in time. */
  closeLate(now: number): void;
}

/**
 * Limits the time of each response and the number of bytes of all. The time applies to the whole response: a client
 * that reads a byte now and then would outlast any limit on a pause.
 */
export function createUnreadResponses(writeTimeoutMs: number): UnreadResponses {
  const bytes = createHeldBytes(maxUnreadBytes);
  const begun = new Map<ServerResponse, number>(); // in the order of their deadlines
  return {
    open: (response) => {
      begun.set(response, performance.now());
      const { grow, close } = bytes.open(() => response.req.socket.destroy());
      return {
        grow,
        close: () => {
          begun.delete(response);
          close();
        },
      };
    },
    closeLate: (now) => {
      for (const [response, since] of begun) {
        if (now - since < writeTimeoutMs) return;
        response.req.socket.destroy();
      }
    },
  };
}
