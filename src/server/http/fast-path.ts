import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressOf } from './client-ip.ts';
import type { HttpEdge } from './edge.ts';
import { fromNodeRequest } from './request-adapters.ts';

/** Answers a message by itself if it is an operation by POST; undefined, and nothing done, for any other. */
export type FastPath = (message: IncomingMessage, answer: ServerResponse) => Promise<void> | undefined;

/**
 * The adapter for most of what a server gets: operations by POST, without making a `Request` of the message and a message of
 * the `Response` again.
 */
export function createFastPath(path: string, { handle }: HttpEdge, addressOf: AddressOf): FastPath {
  const respond = async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const request = fromNodeRequest(message, answer, addressOf(message));
    const { status, headers, body, bytes } = await handle(request);
    if (answer.destroyed) return;
    answer.writeHead(status, { ...headers, 'content-length': bytes }).end(body);
  };
  return (message, answer) =>
    message.method === 'POST' && message.url === path ? respond(message, answer) : undefined;
}
