import type { Plugin } from 'graphql-yoga';

/** Answers `/ready`: whether new traffic is welcome. It depends on nothing outside of this process. */
export function useReadiness(isReady: () => boolean): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      // The text first: to make a URL of it costs more than all else here.
      if (!request.url.includes('/ready') || url.pathname !== '/ready') return;
      endResponse(new fetchAPI.Response(null, { status: isReady() ? 200 : 503 }));
    },
  };
}
