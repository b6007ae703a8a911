import { randomUUID } from 'node:crypto';

/** Request ids that callers may choose; any other is replaced, since it goes to logs and to C1. */
const pattern = /^[\w.-]{1,64}$/;

/** The request id of the client, or a new one. */
export function getRequestId(sentId: string | string[] = ''): string {
  return typeof sentId === 'string' && pattern.test(sentId) ? sentId : randomUUID();
}
