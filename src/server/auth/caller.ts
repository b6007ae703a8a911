import { hash } from 'node:crypto';
import { callerToken, type TokenSource } from '../../c1/auth/token-source.ts';
import type { RateLimitSubject } from '../../rate-limit/limiter.ts';
import { abridgeText } from '../logging/abridge.ts';
import type { JwtVerifier } from './jwt-verifier.ts';
import { requestError, type RequestError } from '../errors/request-error.ts';

/** The identity under which C1 is called. */
export type Identity =
  /** The caller's own token is passed on. */
  | { readonly kind: 'forward' }
  /** The gateway's own identity: for every client, or for those with a token that the verifier accepts. */
  | { readonly kind: 'service'; readonly tokens: TokenSource; readonly callers: 'anonymous' | JwtVerifier };

/** Whether callers need no token to act under the gateway's own identity. */
export function isAnonymous(identity: Identity): boolean {
  return identity.kind === 'service' && identity.callers === 'anonymous';
}

/** Whether the gateway itself requires a token of every caller, and not only C1. */
export function requiresToken(identity: Identity): boolean {
  return identity.kind === 'service' && identity.callers !== 'anonymous';
}

/** The sender of a request. */
export interface Caller {
  /** Safe to log, at most 500 bytes of JSON: issuer and subject, or a digest of the token that was sent. */
  readonly name: string;
  /** The subject by which its operations are counted. */
  readonly standing: RateLimitSubject;
  /** The tokens for calls to C1. */
  readonly tokens: TokenSource;
  /** The reason why this caller is read-only; undefined if C1 decides about its writes. */
  readonly readOnlyReason?: string | undefined;
}

/** A caller without a token. */
export const unauthenticatedCaller: Caller = {
  name: 'anonymous',
  standing: { kind: 'unauthenticated' },
  tokens: callerToken(undefined),
};

const anonymousSubject: RateLimitSubject = { kind: 'anonymous' };

/**
 * Returns the caller of a request, under the gateway's identity mode; synchronously if no verification is pending.
 * @throws RequestError with status 401 for a token that the verifier rejects, 503 when it cannot decide
 */
export function authenticate(
  authorization: string | undefined,
  identity: Identity,
): Caller | Promise<Caller> {
  const token = parseBearerToken(authorization);
  if (identity.kind === 'forward') {
    return token === undefined ? unauthenticatedCaller : createForwardedCaller(token);
  }
  const { tokens, callers } = identity;
  if (callers === 'anonymous') return { name: 'anonymous', standing: anonymousSubject, tokens };
  if (token === undefined) throw createMissingTokenError();
  return verifyCaller(token, callers, tokens);
}

function createForwardedCaller(token: string): Caller {
  const digest = hash('sha256', toCanonicalToken(token), 'hex');
  // A part of the digest distinguishes callers in logs without disclosing their tokens.
  return {
    name: `token:${digest.slice(0, 16)}`,
    standing: { kind: 'unverifiedToken', digest },
    tokens: callerToken(token),
  };
}

/**
 * The canonical form of all texts that lenient decoders take for the same token: the last character of a signature in
 * base64url has unused bits, and `=` may follow it. It is used only to count and to name; C1 gets the token as
 * received.
 */
function toCanonicalToken(token: string): string {
  // Only more padding follows the first `=`.
  const padding = token.indexOf('=');
  const bare = padding === -1 ? token : token.slice(0, padding);
  const end = bare.lastIndexOf('.') + 1;
  if (end === 0 || bare.indexOf('.') + 1 === end || /[^\w-]/.test(bare.slice(end))) return bare;
  return bare.slice(0, end) + Buffer.from(bare.slice(end), 'base64url').toString('base64url');
}

async function verifyCaller(token: string, check: JwtVerifier, tokens: TokenSource): Promise<Caller> {
  const verdict = await check(token);
  if (verdict.kind === 'refused') throw createUnauthenticatedError(verdict.reason, 'error="invalid_token"');
  if (verdict.kind === 'undecided') throw createUnavailableError(verdict.retryAfterSeconds);
  const { issuer, subject } = verdict;
  return {
    name: abridgeText(`${issuer} ${shortenSubject(subject)}`, nameBounds),
    standing: { kind: 'verified', identity: `${issuer} ${subject}` },
    tokens,
    readOnlyReason: verdict.readOnlyReason,
  };
}

/** Providers issue subjects of any length, and each line of the log holds one. */
const maxSubjectLength = 200;

/** Two records of the audit, and the line of the operation, hold one. */
const nameBounds = { maxBytes: 500, maxLength: 500 };

function shortenSubject(subject: string): string {
  return subject.length > maxSubjectLength ? `${subject.slice(0, maxSubjectLength)}…` : subject;
}

/** The token of a well-formed bearer header (RFC 6750 §2.1); undefined for any other. */
function parseBearerToken(header = ''): string | undefined {
  return /^bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1];
}

/** The error of a request without a token that needs one. */
export function createMissingTokenError(): RequestError {
  return createUnauthenticatedError('Send a token: Authorization: Bearer <token>');
}

/** RFC 6750 §3: the challenge names the scheme, and an error only where a token was sent. */
function createUnauthenticatedError(message: string, error = ''): RequestError {
  const headers = { 'www-authenticate': `Bearer ${error}`.trim() };
  return requestError(message, { code: 'UNAUTHENTICATED', http: { status: 401, headers } });
}

function createUnavailableError(retryAfterSeconds: number): RequestError {
  const message = "The keys that sign callers' tokens cannot be read at the moment";
  const headers = { 'retry-after': String(retryAfterSeconds) };
  return requestError(message, {
    code: 'UPSTREAM_UNAVAILABLE',
    retryAfterSeconds,
    http: { status: 503, headers },
  });
}
