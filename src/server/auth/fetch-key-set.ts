import { createLocalJWKSet, type FetchImplementation, type JSONWebKeySet } from 'jose';
import { request, type Dispatcher } from 'undici';
import {
  acceptedCodings,
  ContentCodingError,
  parseContentCodings,
  decodeContent,
  decodeText,
} from '../../content-coding.ts';
import type { Log } from '../logging/log.ts';
import { createOutageLog, createUnusableKeyLog } from './key-set-log.ts';
import { sortKeys } from './usable-keys.ts';

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
      const sent = { ...Object.fromEntries(headers), 'accept-encoding': acceptedCodings };
      const response = await request(url, { headers: sent, signal, dispatcher });
      const { usable, unusable } = await sortKeys(await readKeySet(response, maxBodyBytes));
      unusableKeys.report(unusable);
      failedAt = undefined;
      outage.end();
      return Response.json({ keys: usable });
    } catch (error) {
      failedAt = Date.now();
      outage.begin(error);
      throw error;
    }
  };
  return { fetch: fetchUsable, hasFailed: () => failedAt !== undefined };
}

/** @throws Error that quotes nothing of the response */
async function readKeySet(response: Dispatcher.ResponseData, maxBytes: number): Promise<JSONWebKeySet> {
  if (response.statusCode !== 200) {
    response.body.on('error', () => undefined).destroy(); // which reports that the rest was not read
    throw new Error(`answered with status ${response.statusCode}`);
  }
  const keySet = parseJson(await readText(response, maxBytes)) as JSONWebKeySet;
  createLocalJWKSet(keySet); // which checks its form
  return keySet;
}

async function readText({ headers, body }: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw createTooLargeError(maxBytes);
    chunks.push(chunk);
  }
  try {
    return decodeText(
      decodeContent(Buffer.concat(chunks), parseContentCodings(headers['content-encoding']), maxBytes),
    );
  } catch (error) {
    throw error instanceof ContentCodingError && error.isTooLarge ? createTooLargeError(maxBytes) : error;
  }
}

function createTooLargeError(maxBytes: number): Error {
  return new Error(`answered with more than ${maxBytes} bytes`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('answered with something else than JSON');
  }
}
