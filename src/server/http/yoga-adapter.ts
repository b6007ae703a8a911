import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { GraphQLHttpResponse } from '../response/graphql-response.ts';
import type { AddressOf } from './client-ip.ts';
import type { HttpEdge } from './edge.ts';
import { fromFetchRequest } from './request-adapters.ts';

/** The gateway's request of a request to Yoga: the same one, with one request id, for all plugins. */
export type RequestOf = (request: Request, context: object) => GraphQLRequest;

/** Creates the function that returns the gateway's request of a request to Yoga. */
export function createRequestOf(addressOf: AddressOf): RequestOf {
  const requests = new WeakMap<Request, GraphQLRequest>();
  return (request, context) => {
    const known = requests.get(request) ?? fromFetchRequest(request, context, addressOf);
    requests.set(request, known);
    return known;
  };
}

/**
 * The adapter for Yoga: rejects requests, responds to operations, and adds the common headers to all of Yoga's
 * responses.
 */
export function useEdge({ reject, answer, headersOf }: HttpEdge, requestOf: RequestOf): Plugin {
  return {
    onRequest({ request, serverContext, fetchAPI, endResponse, setRequestHandler }) {
      const rejected = reject(requestOf(request, serverContext));
      if (rejected !== undefined) endResponse(toFetchResponse(rejected, fetchAPI));
      setRequestHandler(async (sent, context) =>
        toFetchResponse(await answer(requestOf(sent, context)), fetchAPI),
      );
    },
    onResponse({ request, serverContext, response: { headers } }) {
      const common = headersOf(requestOf(request, serverContext));
      const { vary = '', 'cache-control': uncached = '', ...rest } = common;
      headers.append('vary', vary);
      if (!headers.has('cache-control')) headers.set('cache-control', uncached);
      for (const [name, value] of Object.entries(rest)) headers.set(name, value);
    },
  };
}

function toFetchResponse(
  { body, status, statusText, headers }: GraphQLHttpResponse,
  { Response }: FetchAPI,
): Response {
  return new Response(body, { status, headers, ...(statusText !== undefined && { statusText }) });
}
