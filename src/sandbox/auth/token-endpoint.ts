import type { AccessTokens } from './access-tokens.ts';
import type { OAuthClient } from './oauth-client.ts';
import { jsonResponse, type SandboxResponse, type ReceivedCall } from '../protocol/http.ts';
import { OAuthError, toOAuthErrorResponse } from './oauth-error.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const jwtType = 'urn:ietf:params:oauth:token-type:jwt';
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';

interface Parts {
  readonly client: OAuthClient;
  readonly trust: TrustedIssuer;
  readonly tokens: AccessTokens;
  readonly lifetimeSeconds: number;
  /** The user that the client acts for; empty if there is none. */
  readonly userId: () => string;
}

/** `POST /auth/v1/token`: client credentials by secret or signed assertion, and token exchange (RFC 8693). */
export function createTokenEndpoint(parts: Parts) {
  return async (received: ReceivedCall): Promise<SandboxResponse> => {
    try {
      const extra = await checkGrant(readForm(received), parts);
      const body = {
        access_token: parts.tokens.issue({ userId: parts.userId() }),
        token_type: 'Bearer',
        expires_in: parts.lifetimeSeconds,
        ...extra,
      };
      return jsonResponse(200, body, { 'cache-control': 'no-store' });
    } catch (error) {
      if (error instanceof OAuthError) return toOAuthErrorResponse(error);
      throw error;
    }
  };
}

/**
 * Reads the form of a token request. C1 requires the credentials in it, so a call with Basic authentication is
 * rejected.
 */
function readForm({ method, header, text }: ReceivedCall): ReadonlyMap<string, string> {
  if (method !== 'POST') throw new OAuthError('invalid_request', 'the token endpoint takes POST only');
  if (/^Basic /i.test(header('authorization') ?? '')) {
    throw new OAuthError('invalid_client', 'client credentials go in the body');
  }
  if (header('content-type')?.split(';')[0]?.trim() !== 'application/x-www-form-urlencoded') {
    throw new OAuthError('invalid_request', 'the body must be application/x-www-form-urlencoded');
  }
  const fields = [...new URLSearchParams(text)];
  const form = new Map(fields);
  if (form.size !== fields.length) throw new OAuthError('invalid_request', 'a parameter is repeated');
  return form;
}

/** Checks the proof that a grant requires, and returns the fields of its response beside the token. */
async function checkGrant(form: ReadonlyMap<string, string>, { client, trust }: Parts) {
  const grantType = requireParameter(form, 'grant_type');
  if (grantType === 'client_credentials') {
    await checkClient(form, client);
    return {};
  }
  if (grantType === tokenExchange) {
    requireValue(form, 'subject_token_type', jwtType);
    await trust.checkSubjectToken(
      requireParameter(form, 'client_id'),
      requireParameter(form, 'subject_token'),
    );
    return { issued_token_type: accessTokenType };
  }
  throw new OAuthError('unsupported_grant_type', `unsupported grant type ${grantType}`);
}

async function checkClient(form: ReadonlyMap<string, string>, client: OAuthClient) {
  const clientId = requireParameter(form, 'client_id');
  if (form.has('client_secret') === form.has('client_assertion')) {
    throw new OAuthError('invalid_request', 'send either client_secret or client_assertion');
  }
  if (form.has('client_secret')) {
    client.checkSecret(clientId, requireParameter(form, 'client_secret'));
    return;
  }
  requireValue(form, 'client_assertion_type', jwtBearer);
  await client.checkAssertion(clientId, requireParameter(form, 'client_assertion'));
}

function requireParameter(form: ReadonlyMap<string, string>, name: string): string {
  const value = form.get(name) ?? '';
  if (value === '') throw new OAuthError('invalid_request', `${name} is missing`);
  return value;
}

function requireValue(form: ReadonlyMap<string, string>, name: string, value: string) {
  if (requireParameter(form, name) !== value)
    throw new OAuthError('invalid_request', `${name} must be ${value}`);
}
