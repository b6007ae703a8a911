import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostFilter } from './host-filter.ts';
import { repeatedHeader } from './repeated-headers.ts';
import type { OperationHandler } from '../operation/handle-operation.ts';
import { fromNodeRequest } from './request-adapters.ts';
import type { CommonHeaders } from './response-headers.ts';

interface FastPathOptions {
  readonly path: string;
  readonly answerTo: OperationHandler;
  readonly headersOf: CommonHeaders;
  readonly corsHeaders: (origin: string | undefined) => Readonly<Record<string, string>>;
  readonly isServed: HostFilter;
  readonly addressOf: (message: IncomingMessage) => string | undefined;
}

/** Answers a message by itself if it is an ordinary one; undefined, and nothing done, for any other. */
export type FastPath = (message: IncomingMessage, answer: ServerResponse) => Promise<void> | undefined;

/**
 * What answers most of what a server gets, operations by POST, without making a `Request` of the message and a message of
 * the `Response` again. The answer is the one that the way by Yoga gives.
 */
export function createFastPath(options: FastPathOptions): FastPath {
  const { path, answerTo, headersOf, corsHeaders, isServed, addressOf } = options;
  const isOrdinary = (message: IncomingMessage): boolean => {
    const { host } = message.headers;
    const isOperation = message.method === 'POST' && message.url === path;
    return isOperation && host !== undefined && isServed(host) && repeatedHeader(message) === undefined;
  };

  const respond = async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const request = fromNodeRequest(message, answer, addressOf(message));
    const { status, headers, body, bytes } = await answerTo(request);
    if (answer.destroyed) return;
    const length = { 'content-length': bytes };
    const shared = { ...headersOf(request.requestId), ...corsHeaders(message.headers.origin) };
    answer.writeHead(status, { ...headers, ...shared, ...length }).end(body);
  };
  return (message, answer) => (isOrdinary(message) ? respond(message, answer) : undefined);
}
