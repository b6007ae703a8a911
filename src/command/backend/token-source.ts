import { readFile } from 'node:fs/promises';
import { parseClientSecret } from '../../c1/auth/credentials.ts';
import {
  jwtAssertionGrant,
  tokenExchangeGrant,
  fetchToken,
  clientSecretGrant,
  type GrantParams,
} from '../../c1/auth/token-request.ts';
import type { HttpClient } from '../../c1/transport/http.ts';
import { refreshingToken, staticToken, type TokenSource } from '../../c1/auth/token-source.ts';
import type { Credential } from '../../config/upstream.ts';

function createGrant(credential: Exclude<Credential, { kind: 'static' }>, audience: string): GrantParams {
  const { clientId } = credential;
  if (credential.kind === 'exchange') {
    const { subjectToken } = credential;
    return tokenExchangeGrant(clientId, async () =>
      'value' in subjectToken ? subjectToken.value : (await readFile(subjectToken.file, 'utf8')).trim(),
    );
  }
  const { clientSecret } = credential;
  if (credential.kind === 'secret') return clientSecretGrant(clientId, clientSecret);
  return jwtAssertionGrant(clientId, parseClientSecret(clientSecret), audience);
}

/** Creates the source of the gateway's own tokens for the C1 of an origin. */
export function createTokenSource(credential: Credential, http: HttpClient, origin: string): TokenSource {
  if (credential.kind === 'static') return staticToken(credential.token);
  const grant = createGrant(credential, new URL(origin).hostname);
  return refreshingToken(() => fetchToken(http, grant));
}
