import type { CORSOptions } from 'graphql-yoga';

/** Which sites' pages may call: these origins, and pages of this very machine where `loopback` says so. */
export interface CorsPolicy {
  readonly origins: readonly string[];
  readonly loopback: boolean;
}

/** Yoga's CORS options for each request: it answers preflights, closed unless the policy names the page's origin. */
export function preflightOptions(policy: CorsPolicy): (request: Request) => CORSOptions {
  return ({ method, headers }) => {
    const origin = headers.get('origin');
    if (method !== 'OPTIONS' || origin === null || !isNamed(policy, origin)) return false;
    return { origin, methods, exposedHeaders, maxAge, credentials: false };
  };
}

/** The CORS headers of a response, by the `Origin` that was sent; never with cookies. */
export function corsHeaders(
  policy: CorsPolicy,
): (origin: string | undefined) => Readonly<Record<string, string>> {
  const headers = {
    'access-control-allow-methods': methods.join(', '),
    'access-control-expose-headers': exposedHeaders.join(', '),
    'access-control-max-age': String(maxAge),
  };
  return (origin) =>
    origin === undefined || !isNamed(policy, origin)
      ? {}
      : { 'access-control-allow-origin': origin, ...headers };
}

const methods = ['GET', 'POST'];
/** Those that pages may read. They may send any: clients have some of their own, and no cookie goes along with them. */
const exposedHeaders = ['x-request-id', 'x-gateway-upstream', 'retry-after'];
const maxAge = 600;

/** Whether pages of an origin may call. */
export function isNamed({ origins, loopback }: CorsPolicy, origin: string): boolean {
  return origins.includes(origin) || (loopback && isLoopbackOrigin(origin));
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin);
}
