import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { Gateway } from './gateway.ts';
import { sendError } from './connections/error-response.ts';
import { disconnectSignal } from './http/request-adapters.ts';
import { malformedTarget, normalizeTarget } from './connections/request-target.ts';

/**
 * The gateway as a request listener of `node:http`, faster than Yoga's own: operations skip Yoga, other responses are
 * written in one piece, and no AbortSignal fires after a completed response.
 */
export function nodeHandler(gateway: Gateway): RequestListener {
  const { handleFastPath } = gateway;
  return (message, answer) => {
    const answered = handleFastPath(message, answer) ?? answerByYoga(gateway, message, answer);
    answered.catch(() => {
      if (!answer.headersSent) sendError(answer, unexpected);
    });
  };
}

const unexpected = { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error' } as const;

async function answerByYoga(
  { fetchAPI, handleRequest }: Gateway,
  message: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  if (!normalizeTarget(message)) {
    sendError(answer, { status: 400, code: 'BAD_REQUEST', message: malformedTarget });
    return;
  }
  const { headers: sent, method = 'GET', url = '/' } = message;
  const request = new fetchAPI.Request(`http://${sent.host ?? 'localhost'}${url}`, {
    method,
    headers: sent as Record<string, string>, // names in lower case, as in Node's requests
    signal: disconnectSignal(answer),
    ...(method !== 'GET' && method !== 'HEAD' && { body: message as unknown as BodyInit, duplex: 'half' }),
  });
  const response = await handleRequest(request, { req: message } as object);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name] = value));
  // Yoga's own class contains a text; a file is a stream, so that no response holds its bytes.
  const isFile = response instanceof Response && response.body !== null;
  const body = isFile ? response.body : await response.text();
  if (answer.destroyed) return;
  answer.writeHead(response.status, response.statusText, headers);
  if (typeof body === 'string') answer.end(body);
  else await pipeline(Readable.fromWeb(body as NodeStream), answer);
}
