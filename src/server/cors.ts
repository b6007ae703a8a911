import type { CORSOptions } from 'graphql-yoga';

/** Which sites' pages may call: these origins, and pages of this very machine where `loopback` says so. */
export interface CorsPolicy {
  readonly origins: readonly string[];
  readonly loopback: boolean;
}

/** Yoga's CORS options for each request: closed unless the policy names the page's origin, never with cookies. */
export function corsFor({ origins, loopback }: CorsPolicy): (request: Request) => CORSOptions {
  return (request) => {
    const origin = request.headers.get('origin');
    if (origin === null) return false;
    if (!origins.includes(origin) && !(loopback && isLoopbackOrigin(origin))) return false;
    return {
      origin,
      methods: ['GET', 'POST'],
      // Any header that the page asks for: clients send their own, and no cookie goes along with them.
      exposedHeaders: ['x-request-id', 'x-gateway-upstream'],
      credentials: false,
      maxAge: 600,
    };
  };
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin);
}
