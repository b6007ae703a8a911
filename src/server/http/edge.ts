import type { Identity } from '../auth/caller.ts';
import type { OperationHandler } from '../operation/handle-operation.ts';
import { respondToRejection } from '../operation/respond.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { GraphQLHttpResponse } from '../response/graphql-response.ts';
import { corsHeaders, type CorsPolicy } from './cors.ts';
import { createCrossSiteCheck } from './cross-site-check.ts';
import { createHostCheck } from './host-filter.ts';
import { checkRepeatedHeaders } from './repeated-headers.ts';

export interface EdgeOptions {
  readonly identity: Identity;
  /** Host names without port, in lower case. */
  readonly allowedHosts?: readonly string[] | undefined;
  readonly cors: CorsPolicy;
  readonly upstream: 'sandbox' | 'c1';
  readonly handleOperation: OperationHandler;
}

/** The HTTP rules for every request, independent of the adapter. */
export interface HttpEdge {
  /** The complete response to an operation request: the steps below, in their order. */
  readonly handle: (request: GraphQLRequest) => Promise<GraphQLHttpResponse>;
  /** The response to a rejected request; undefined for any other. */
  readonly reject: (request: GraphQLRequest) => GraphQLHttpResponse | undefined;
  /** The response to an operation request that is not rejected. */
  readonly answer: (request: GraphQLRequest) => Promise<GraphQLHttpResponse>;
  /** The headers of every response: the request id, CORS headers, and `sandbox` if the upstream is the sandbox. */
  readonly headersOf: (request: GraphQLRequest) => Readonly<Record<string, string>>;
}

/** Creates the edge. Each adapter, for `node:http` and for Yoga, uses the parts that it lacks. */
export function createEdge({ handleOperation, ...options }: EdgeOptions): HttpEdge {
  const checkHost = createHostCheck(options);
  const checkSite = createCrossSiteCheck(options.identity, options.cors);
  const commonHeaders = {
    'x-content-type-options': 'nosniff',
    vary: 'origin',
    'cache-control': 'no-store',
    ...(options.upstream === 'sandbox' && { 'x-gateway-upstream': 'sandbox' }),
  };
  const getCorsHeaders = corsHeaders(options.cors);

  const reject: HttpEdge['reject'] = (request) => {
    const error = checkRepeatedHeaders(request) ?? checkHost(request);
    return error && respondToRejection(request, error).http;
  };
  const answer: HttpEdge['answer'] = async (request) => {
    const error = checkSite(request);
    return error === undefined ? handleOperation(request) : respondToRejection(request, error).http;
  };
  const headersOf: HttpEdge['headersOf'] = (request) => ({
    'x-request-id': request.requestId,
    ...commonHeaders,
    ...getCorsHeaders(request.header('origin')),
  });
  return {
    reject,
    answer,
    headersOf,
    handle: async (request) => {
      const { headers, ...response } = reject(request) ?? (await answer(request));
      return { ...response, headers: { ...headers, ...headersOf(request) } };
    },
  };
}
