import { randomBytes, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { errorDetails, errorKindForStatus, parseObject } from '../call/response.ts';
import { endpoint } from '../call/endpoint.ts';
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

const tokenEndpoint = endpoint('write', 'POST', '/auth/v1/token');

/** Failures that another attempt may not have; every other one is C1 refusing the credentials. */
const passingKinds: readonly C1ErrorKind[] = ['rate-limited', 'unavailable', 'timeout', 'failed'];

/** The longest wait for its turn and its response; a call that waits for the token may give up before. */
const maxWaitMs = 30_000;

/**
 * Asks C1's token endpoint for an access token.
 * @throws C1Error of kind `credentials-refused` for every refusal, with the endpoint's OAuth error code as cause.
 */
export async function fetchToken(http: HttpClient, grant: GrantParams): Promise<IssuedToken> {
  const { method, pattern } = tokenEndpoint;
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(await grant()).toString();
  const deadlineAt = performance.now() + maxWaitMs;
  // Every call of every caller waits for the token.
  const request = { method, path: pattern, headers, body, deadlineAt, isUrgent: true } as const;
  const answer = await http.request(request).catch((error: unknown) => {
    throw withEndpointDetails(tokenEndpoint, error, { wasNotSent: true });
  });
  const json = parseObject(answer.body) ?? {};
  const token = json['access_token'];
  if (answer.status === 200 && typeof token === 'string' && token !== '') {
    if (!isDpop(json['token_type'])) return { token, lifetimeSeconds: lifetime(json['expires_in']) };
    throw new C1Error(
      'credentials-refused',
      'these credentials require DPoP, which the gateway does not speak',
      { ...errorDetails(tokenEndpoint, answer), wasNotSent: true },
    );
  }
  const kind = errorKindForStatus(answer.status, 'gateway');
  throw new C1Error(
    answer.status >= 300 && passingKinds.includes(kind) ? kind : 'credentials-refused',
    `C1's token endpoint answered ${answer.status} without a token`,
    // Nothing else of the body: an endpoint that fails may quote the request, and with it the secret.
    { ...errorDetails(tokenEndpoint, answer), wasNotSent: true, cause: oauthError(json['error']) },
  );
}

/** What token endpoints may say (RFC 6749 §5.2, RFC 8693 §2.2.2, RFC 9449 §5 and §8); any other word may be anything. */
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

/** The error code of an OAuth answer; its description may quote the request and is left out. */
function oauthError(code: unknown): string | undefined {
  return oauthErrors.find((known) => known === code);
}

/** What the server does not state is not assumed: such a token serves the calls that wait for it and no others. */
function lifetime(expiresIn: unknown): number {
  const seconds = Number(expiresIn);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function isDpop(tokenType: unknown): boolean {
  return typeof tokenType === 'string' && tokenType.toLowerCase() === 'dpop';
}
