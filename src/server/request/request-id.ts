import { randomUUID } from 'node:crypto';

/** What callers may choose as a request id; anything else is replaced, since it goes to logs and to C1. */
const pattern = /^[\w.-]{1,64}$/;

/** The id that a client has sent with a request, or a new one. */
export function requestIdOf(sentId: string | string[] = ''): string {
  return typeof sentId === 'string' && pattern.test(sentId) ? sentId : randomUUID();
}
