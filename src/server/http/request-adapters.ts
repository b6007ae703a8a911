import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFetchBody, readNodeBody } from '../request/body.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { getRequestId } from '../request/request-id.ts';
import type { AddressOf } from './client-ip.ts';

/** The request of a Node connection. */
export function fromNodeRequest(
  req: IncomingMessage,
  res: ServerResponse,
  address: string | undefined,
): GraphQLRequest {
  const { headers, method = 'GET', url = '/' } = req;
  let signal: AbortSignal | undefined;
  return {
    requestId: getRequestId(headers['x-request-id']),
    startedAt: performance.now(),
    address,
    method,
    url,
    host: () => headers.host ?? 'localhost',
    rawHeaders: req.rawHeaders,
    header: (name) => headers[name] as string | undefined, // a list only where it is `set-cookie`
    body: (maxBytes) => readNodeBody(req, maxBytes),
    isDisconnected: () => res.destroyed && !res.writableFinished,
    signal: () => (signal ??= disconnectSignal(res)),
  };
}

/** A signal that aborts when the client disconnects before its response is written. */
export function disconnectSignal(res: ServerResponse): AbortSignal {
  const disconnected = new AbortController();
  const onClose = (): void => {
    if (!res.writableFinished) disconnected.abort();
  };
  if (res.destroyed) onClose();
  else res.on('close', onClose);
  return disconnected.signal;
}

/**
 * The request of a call to Yoga.
 * @param context Yoga's context, which has Node's request if there is a connection
 */
export function fromFetchRequest(request: Request, context: object, addressOf: AddressOf): GraphQLRequest {
  const { method, url, signal, headers } = request;
  const { req } = context as { readonly req?: IncomingMessage };
  const header = (name: string): string | undefined => headers.get(name) ?? undefined;
  return {
    requestId: getRequestId(header('x-request-id')),
    startedAt: performance.now(),
    address: req && addressOf(req),
    method,
    url,
    host: () => header('host') ?? new URL(url).host,
    rawHeaders: req?.rawHeaders ?? [],
    header,
    body: (maxBytes) =>
      // A framework may have read the body before; then the `Request` contains it.
      req?.readableDidRead === false ? readNodeBody(req, maxBytes) : readFetchBody(request, maxBytes),
    isDisconnected: () => signal.aborted,
    signal: () => signal,
  };
}
