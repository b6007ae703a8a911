import { generateKeyPair, jwtVerify, SignJWT } from 'jose';

import { audienceOf } from './client-id.ts';
import { asOAuthError } from './oauth-error.ts';

/** Claims of a token, those too that no sound token would carry; undefined leaves a usual one out. */
export type Claims = Readonly<Record<string, unknown>>;

/** An issuer elsewhere whose tokens the tenant takes in exchange for its own. */
export interface TrustedIssuer {
  /** A token good for an exchange at the origin; claims replace or add to the usual ones. */
  readonly signSubjectToken: (origin: string, claims?: Claims) => Promise<string>;
  /** Throws OAuthError if the token is not good now. */
  readonly checkSubjectToken: (clientId: string, token: string) => Promise<void>;
}

const issuer = 'https://issuer.example';

/** A trust in an issuer that exists only here. */
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
          audience: audienceOf(clientId, 'wfe'),
          requiredClaims: ['exp'],
          // C1 documents ten minutes.
          maxTokenAge: 600,
          currentDate: new Date(now()),
        }),
      );
    },
  };
}
