import type { Plugin } from 'graphql-yoga';
import { stripBasePath } from '../../address/base-path.ts';
import { createGraphiql, type GraphiqlOptions } from '../graphiql/graphiql.ts';

/**
 * Serves GraphiQL at the endpoint, and leads browsers there from `/`. All its URLs are relative to the page, and hold
 * under any path that a proxy removes. Only the redirect cannot: from `/c1` without a slash, a relative URL would lead out
 * of it. With a base path it is absolute.
 */
export function useGraphiql(options: GraphiqlOptions, basePath: string): Plugin {
  const explore = createGraphiql(options);
  const { endpoint } = options;
  const location = basePath === '' ? endpoint.slice(1) : basePath + endpoint;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method === 'POST') return undefined; // most of them, and none is for a page
      const path = stripBasePath(basePath, url.pathname);
      if (request.method === 'GET' && path === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location } }));
        return undefined;
      }
      return explore(request, path).then((page) => {
        if (page !== undefined) endResponse(page);
      });
    },
  };
}
