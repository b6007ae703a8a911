import type { TokenOwner } from '../call/response.ts';
import { C1Error } from '../errors.ts';
import { abortable } from '../transport/abortable.ts';

/** Where the bearer token of the next call comes from. */
export interface TokenSource {
  readonly holder: TokenOwner;
  /** @throws C1Error; the signal's reason when the signal aborts first. */
  token(signal?: AbortSignal): Promise<string>;
  /** Marks a token as rejected by C1; true if `token` may return another one. */
  invalidate(token: string): boolean;
}

/** The token of the request; without one every call fails before it is sent. */
export function callerToken(token: string | undefined): TokenSource {
  return {
    holder: 'caller',
    token: () =>
      token === undefined
        ? Promise.reject(
            new C1Error('unauthenticated', 'send a C1 access token: Authorization: Bearer <token>'),
          )
        : Promise.resolve(token),
    invalidate: () => false,
  };
}

/** A token from the configuration, which cannot be replaced when C1 rejects it. */
export function staticToken(token: string): TokenSource {
  return { holder: 'gateway', token: () => Promise.resolve(token), invalidate: () => false };
}

/** A token and how long it may be used from now; C1 states 600 to 3600 seconds. */
export interface IssuedToken {
  readonly token: string;
  readonly lifetimeSeconds: number;
}

/** Time before expiry at which a token is renewed, so that none expires on its way to C1. */
const marginMs = 60_000;

/**
 * A token of the gateway's own, fetched at first use, shortly before expiry and after a rejection.
 * Concurrent callers share one fetch. It continues when a caller disconnects, and its failure rejects the calls of
 * all callers and is not cached.
 */
export function refreshingToken(
  fetchToken: () => Promise<IssuedToken>,
  now: () => number = Date.now,
): TokenSource {
  let current: { readonly token: string; readonly renewAt: number } | undefined;
  let fetching: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const requestedAt = now();
    const { token, lifetimeSeconds } = await fetchToken();
    const lifetimeMs = lifetimeSeconds * 1000;
    // For short-lived tokens the margin is a tenth of the lifetime; a whole minute might leave nothing.
    current = { token, renewAt: requestedAt + lifetimeMs - Math.min(marginMs, lifetimeMs / 10) };
    return token;
  };

  return {
    holder: 'gateway',
    token(signal) {
      if (current !== undefined && now() < current.renewAt) return Promise.resolve(current.token);
      fetching ??= renew().finally(() => {
        fetching = undefined;
      });
      return abortable(fetching, signal);
    },
    invalidate(token) {
      if (current?.token === token) current = undefined;
      return true;
    },
  };
}
