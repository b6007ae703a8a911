import type { Plugin } from 'graphql-yoga';
import { stripBasePath } from '../../address/base-path.ts';

/**
 * Serves `/health`, and `/ready`: whether the gateway accepts new traffic. Neither depends on other systems. Yoga's own health
 * check takes every URL that ends like its own.
 */
export function useProbes(isReady: () => boolean, basePath: string): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      // The text is checked first: parsing the URL is the most expensive step here.
      if (!/\/(?:health|ready)/.test(request.url)) return;
      const path = stripBasePath(basePath, url.pathname);
      if (path !== '/health' && path !== '/ready') return;
      endResponse(new fetchAPI.Response(null, { status: path === '/health' || isReady() ? 200 : 503 }));
    },
  };
}
