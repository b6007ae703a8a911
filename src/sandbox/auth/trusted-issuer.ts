import { generateKeyPair, jwtVerify, SignJWT } from 'jose';

import { parseAudience } from './client-id.ts';
import { asOAuthError } from './oauth-error.ts';

/** The claims of a token, valid or not; undefined leaves out a default one. */
export type Claims = Readonly<Record<string, unknown>>;

/** An external issuer whose tokens the tenant exchanges for its own. */
export interface TrustedIssuer {
  /** Signs a token that is valid for an exchange at the origin; claims replace the default ones or add to them. */
  readonly signSubjectToken: (origin: string, claims?: Claims) => Promise<string>;
  /** Throws OAuthError if the token is not valid now. */
  readonly checkSubjectToken: (clientId: string, token: string) => Promise<void>;
}

const issuer = 'https://issuer.example';

/** Creates an issuer that exists in this sandbox only. */
export async function createTrustedIssuer(now: () => number): Promise<TrustedIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return {
    signSubjectToken: (origin, claims) => {
      const iat = Math.floor(now() / 1000);
      const usual = { iss: issuer, sub: 'workload', aud: new URL(origin).hostname, iat, exp: iat + 300 };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    },
    checkSubjectToken: async (clientId, token) => {
      await asOAuthError('invalid_request', () =>
        jwtVerify(token, publicKey, {
          algorithms: ['ES256'],
          issuer,
          audience: parseAudience(clientId, 'wfe'),
          requiredClaims: ['exp'],
          // C1 documents a lifetime of ten minutes.
          maxTokenAge: 600,
          currentDate: new Date(now()),
        }),
      );
    },
  };
}
