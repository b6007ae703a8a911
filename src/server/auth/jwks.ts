import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { Agent, type Dispatcher } from 'undici';
import type { Log } from '../logging/log.ts';
import { createKeySetFetch } from './fetch-key-set.ts';
import { KeyUnavailable } from './key-unavailable.ts';

/** The age at which known keys are fetched again. */
const refreshAfterMs = 600_000;
/**
 * The age up to which keys are used while a fetch fails, so that an outage of the provider is not at once one of the
 * gateway.
 */
const usableForMs = 3_600_000;
/** The minimum time between a fetch and the next one for an unknown key. */
const searchAfterMs = 30_000;

/** The options of fetching keys. */
export interface RemoteKeysOptions {
  /** The time of one fetch, from connecting to the last byte. */
  readonly timeoutMs: number;
  /** The most bytes of the key set. */
  readonly maxBodyBytes: number;
  /** undici's connections to the provider, where they need a proxy or a certificate; direct ones by default. */
  readonly dispatcher?: Dispatcher;
  readonly log: Log;
}

/**
 * The keys that an identity provider publishes as a JSON Web Key Set (RFC 7517). jose fetches them when first needed,
 * at an age of ten minutes, and for a token with an unknown key. Known keys stay in use for up to an hour of an outage
 * of the provider.
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
  /** Never rejects: only the age of the known keys decides whether they are used. */
  const refresh = (): Promise<void> => remote.reload().catch(() => undefined);

  /** A key that was published since the last fetch is found by the next one, which has to wait. */
  const mayBeNewer = (askedAt: number): number | undefined =>
    fetchedAt !== undefined && fetchedAt < askedAt ? fetchedAt + searchAfterMs - Date.now() : undefined;

  return async (header, token) => {
    const askedAt = Date.now();
    if (fetchedAt !== undefined && Date.now() >= fetchedAt + refreshAfterMs) {
      // After a failure no request waits for the provider: the known keys are used.
      const refreshed = refresh();
      if (!keySet.hasFailed()) await refreshed;
    }
    try {
      return await remote(header, token);
    } catch (error) {
      const waitMs = error instanceof errors.JWKSNoMatchingKey ? mayBeNewer(askedAt) : undefined;
      if (waitMs === undefined) throw error;
      throw new KeyUnavailable(
        'the key may have been published since the last fetch',
        Math.ceil(waitMs / 1_000),
      );
    }
  };
}
