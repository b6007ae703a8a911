import type { Plugin } from 'graphql-yoga';

/**
 * Answers 421 to requests for other host names. A page of a foreign site can point its own name at this machine
 * (DNS rebinding) and would then be same-origin; where callers need no token, the Host header is what tells.
 * @param allowed host names without port, in lower case
 */
export function useHostCheck(allowed: readonly string[]): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (allowed.includes(hostOf(request))) return;
      const text = 'This host name is not served here. GATEWAY_ALLOWED_HOSTS lists those that are.\n';
      endResponse(new fetchAPI.Response(text, { status: 421 }));
    },
  };
}

function hostOf(request: Request): string {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return host.replace(/:\d+$/, '').toLowerCase();
}
