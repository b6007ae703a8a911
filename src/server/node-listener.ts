import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Gateway } from './gateway.ts';
import { fail } from './listen.ts';
import { leavingOf } from './operation-request.ts';

/**
 * The gateway as a request listener of `node:http`. It is one by itself too; this has less between the two: ordinary
 * operations are answered directly, others in one piece, and nothing is aborted at the end of requests that were answered.
 */
export function nodeListener(gateway: Gateway): RequestListener {
  const { answerDirectly } = gateway;
  return (message, answer) => {
    const answered = answerDirectly(message, answer) ?? answerByYoga(gateway, message, answer);
    answered.catch(() => {
      if (!answer.headersSent) fail(answer, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error');
    });
  };
}

async function answerByYoga(
  { fetchAPI, handleRequest }: Gateway,
  message: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const { headers: sent, method = 'GET', url = '/' } = message;
  const request = new fetchAPI.Request(`http://${sent.host ?? 'localhost'}${url}`, {
    method,
    headers: sent as Record<string, string>, // names in lower case, as everything here asks for them
    signal: leavingOf(answer),
    ...(method !== 'GET' && method !== 'HEAD' && { body: message as unknown as BodyInit, duplex: 'half' }),
  });
  const response = await handleRequest(request, { req: message } as object);
  if (answer.destroyed) return;
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name] = value));
  const body = Buffer.from(await response.arrayBuffer());
  answer.writeHead(response.status, response.statusText, headers).end(body);
}
