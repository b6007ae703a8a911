import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { Agent, type Dispatcher } from 'undici';
import type { Log } from '../logging/log.ts';
import { createKeySetFetch } from './fetch-key-set.ts';

/** Age at which known keys are fetched again. */
const refreshAfterMs = 600_000;
/** Age up to which they hold while they cannot be fetched: an outage of the provider is not at once one of the gateway. */
const usableForMs = 3_600_000;
/** Minimum time between a fetch and the next one for a key that is not among the known ones. */
const searchAfterMs = 30_000;

/** How the keys are fetched. */
export interface RemoteKeysOptions {
  /** For one fetch, from connecting to the last byte. */
  readonly timeoutMs: number;
  /** Of the key set. */
  readonly maxBodyBytes: number;
  /** undici's connections to the provider, where they need a proxy or a certificate; direct ones by default. */
  readonly dispatcher?: Dispatcher;
  readonly log: Log;
}

/**
 * The keys that an identity provider publishes as a JSON Web Key Set (RFC 7517), fetched by jose when first needed, when
 * they are ten minutes old, and when a token names one that is not among them. Known keys outlive an outage of the provider
 * by up to an hour.
 */
export function createRemoteKeys(
  url: URL,
  { timeoutMs, maxBodyBytes, dispatcher = new Agent(), log }: RemoteKeysOptions,
): JWTVerifyGetKey {
  const keySet = createKeySetFetch({ dispatcher, maxBodyBytes, log });
  let fetchedAt: number | undefined;
  const remote = createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cooldownDuration: searchAfterMs,
    cacheMaxAge: usableForMs,
    [customFetch]: async (...request) => {
      const response = await keySet.fetch(...request);
      fetchedAt = Date.now();
      return response;
    },
  });
  /** Never rejects: whether known keys still hold is decided by their age. */
  const refresh = (): Promise<void> => remote.reload().catch(() => undefined);

  return async (header, token) => {
    if (fetchedAt !== undefined && Date.now() >= fetchedAt + refreshAfterMs) {
      // After a failure no request waits for the provider: the known keys are used meanwhile.
      const refreshed = refresh();
      if (!keySet.hasFailed()) await refreshed;
    }
    return remote(header, token);
  };
}
