import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostCheck } from './host-filter.ts';
import { repeatedHeader } from './repeated-headers.ts';
import type { OperationAnswer } from '../operation/handle-operation.ts';
import { beginRecord } from '../request/operation-record.ts';
import { requestOfMessage } from '../request/graphql-request.ts';
import type { SharedHeaders } from './response-headers.ts';

interface DirectOptions {
  readonly path: string;
  readonly answerTo: OperationAnswer;
  readonly headersOf: SharedHeaders;
  readonly corsHeaders: (origin: string | undefined) => Readonly<Record<string, string>>;
  readonly isServed: HostCheck;
  readonly addressOf: (message: IncomingMessage) => string | undefined;
}

/** Answers a message by itself if it is an ordinary one; undefined, and nothing done, for any other. */
export type DirectAnswer = (message: IncomingMessage, answer: ServerResponse) => Promise<void> | undefined;

/**
 * What answers most of what a server gets, operations by POST, without making a `Request` of the message and a message of
 * the `Response` again. The answer is the one that the way by Yoga gives.
 */
export function createDirectAnswer(options: DirectOptions): DirectAnswer {
  const { path, answerTo, headersOf, corsHeaders, isServed, addressOf } = options;
  const isOrdinary = (message: IncomingMessage): boolean => {
    const { host } = message.headers;
    const isOperation = message.method === 'POST' && message.url === path;
    return isOperation && host !== undefined && isServed(host) && repeatedHeader(message) === undefined;
  };

  const respond = async (message: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const sentId = message.headers['x-request-id'] as string | undefined;
    const record = beginRecord(sentId, addressOf(message));
    const { status, headers, body, bytes } = await answerTo(requestOfMessage(message, answer, record));
    if (answer.destroyed) return;
    const length = { 'content-length': bytes };
    const shared = { ...headersOf(record.requestId), ...corsHeaders(message.headers.origin) };
    answer.writeHead(status, { ...headers, ...shared, ...length }).end(body);
  };
  return (message, answer) => (isOrdinary(message) ? respond(message, answer) : undefined);
}
