import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { HttpClient } from '../../c1/transport/http.ts';
import { describeCause } from '../errors/error-cause.ts';
import type { Log } from '../logging/log.ts';
import { sortedKeys } from './usable-keys.ts';

/** So old may known keys become before they are fetched again. */
const refreshAfterMs = 600_000;
/** So old may they become while they cannot be fetched: an outage of the provider is not at once one of the gateway. */
const usableForMs = 3_600_000;
/** A key that is not among them is looked for at once, but so long after a fetch at the earliest. */
const searchAfterMs = 30_000;
/** A fetch that failed is repeated after so long at the earliest, however many wait for it. */
const retryAfterMs = 5_000;

interface KnownKeys {
  readonly find: JWTVerifyGetKey;
  readonly fetchedAt: number;
}

/**
 * The keys that an identity provider publishes as a JSON Web Key Set (RFC 7517), fetched when first needed, kept, and
 * fetched again when they are old or a token names one that is not among them. That they cannot be had is logged once,
 * and once that they can be had again; so is that some of them cannot be used, which is a matter of those alone.
 * @param http connections to the provider's host; its limits of time and size hold
 */
export function createRemoteKeys(http: HttpClient, url: URL, log: Log): JWTVerifyGetKey {
  const outage = createOutageLog(log);
  const warnOfUnusable = createUnusableWarning(log);
  let known: KnownKeys | undefined;
  let failedAt: number | undefined;
  let pending: Promise<void> | undefined;

  const fetchKeys = async (): Promise<void> => {
    try {
      const { usable, unusable } = await sortedKeys(await fetchKeySet(http, url));
      known = { find: createLocalJWKSet({ keys: [...usable] }), fetchedAt: Date.now() };
      warnOfUnusable(unusable);
      failedAt = undefined;
      outage.end();
    } catch (error) {
      failedAt = Date.now();
      outage.begin(error);
    } finally {
      pending = undefined;
    }
  };
  /** One fetch for all requests that wait for it; none soon after one that failed. Never rejects. */
  const refresh = async (): Promise<void> => {
    if (isWithin(retryAfterMs, failedAt)) return;
    await (pending ??= fetchKeys());
  };
  const usable = (): KnownKeys => {
    if (known !== undefined && isWithin(usableForMs, known.fetchedAt)) return known;
    throw new Error('no keys to check a token with');
  };
  const current = async (): Promise<KnownKeys> => {
    if (isWithin(refreshAfterMs, known?.fetchedAt)) return usable();
    const refreshed = refresh();
    // With older keys at hand no request waits for a provider that failed the last time.
    const goesOn = failedAt !== undefined && isWithin(usableForMs, known?.fetchedAt);
    if (!goesOn) await refreshed;
    return usable();
  };
  return async (header, token) => {
    const { find, fetchedAt } = await current();
    try {
      return await find(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || isWithin(searchAfterMs, fetchedAt)) throw error;
    }
    await refresh();
    if (failedAt !== undefined) throw new Error('no knowing whether there is such a key');
    return usable().find(header, token);
  };
}

function isWithin(ms: number, since: number | undefined): boolean {
  return since !== undefined && Date.now() < since + ms;
}

/** @throws Error that quotes nothing of the answer; C1Error where there is none */
async function fetchKeySet(http: HttpClient, url: URL): Promise<JSONWebKeySet> {
  const headers = { accept: 'application/jwk-set+json, application/json' };
  const path = url.pathname + url.search;
  const { status, body } = await http.request({ method: 'GET', path, headers });
  if (status !== 200) throw new Error(`answered with status ${status}`);
  const keySet = jsonOf(body);
  createLocalJWKSet(keySet); // which checks its form
  return keySet;
}

function jsonOf(body: string): JSONWebKeySet {
  try {
    return JSON.parse(body) as JSONWebKeySet;
  } catch {
    throw new Error('answered with something else than JSON');
  }
}

/** Logs the beginning and the end of a time without keys, however often it is told of either. */
function createOutageLog(log: Log) {
  let isOn = false;
  return {
    begin: (error: unknown): void => {
      if (isOn) return;
      isOn = true;
      log.error({ cause: describeCause(error) }, "the keys that sign callers' tokens cannot be read");
    },
    end: (): void => {
      if (!isOn) return;
      isOn = false;
      log.info("the keys that sign callers' tokens can be read again");
    },
  };
}

/** So many keys are named in a line of the log. */
const maxLogged = 10;

/**
 * Logs which keys cannot be used, by their indexes in the published list, and again only when they are others. Nothing
 * else of a key is logged: a provider may publish anything.
 */
function createUnusableWarning(log: Log): (unusable: readonly number[]) => void {
  let known = '';
  return (unusable) => {
    const found = unusable.join();
    if (found === known) return;
    known = found;
    if (unusable.length === 0) return;
    log.warn(
      { keys: unusable.slice(0, maxLogged) },
      "published keys cannot be used to check callers' tokens",
    );
  };
}
