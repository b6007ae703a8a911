import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFetchBody, readNodeBody } from './body.ts';
import { operationRecordFor, type OperationRecord } from './operation-record.ts';

/** A request for an operation, as much as has to be known of it, whatever it came by. */
export interface GraphQLRequest {
  readonly record: OperationRecord;
  readonly method: string;
  readonly url: string;
  /** A header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** @throws Refusal with status 413 for a body of more bytes; whatever breaks it off */
  readonly body: (maxBytes: number) => Promise<Buffer>;
  readonly isDisconnected: () => boolean;
  /** Aborted when the client leaves before it has its answer. Whoever asks for none pays for none. */
  readonly signal: () => AbortSignal;
}

/** The one of a connection. */
export function fromNodeRequest(
  message: IncomingMessage,
  answer: ServerResponse,
  record: OperationRecord,
): GraphQLRequest {
  const { headers, method = 'GET', url = '/' } = message;
  let signal: AbortSignal | undefined;
  return {
    record,
    method,
    url,
    header: (name) => headers[name] as string | undefined, // a list only where it is `set-cookie`
    body: (maxBytes) => readNodeBody(message, maxBytes),
    isDisconnected: () => answer.destroyed && !answer.writableFinished,
    signal: () => (signal ??= disconnectSignal(answer)),
  };
}

/** Aborted when the client leaves before its answer is written. */
export function disconnectSignal(answer: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  const onClose = (): void => {
    if (!answer.writableFinished) leaving.abort();
  };
  if (answer.destroyed) onClose();
  else answer.on('close', onClose);
  return leaving.signal;
}

/**
 * The one that Yoga was called with.
 * @param context Yoga's of the request, which has the message where it came by a connection
 */
export function fromFetchRequest(request: Request, context: object): GraphQLRequest {
  const { method, url, signal } = request;
  const message = nodeRequestIn(context);
  return {
    record: operationRecordFor(request),
    method,
    url,
    header: (name) => request.headers.get(name) ?? undefined,
    body: (maxBytes) =>
      // A framework may have read it before, and then it is the request that holds it.
      message?.readableDidRead === false ? readNodeBody(message, maxBytes) : readFetchBody(request, maxBytes),
    isDisconnected: () => signal.aborted,
    signal: () => signal,
  };
}

/** What a request was made of, from Yoga's context of it; undefined if it came by no connection. */
export function nodeRequestIn(context: object): IncomingMessage | undefined {
  return (context as { readonly req?: IncomingMessage }).req;
}
