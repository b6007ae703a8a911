import { readFile } from 'node:fs/promises';
import { keyOfClientSecret } from '../c1/auth/credentials.ts';
import {
  assertionGrant,
  exchangeGrant,
  fetchToken,
  secretGrant,
  type Grant,
} from '../c1/auth/token-request.ts';
import type { Http } from '../c1/transport/http.ts';
import { renewedToken, staticToken, type TokenSource } from '../c1/auth/token-source.ts';
import type { Credential } from '../config/upstream.ts';

function grantOf(credential: Exclude<Credential, { kind: 'static' }>, audience: string): Grant {
  const { clientId } = credential;
  if (credential.kind === 'exchange') {
    const { subjectToken } = credential;
    return exchangeGrant(clientId, async () =>
      'value' in subjectToken ? subjectToken.value : (await readFile(subjectToken.file, 'utf8')).trim(),
    );
  }
  const { clientSecret } = credential;
  if (credential.kind === 'secret') return secretGrant(clientId, clientSecret);
  return assertionGrant(clientId, keyOfClientSecret(clientSecret), audience);
}

/** Where the gateway's own tokens come from, at the C1 of that origin. */
export function tokensOf(credential: Credential, http: Http, origin: string): TokenSource {
  if (credential.kind === 'static') return staticToken(credential.token);
  const grant = grantOf(credential, new URL(origin).hostname);
  return renewedToken(() => fetchToken(http, grant));
}
