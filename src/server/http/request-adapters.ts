import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFetchBody, readNodeBody } from '../request/body.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { requestIdOf } from '../request/request-id.ts';

/** The request of a connection. */
export function fromNodeRequest(
  req: IncomingMessage,
  res: ServerResponse,
  address: string | undefined,
): GraphQLRequest {
  const { headers, method = 'GET', url = '/' } = req;
  let signal: AbortSignal | undefined;
  return {
    requestId: requestIdOf(headers['x-request-id']),
    startedAt: performance.now(),
    address,
    method,
    url,
    header: (name) => headers[name] as string | undefined, // a list only where it is `set-cookie`
    body: (maxBytes) => readNodeBody(req, maxBytes),
    isDisconnected: () => res.destroyed && !res.writableFinished,
    signal: () => (signal ??= disconnectSignal(res)),
  };
}

/** Aborted when the client leaves before its response is written. */
export function disconnectSignal(res: ServerResponse): AbortSignal {
  const disconnected = new AbortController();
  const onClose = (): void => {
    if (!res.writableFinished) disconnected.abort();
  };
  if (res.destroyed) onClose();
  else res.on('close', onClose);
  return disconnected.signal;
}

interface Arrival {
  readonly requestId: string;
  readonly startedAt: number;
  address: string | undefined;
}

const arrivals = new WeakMap<Request, Arrival>();

/** What is known of a request that comes by way of Yoga, from the first time that it is asked for: plugins share it. */
export function arrivalOf(request: Request): Arrival {
  const known = arrivals.get(request);
  if (known !== undefined) return known;
  const requestId = requestIdOf(request.headers.get('x-request-id') ?? undefined);
  const arrival = { requestId, startedAt: performance.now(), address: undefined };
  arrivals.set(request, arrival);
  return arrival;
}

/**
 * The request that Yoga was called with.
 * @param context Yoga's of the request, which has the message where it came by a connection
 */
export function fromFetchRequest(request: Request, context: object): GraphQLRequest {
  const { method, url, signal } = request;
  const req = nodeRequestIn(context);
  return {
    ...arrivalOf(request),
    method,
    url,
    header: (name) => request.headers.get(name) ?? undefined,
    body: (maxBytes) =>
      // A framework may have read it before, and then it is the request that holds it.
      req?.readableDidRead === false ? readNodeBody(req, maxBytes) : readFetchBody(request, maxBytes),
    isDisconnected: () => signal.aborted,
    signal: () => signal,
  };
}

/** What a request was made of, from Yoga's context of it; undefined if it came by no connection. */
export function nodeRequestIn(context: object): IncomingMessage | undefined {
  return (context as { readonly req?: IncomingMessage }).req;
}
