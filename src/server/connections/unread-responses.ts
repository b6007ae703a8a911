import type { ServerResponse } from 'node:http';
import { createHeldBytes, type Held } from '../request/held-bytes.ts';

/**
 * Of all responses together that clients have not read. A deadline alone would let callers have thousands of large ones
 * waiting within their budgets.
 */
const maxUnreadBytes = 64_000_000;

/** The responses that are being written. */
export interface UnreadResponses {
  /**
   * To be called with a response that the operating system has not taken whole. The result takes the bytes that are left, and
   * is to be closed when all are with the operating system, or never will be.
   */
  open(response: ServerResponse): Held;
  /** Closes the connections whose clients have not taken a response in time. */
  closeLate(now: number): void;
}

/**
 * Holds responses to one time each and to a number of bytes together. The time is one for the whole response: a client that
 * takes a byte now and then would outlast any limit on a pause.
 */
export function createUnreadResponses(writeTimeoutMs: number): UnreadResponses {
  const bytes = createHeldBytes(maxUnreadBytes);
  const begun = new Map<ServerResponse, number>(); // in the order of their times
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
