import type { ServerResponse } from 'node:http';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type GenerateKeyPairResult,
  type JWK,
  type JWTPayload,
} from 'jose';
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
  /** From now on the key set is answered like this: by a 503 unless told otherwise. */
  readonly fail: (respond?: (response: ServerResponse, keySet: string) => void) => void;
  /** From now on it is published again. */
  readonly recover: () => void;
}

export const audience = 'https://gateway.example';

/** RSA keys are slow to make: there are eight, used in turn, so that those of one test differ. */
const keyPairs: Promise<GenerateKeyPairResult>[] = [];
let turn = 0;

function nextKeyPair(): Promise<GenerateKeyPairResult> {
  turn = (turn + 1) % 8;
  return (keyPairs[turn] ??= generateKeyPair('RS256'));
}

/** An identity provider on a loopback port, which publishes its keys and signs tokens with them. */
export async function identityProvider(): Promise<IdentityProvider> {
  let generation = 0;
  let failing: ((response: ServerResponse, keySet: string) => void) | undefined;
  const createKeys = async () => {
    const { privateKey, publicKey } = await nextKeyPair();
    generation += 1;
    const kid = `key-${generation}`;
    return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
  };
  let current = await createKeys();
  let publishedBy = (own: JWK): readonly unknown[] => [own];
  const { origin, calls } = await answering((_request, response) => {
    const keySet = { keys: publishedBy(current.published) };
    if (failing === undefined) answerJson(response, 200, keySet);
    else failing(response, JSON.stringify(keySet));
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
    fail: (
      respond = (response) => {
        answerJson(response, 503, {});
      },
    ) => {
      failing = respond;
    },
    recover: () => {
      failing = undefined;
    },
  };
}
