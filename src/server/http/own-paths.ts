import type { Plugin } from 'graphql-yoga';
import { stripBasePath } from '../../address/base-path.ts';

/** Responds with 404 outside the gateway's own paths: Yoga takes every URL that ends like its endpoint. */
export function useOwnPaths(endpoint: string, basePath: string): Plugin {
  const own = [endpoint, `${endpoint}/`];
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (!own.includes(stripBasePath(basePath, url.pathname)))
        endResponse(new fetchAPI.Response(null, { status: 404 }));
    },
  };
}
