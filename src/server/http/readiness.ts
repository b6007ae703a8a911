import type { Plugin } from 'graphql-yoga';
import { pathWithin } from '../../address/base-path.ts';

/** Serves `/ready`: whether the gateway accepts new traffic. The result does not depend on other systems. */
export function useReadiness(isReady: () => boolean, basePath: string): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      // The text is checked first: parsing the URL is the most expensive step here.
      if (!request.url.includes('/ready') || pathWithin(basePath, url.pathname) !== '/ready') return;
      endResponse(new fetchAPI.Response(null, { status: isReady() ? 200 : 503 }));
    },
  };
}
