import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressOf } from './client-ip.ts';
import type { HttpEdge } from './edge.ts';
import { fromNodeRequest } from './request-adapters.ts';

/** Responds to an operation by POST; undefined, without any effect, for other requests. */
export type FastPath = (message: IncomingMessage, answer: ServerResponse) => Promise<void> | undefined;

/**
 * The adapter for most requests: operations by POST, without creating a `Request` and a `Response`.
 * @param paths the path of the endpoint without and with the base path
 */
export function createFastPath(
  [path, prefixedPath]: readonly [string, string],
  { handle }: HttpEdge,
  addressOf: AddressOf,
): FastPath {
  const respond = async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const request = fromNodeRequest(message, answer, addressOf(message));
    const { status, statusText, headers, body, bytes } = await handle(request);
    if (answer.destroyed) return;
    // A text of ASCII, which is as long as its bytes, is written without being encoded.
    const encoding = bytes === body.length ? 'latin1' : 'utf8';
    answer.writeHead(status, statusText, { ...headers, 'content-length': bytes }).end(body, encoding);
  };
  return (message, answer) =>
    message.method === 'POST' && (message.url === path || message.url === prefixedPath)
      ? respond(message, answer)
      : undefined;
}
