import { createLocalJWKSet, type FetchImplementation, type JSONWebKeySet } from 'jose';
import { fetch, Response, type Dispatcher } from 'undici';
import type { Log } from '../logging/log.ts';
import { createOutageLog, createUnusableKeyLog } from './key-set-log.ts';
import { sortedKeys } from './usable-keys.ts';

/** Minimum time between a failed fetch and the next one, however many requests wait for keys. */
const retryAfterMs = 5_000;

/** The connections to an identity provider, and the limit of a key set. */
export interface KeySetFetchOptions {
  /** undici's connections to the provider. */
  readonly dispatcher: Dispatcher;
  /** Of the decoded response. */
  readonly maxBodyBytes: number;
  readonly log: Log;
}

/** Fetches key sets for jose, and records the outcome of the last fetch. */
export interface KeySetFetch {
  readonly fetch: FetchImplementation;
  readonly hasFailed: () => boolean;
}

/**
 * Creates a fetch of a JSON Web Key Set (RFC 7517). It rejects any other response, returns only the usable keys, and
 * sends no request soon after a failure. It logs the beginning and the end of an outage, and a warning of unusable
 * keys.
 */
export function createKeySetFetch({ dispatcher, maxBodyBytes, log }: KeySetFetchOptions): KeySetFetch {
  const outage = createOutageLog(log);
  const unusableKeys = createUnusableKeyLog(log);
  let failedAt: number | undefined;

  const fetchUsable: FetchImplementation = async (url, { headers, signal }) => {
    if (failedAt !== undefined && Date.now() < failedAt + retryAfterMs) {
      throw new Error('the keys could not be fetched a moment ago');
    }
    try {
      // Names and values only: the global Headers class is not that of this copy of undici.
      const response = await fetch(url, { headers: [...headers], signal, redirect: 'manual', dispatcher });
      const { usable, unusable } = await sortedKeys(await readKeySet(response, maxBodyBytes));
      unusableKeys.report(unusable);
      failedAt = undefined;
      outage.end();
      return Response.json({ keys: usable }) as unknown as globalThis.Response;
    } catch (error) {
      failedAt = Date.now();
      outage.begin(error);
      throw error;
    }
  };
  return { fetch: fetchUsable, hasFailed: () => failedAt !== undefined };
}

/** @throws Error that quotes nothing of the response */
async function readKeySet(response: Response, maxBytes: number): Promise<JSONWebKeySet> {
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`answered with status ${response.status}`);
  }
  const keySet = parseJson(await readText(response, maxBytes)) as JSONWebKeySet;
  createLocalJWKSet(keySet); // which checks its form
  return keySet;
}

async function readText({ body }: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`answered with more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  // Not with Buffer, whose decoding keeps a byte order mark.
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('answered with something else than JSON');
  }
}
