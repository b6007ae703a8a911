import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { createGateway } from './gateway.ts';
import { fail } from './listen.ts';
import { noteMessage } from './request-message.ts';

type Gateway = ReturnType<typeof createGateway>;

/**
 * The gateway as a request listener of `node:http`. It is one by itself too; this has less between the two: answers are
 * written in one piece, and nothing is aborted at the end of requests that were answered.
 */
export function nodeListener(gateway: Gateway): RequestListener {
  const { fetchAPI } = gateway;
  const handleRequest = gateway.handleRequest as (request: Request) => Response | Promise<Response>;
  const answerOf = (message: IncomingMessage, answer: ServerResponse): Response | Promise<Response> => {
    const { headers, method = 'GET', url = '/' } = message;
    const request = new fetchAPI.Request(`http://${headers.host ?? 'localhost'}${url}`, {
      method,
      headers: headers as Record<string, string>, // names in lower case, as everything here asks for them
      signal: leavingOf(answer),
      ...(method !== 'GET' && method !== 'HEAD' && { body: message as unknown as BodyInit, duplex: 'half' }),
    });
    // Not by Yoga's context of the request: that is copied, property by property.
    noteMessage(request, message);
    return handleRequest(request);
  };
  return (message, answer) => {
    respond(answerOf, message, answer).catch(() => {
      if (!answer.headersSent) fail(answer, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error');
    });
  };
}

/** Aborted when the client leaves before its answer is written. */
function leavingOf(answer: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  answer.once('close', () => {
    if (!answer.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

async function respond(
  answerOf: (message: IncomingMessage, answer: ServerResponse) => Response | Promise<Response>,
  message: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const response = await answerOf(message, answer);
  if (answer.destroyed) return;
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name] = value));
  const isJson = headers['content-type']?.includes('json') === true;
  // A text goes out together with its headers, in one write.
  const body = isJson ? await response.text() : Buffer.from(await response.arrayBuffer());
  answer.writeHead(response.status, response.statusText, headers).end(body);
}
