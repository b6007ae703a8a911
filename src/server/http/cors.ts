import type { CORSOptions } from 'graphql-yoga';
import { rateLimitFieldNames } from '../response/rate-limit-fields.ts';

/** The origins whose pages may call; pages of this machine if `loopback` is true. */
export interface CorsPolicy {
  readonly origins: readonly string[];
  readonly loopback: boolean;
}

/** Yoga's CORS options for a request: preflights succeed only for origins of the policy. */
export function createPreflightOptions(policy: CorsPolicy): (request: Request) => CORSOptions {
  return ({ method, headers }) => {
    const origin = headers.get('origin');
    if (method !== 'OPTIONS' || origin === null || !isNamed(policy, origin)) return false;
    return { origin, methods, exposedHeaders, maxAge, credentials: false };
  };
}

/** The CORS headers of a response for the `Origin` of the request; never with credentials. */
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
/** Response headers that pages may read. Pages may send any header: clients have their own, and no cookies are sent. */
const exposedHeaders = ['x-request-id', 'x-gateway-upstream', 'retry-after', ...rateLimitFieldNames];
const maxAge = 600;

/** Whether pages of an origin may call. */
export function isNamed({ origins, loopback }: CorsPolicy, origin: string): boolean {
  return origins.includes(origin) || (loopback && isLoopbackOrigin(origin));
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin);
}
