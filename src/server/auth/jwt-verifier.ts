import {
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import { KeyUnavailable } from './key-unavailable.ts';

/** The rules for an accepted token. */
export interface JwtRules {
  readonly issuer: string;
  /** What `aud` must be or contain; for a token without `aud`, as Amazon Cognito's access tokens are, its `client_id`. */
  readonly audience: string;
  /** How far the clocks of the provider and of this machine may differ; 30 by default. */
  readonly clockToleranceSeconds?: number;
  /** The scope that a caller needs to write; all callers are read-only if undefined. */
  readonly writeScope: string | undefined;
}

/** The result of a verification; `undecided` when the keys are unavailable. */
export type JwtVerification =
  | {
      readonly kind: 'accepted';
      readonly issuer: string;
      readonly subject: string;
      readonly readOnlyReason?: string;
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'undecided'; readonly retryAfterSeconds: number };

/** Verifies a token, and names its issuer and subject; never throws. */
export type JwtVerifier = (token: string) => Promise<JwtVerification>;

/**
 * Signatures by public keys only: no `none`, and no HMAC, which would let anyone with a public key sign with it.
 */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Characters of a token's header, which names an algorithm and a key; it is parsed before the signature is verified. */
const maxTokenHeaderLength = 4_096;

/** Seconds until a request is worth repeating while the keys are unavailable. */
const retryAfterSeconds = 5;

/**
 * Creates a verifier of JWTs (RFC 7519) by signature, issuer, audience and expiry; a token without one of these, or
 * without a subject, is rejected.
 * @param keys finds them, and logs when they are unavailable
 */
export function createJwtVerifier(
  keys: JWTVerifyGetKey,
  { issuer, audience, clockToleranceSeconds = 30, writeScope }: JwtRules,
): JwtVerifier {
  const rules = {
    issuer,
    algorithms,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    if (token.indexOf('.') > maxTokenHeaderLength) return createRefusal(notAccepted);
    try {
      const { payload } = await verifyToken(token, keys, rules);
      const { sub: subject } = payload;
      if (!isFor(audience, payload)) return createRefusal(describeWrongClaim('aud'));
      if (typeof subject !== 'string' || subject === '') return createRefusal('The token names no subject');
      const refusal = getReadOnlyReason(payload, writeScope);
      return { kind: 'accepted', issuer, subject, ...(refusal !== undefined && { readOnlyReason: refusal }) };
    } catch (error) {
      const reason = getRefusalReason(error);
      if (reason !== undefined) return createRefusal(reason);
      if (error instanceof KeyUnavailable) {
        // Of other tokens no key is expected: anyone can invent one with an unknown key.
        if (!hasExpectedClaims(token, issuer, audience)) return createRefusal(notAccepted);
        return { kind: 'undecided', retryAfterSeconds: error.retryAfterSeconds };
      }
      return { kind: 'undecided', retryAfterSeconds };
    }
  };
}

/** Whether a token is for this gateway: by `aud`, or by `client_id` where the provider writes no `aud`. */
function isFor(audience: string, { aud, client_id: client }: JWTPayload): boolean {
  if (aud === undefined) return client === audience;
  return Array.isArray(aud) ? aud.includes(audience) : aud === audience;
}

/** Whether a token says, unverified, that it is of this issuer and for this audience. */
function hasExpectedClaims(token: string, issuer: string, audience: string): boolean {
  try {
    const payload = decodeJwt(token);
    return payload.iss === issuer && isFor(audience, payload);
  } catch {
    return false; // it is no token
  }
}

/** Tries each key that matches by its name: providers publish keys without ids, or two with the same id. */
async function verifyToken(
  token: string,
  keys: JWTVerifyGetKey,
  rules: JWTVerifyOptions,
): Promise<{ readonly payload: JWTPayload }> {
  try {
    return await jwtVerify(token, keys, rules);
  } catch (several) {
    if (!(several instanceof errors.JWKSMultipleMatchingKeys)) throw several;
    return verifyWithAnyKey(several, token, rules);
  }
}

async function verifyWithAnyKey(
  keys: errors.JWKSMultipleMatchingKeys,
  token: string,
  rules: JWTVerifyOptions,
): Promise<{ readonly payload: JWTPayload }> {
  for await (const key of keys) {
    try {
      return await jwtVerify(token, key, rules);
    } catch (error) {
      const isOfAnother = error instanceof errors.JWSSignatureVerificationFailed;
      if (!isOfAnother) throw error;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}

function createRefusal(reason: string): JwtVerification {
  return { kind: 'refused', reason };
}

/** The reason why the token is rejected; undefined if the error is not about the token. */
function getRefusalReason(error: unknown): string | undefined {
  if (error instanceof errors.JWTExpired)
    return `The token has expired, by this gateway's clock: ${formatNow()}`;
  if (error instanceof errors.JWTClaimValidationFailed) {
    const isEarly = error.claim === 'nbf' && error.reason === 'check_failed';
    if (isEarly) return `The token is not valid yet, by this gateway's clock: ${formatNow()}`;
    return describeWrongClaim(error.claim);
  }
  const isOfKeys =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSInvalid ||
    error instanceof errors.JWKSTimeout ||
    error.code === errors.JOSEError.code; // the only code for a response that is not a key set
  return isOfKeys ? undefined : notAccepted;
}

const formatNow = (): string => new Date().toISOString();

function describeWrongClaim(claim: string): string {
  return `The token's claim "${claim}" is missing or not what this gateway asks for`;
}

const notAccepted = 'The token is not one that this gateway accepts';

function getReadOnlyReason(payload: JWTPayload, writeScope: string | undefined): string | undefined {
  if (writeScope === undefined) return 'This gateway is read-only: no scope is set that allows changes';
  if (getScopes(payload).includes(writeScope)) return undefined;
  return `Changes need a token with the scope "${writeScope}"`;
}

/** The scopes of a token, under either name in use: `scope` (RFC 8693 §4.2), `scp` (a list or the same text). */
function getScopes({ scope, scp }: JWTPayload): readonly unknown[] {
  return [scope, scp].flatMap((claim) => {
    if (typeof claim === 'string') return claim.split(' ');
    return Array.isArray(claim) ? (claim as unknown[]) : [];
  });
}
