import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { answering, answerJson } from './upstream/fake-upstream.ts';

export interface IdentityProvider {
  readonly issuer: string;
  readonly keysUrl: string;
  /** How often its key set was fetched. */
  readonly fetches: () => number;
  /** A token of this provider, good for ten minutes; claims replace its own, `undefined` removes one. */
  readonly sign: (claims?: Readonly<Record<string, unknown>>, hasKeyId?: boolean) => Promise<string>;
  /** Publishes a new key instead of the old one, and signs with it from now on. */
  readonly rotate: () => Promise<void>;
  /** The public key as it is published, in text. */
  readonly publicKey: () => string;
  /** Publishes another key set instead, and signs on as before. */
  readonly publish: (keys: (own: JWK) => readonly unknown[]) => void;
  /** From now on the key set cannot be had. */
  readonly fail: () => void;
  /** From now on it can be had again. */
  readonly recover: () => void;
}

export const audience = 'https://gateway.example';

/** An identity provider on a loopback port, which publishes its keys and signs tokens with them. */
export async function identityProvider(): Promise<IdentityProvider> {
  let generation = 0;
  let isFailing = false;
  const createKeys = async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    generation += 1;
    const kid = `key-${generation}`;
    return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
  };
  let current = await createKeys();
  let publishedBy = (own: JWK): readonly unknown[] => [own];
  const { origin, calls } = await answering((_request, response) => {
    if (isFailing) answerJson(response, 503, {});
    else answerJson(response, 200, { keys: publishedBy(current.published) });
  });
  return {
    issuer: origin,
    keysUrl: `${origin}/keys`,
    fetches: () => calls.length,
    sign: async (claims = {}, hasKeyId = true) => {
      const payload: JWTPayload = {
        iss: origin,
        aud: audience,
        sub: 'sofia@example.com',
        exp: Math.floor(Date.now() / 1000) + 600,
        ...claims,
      };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', ...(hasKeyId && { kid: current.kid }) })
        .sign(current.privateKey);
    },
    rotate: async () => {
      current = await createKeys();
    },
    publicKey: () => JSON.stringify(current.published),
    publish: (keys) => {
      publishedBy = keys;
    },
    fail: () => {
      isFailing = true;
    },
    recover: () => {
      isFailing = false;
    },
  };
}
