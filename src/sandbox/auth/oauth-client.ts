import { exportJWK, generateKeyPair, jwtVerify } from 'jose';

import { parseAudience, formatClientId } from './client-id.ts';
import { OAuthError, asOAuthError } from './oauth-error.ts';

/** The credentials that a tenant issues with a new key. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The client id for the exchange of a token of the trusted issuer. */
  readonly exchangeClientId: string;
}

/** A client of the token endpoint, and the checks of its authentication. */
export interface OAuthClient {
  readonly credentialsFor: (origin: string) => ClientCredentials;
  readonly checkSecret: (clientId: string, secret: string) => void;
  readonly checkAssertion: (clientId: string, assertion: string) => Promise<void>;
}

/** Creates the only client of the tenant. Both checks throw OAuthError if the proof is not valid now. */
export async function createOAuthClient(now: () => number): Promise<OAuthClient> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  const jwk = Buffer.from(JSON.stringify({ kty, crv, x, d })).toString('base64url');
  const clientSecret = `secret-token:conductorone.com:v1:${jwk}`;
  return {
    credentialsFor: (origin) => ({
      clientId: formatClientId(origin, 'pcc'),
      clientSecret,
      exchangeClientId: formatClientId(origin, 'wfe'),
    }),
    checkSecret: (clientId, secret) => {
      parseAudience(clientId, 'pcc');
      if (secret !== clientSecret) throw new OAuthError('invalid_client', 'wrong client secret');
    },
    checkAssertion: async (clientId, assertion) => {
      const { payload } = await asOAuthError('invalid_client', () =>
        jwtVerify(assertion, publicKey, {
          algorithms: ['EdDSA'],
          issuer: clientId,
          subject: clientId,
          audience: parseAudience(clientId, 'pcc'),
          requiredClaims: ['exp'],
          currentDate: new Date(now()),
        }),
      );
      // C1 documents that it rejects an assertion with a lifetime of more than five minutes.
      if (Number(payload.exp) * 1000 > now() + 300_000) {
        throw new OAuthError('invalid_client', 'exp is more than five minutes away');
      }
    },
  };
}
