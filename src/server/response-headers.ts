import type { Plugin } from 'graphql-yoga';
import { recordOf } from './operation-record.ts';

/** Headers of every answer: the request id, what must not be cached, and the word "sandbox" where it is one. */
export function useResponseHeaders(upstream: 'sandbox' | 'c1'): Plugin {
  return {
    onResponse({ request, response }) {
      const { headers } = response;
      headers.set('x-request-id', recordOf(request).requestId);
      headers.set('x-content-type-options', 'nosniff');
      headers.append('vary', 'origin');
      if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
      if (upstream === 'sandbox') headers.set('x-gateway-upstream', 'sandbox');
    },
  };
}
