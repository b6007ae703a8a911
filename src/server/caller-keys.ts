import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import type { Http } from '../c1/http.ts';

/** So old may kept keys become; a key unknown to them is looked for at once, but not more often than the second says. */
const cacheMaxAgeMs = 600_000;
const cooldownMs = 30_000;

/**
 * The keys that an identity provider publishes as a JSON Web Key Set (RFC 7517), fetched when first needed, kept, and
 * fetched again when they are old or a token names one that is not among them.
 * @param http connections to the provider's host; its limits of time and size hold
 */
export function publishedKeys(http: Http, url: URL): JWTVerifyGetKey {
  const path = url.pathname + url.search;
  return createRemoteJWKSet(url, {
    cacheMaxAge: cacheMaxAgeMs,
    cooldownDuration: cooldownMs,
    [customFetch]: async () => {
      const headers = { accept: 'application/jwk-set+json, application/json' };
      const { status, body } = await http.exchange({ method: 'GET', path, headers });
      return new Response(status === 200 ? body : null, { status });
    },
  });
}
