import { createHash } from 'node:crypto';
import { forwardedToken, type TokenSource } from '../c1/token.ts';

/** Under whose identity C1 is asked. */
export type Identity =
  /** The caller's own token is passed on. */
  | { readonly kind: 'forward' }
  /** The gateway asks under an identity of its own, whoever calls. */
  | { readonly kind: 'service'; readonly tokens: TokenSource };

/** The token source for a request, and a name for the caller that is safe to log. */
export interface Caller {
  readonly tokens: TokenSource;
  readonly name: string;
}

/** Who sends a request, under the gateway's identity mode. */
export function callerOf(request: Request, identity: Identity): Caller {
  if (identity.kind === 'service') return { tokens: identity.tokens, name: 'anonymous' };
  const token = bearerToken(request.headers.get('authorization'));
  return { tokens: forwardedToken(token), name: token === undefined ? 'anonymous' : digestOf(token) };
}

/** The token of a well-formed bearer header (RFC 6750 §2.1); undefined for any other. */
function bearerToken(header: string | null): string | undefined {
  return /^bearer +([\w.~+/-]+=*) *$/i.exec(header ?? '')?.[1];
}

/** Tells callers apart in logs without telling their tokens. */
function digestOf(token: string): string {
  return `token:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
}
