import { randomBytes, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { parseObject } from './answer.ts';
import { C1Error } from './errors.ts';
import type { Http } from './http.ts';
import type { IssuedToken } from './token.ts';

/** The fields of one token request; a fresh set for each, since assertions are short-lived. */
export type Grant = () => Promise<Readonly<Record<string, string>>>;

/** OAuth2 client credentials with the secret itself in the body. */
export function secretGrant(clientId: string, clientSecret: string): Grant {
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
export function assertionGrant(clientId: string, key: KeyObject, audience: string): Grant {
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
export function exchangeGrant(clientId: string, readSubjectToken: () => Promise<string>): Grant {
  return async () => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    client_id: clientId,
    subject_token: await readSubjectToken(),
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  });
}

const tokenPath = '/auth/v1/token';

/**
 * Asks C1's token endpoint for an access token.
 * @throws C1Error of kind `credentials-refused` for every refusal, with the endpoint's OAuth error code as cause.
 */
export async function fetchToken(http: Http, grant: Grant): Promise<IssuedToken> {
  const answer = await http.exchange({
    method: 'POST',
    path: tokenPath,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(await grant()).toString(),
  });
  const json = parseObject(answer.body) ?? {};
  const details = { method: 'POST', pattern: tokenPath, status: answer.status };
  if (answer.status === 429 || answer.status >= 500) {
    const kind = answer.status === 429 ? 'rate-limited' : 'unavailable';
    throw new C1Error(kind, `C1's token endpoint answered ${answer.status}`, details);
  }
  const token = json['access_token'];
  if (answer.status !== 200 || typeof token !== 'string' || token === '') {
    throw new C1Error(
      'credentials-refused',
      `C1's token endpoint answered ${answer.status} without a token`,
      {
        ...details,
        cause: oauthError(json['error']),
      },
    );
  }
  if (isDpop(json['token_type'])) {
    throw new C1Error(
      'credentials-refused',
      'these credentials require DPoP, which the gateway does not speak',
      details,
    );
  }
  return { token, lifetimeSeconds: lifetime(json['expires_in']) };
}

/** The error code of an OAuth answer (RFC 6749 §5.2); its description may quote the request and is left out. */
function oauthError(code: unknown): string | undefined {
  return typeof code === 'string' && /^\w{1,64}$/.test(code) ? code : undefined;
}

/** What the server does not state is not assumed: such a token serves the calls that wait for it and no others. */
function lifetime(expiresIn: unknown): number {
  const seconds = Number(expiresIn);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function isDpop(tokenType: unknown): boolean {
  return typeof tokenType === 'string' && tokenType.toLowerCase() === 'dpop';
}
