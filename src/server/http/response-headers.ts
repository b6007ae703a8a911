import type { Plugin } from 'graphql-yoga';
import { arrivalOf } from './request-adapters.ts';

/** Headers of every answer: the request id, what must not be cached, and the word "sandbox" where it is one. */
export type CommonHeaders = (requestId: string) => Readonly<Record<string, string>>;

/** The headers of every answer of a gateway. */
export function createCommonHeaders(upstream: 'sandbox' | 'c1'): CommonHeaders {
  const ofSandbox = upstream === 'sandbox' ? { 'x-gateway-upstream': 'sandbox' } : {};
  return (requestId) => ({
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    vary: 'origin',
    'cache-control': 'no-store',
    ...ofSandbox,
  });
}

/** Adds them to whatever Yoga answers. */
export function useResponseHeaders(headersOf: CommonHeaders): Plugin {
  return {
    onResponse({ request, response }) {
      const { headers } = response;
      const { vary = '', 'cache-control': uncached = '', ...rest } = headersOf(arrivalOf(request).requestId);
      headers.append('vary', vary);
      if (!headers.has('cache-control')) headers.set('cache-control', uncached);
      for (const [name, value] of Object.entries(rest)) headers.set(name, value);
    },
  };
}
