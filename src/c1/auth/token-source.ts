import type { TokenOwner } from '../call/response.ts';
import { C1Error } from '../errors.ts';
import { abortable } from '../transport/abortable.ts';

/** Where the bearer token of the next call comes from. */
export interface TokenSource {
  readonly holder: TokenOwner;
  /** @throws C1Error; the signal's reason when the signal aborts first. */
  token(signal?: AbortSignal): Promise<string>;
  /** Says that C1 refused this token; true when asking again may give another one. */
  invalidate(token: string): boolean;
}

/** The caller's own token, used as it came; without one every call is refused before it is sent. */
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

/** A token from the configuration; when C1 refuses it there is no other. */
export function staticToken(token: string): TokenSource {
  return { holder: 'gateway', token: () => Promise.resolve(token), invalidate: () => false };
}

/** A token and how long it may be used from now; C1 states 600 to 3600 seconds. */
export interface IssuedToken {
  readonly token: string;
  readonly lifetimeSeconds: number;
}

/** A token is renewed this long before its end, so that none expires on its way to C1. */
const marginMs = 60_000;

/**
 * A token of the gateway's own, fetched when first needed and again shortly before it ends or once it is spent.
 * Callers that arrive meanwhile share one fetch; it goes on when one of them leaves, and its failure is told to
 * all of them and then forgotten.
 */
export function refreshingToken(
  fetchToken: () => Promise<IssuedToken>,
  now: () => number = Date.now,
): TokenSource {
  let current: { readonly token: string; readonly renewAt: number } | undefined;
  let fetching: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const askedAt = now();
    const { token, lifetimeSeconds } = await fetchToken();
    const lifetimeMs = lifetimeSeconds * 1000;
    // Of a short life a tenth is margin enough; the whole minute would leave nothing to use.
    current = { token, renewAt: askedAt + lifetimeMs - Math.min(marginMs, lifetimeMs / 10) };
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
