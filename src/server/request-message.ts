import type { IncomingMessage } from 'node:http';

const messages = new WeakMap<Request, IncomingMessage>();

/** Notes what a request was made of. */
export function noteMessage(request: Request, message: IncomingMessage): void {
  messages.set(request, message);
}

/**
 * What a request was made of; undefined if it came by no connection.
 * @param context Yoga's of the request, which has the message where Yoga itself was the listener
 */
export function messageOf(request: Request, context: object): IncomingMessage | undefined {
  return messages.get(request) ?? (context as { readonly req?: IncomingMessage }).req;
}
