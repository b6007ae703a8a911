import { randomBytes, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { errorDetails, errorKindForStatus, parseObject } from '../call/response.ts';
import { C1Error, withEndpointDetails, type C1ErrorKind } from '../errors.ts';
import type { HttpClient } from '../transport/http.ts';
import type { IssuedToken } from './token-source.ts';

/** The fields of one token request; a fresh set for each, since assertions are short-lived. */
export type GrantParams = () => Promise<Readonly<Record<string, string>>>;

/** OAuth2 client credentials with the secret itself in the body. */
export function clientSecretGrant(clientId: string, clientSecret: string): GrantParams {
  return () =>
    Promise.resolve({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
}

/**
 * OAuth2 client credentials with an assertion signed by the secret's key (RFC 7523 §2.2) in the body: the secret
 * never leaves the process. C1 wants the tenant's host without its port as audience, refuses a life of more than
 * five minutes, and its own clients send a random nonce in the header.
 */
export function jwtAssertionGrant(clientId: string, key: KeyObject, audience: string): GrantParams {
  return async () => ({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA', nonce: randomBytes(16).toString('hex') })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience([audience])
      .setIssuedAt()
      .setNotBefore('2 minutes ago')
      .setExpirationTime('2 minutes')
      .sign(key),
  });
}

/** RFC 8693 exchange of an identity provider's token; it is read again for each exchange, since it lives minutes. */
export function tokenExchangeGrant(clientId: string, readSubjectToken: () => Promise<string>): GrantParams {
  return async () => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    client_id: clientId,
    subject_token: await readSubjectToken().catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
      throw new C1Error('credentials-refused', 'the OIDC token to exchange cannot be read', { cause: code });
    }),
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  });
}

/** Not an operation of the REST API: it needs no token, and no permission. */
const tokenEndpoint = { method: 'POST', pattern: '/auth/v1/token' } as const;

/** Failures that may pass; every other one means that C1 refuses the credentials. */
const passingKinds: readonly C1ErrorKind[] = ['rate-limited', 'unavailable', 'timeout', 'failed'];

/** Maximum duration of a token request, queueing included; a call that waits for the token may time out earlier. */
const maxWaitMs = 30_000;

/**
 * Requests an access token from C1's token endpoint.
 * @throws C1Error of kind `credentials-refused` for every refusal, with the endpoint's OAuth error code as cause.
 */
export async function fetchToken(http: HttpClient, grant: GrantParams): Promise<IssuedToken> {
  const { method, pattern } = tokenEndpoint;
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(await grant()).toString();
  const deadlineAt = performance.now() + maxWaitMs;
  // Every call of every caller waits for the token.
  const request = { method, path: pattern, headers, body, deadlineAt, isUrgent: true } as const;
  const response = await http.request(request).catch((error: unknown) => {
    throw withEndpointDetails(tokenEndpoint, error, { wasNotSent: true });
  });
  const json = parseObject(response.body) ?? {};
  const token = json['access_token'];
  if (response.status === 200 && typeof token === 'string' && token !== '') {
    if (!isDpop(json['token_type'])) return { token, lifetimeSeconds: parseLifetime(json['expires_in']) };
    throw new C1Error(
      'credentials-refused',
      'these credentials require DPoP, which the gateway does not speak',
      { ...errorDetails(tokenEndpoint, response), wasNotSent: true },
    );
  }
  const kind = errorKindForStatus(response.status, 'gateway');
  throw new C1Error(
    response.status >= 300 && passingKinds.includes(kind) ? kind : 'credentials-refused',
    `C1's token endpoint answered ${response.status} without a token`,
    // The rest of the body is discarded: an error response may quote the request, including the secret.
    { ...errorDetails(tokenEndpoint, response), wasNotSent: true, cause: parseOAuthErrorCode(json['error']) },
  );
}

/** Error codes of token endpoints (RFC 6749 §5.2, RFC 8693 §2.2.2, RFC 9449 §5 and §8); other values are not logged. */
const oauthErrors = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_target',
  'invalid_dpop_proof',
  'use_dpop_nonce',
  'server_error',
  'temporarily_unavailable',
];

/** The error code of an OAuth response, without its description, which may quote the request. */
function parseOAuthErrorCode(code: unknown): string | undefined {
  return oauthErrors.find((known) => known === code);
}

/** The lifetime of a token; 0 if the response states none: only the calls that already wait may use the token. */
function parseLifetime(expiresIn: unknown): number {
  const seconds = Number(expiresIn);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function isDpop(tokenType: unknown): boolean {
  return typeof tokenType === 'string' && tokenType.toLowerCase() === 'dpop';
}
