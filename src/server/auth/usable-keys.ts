import { importJWK, type JSONWebKeySet, type JWK } from 'jose';

/** The keys of a set, sorted by whether a signature can be verified with them. */
export interface SortedKeys {
  readonly usable: readonly JWK[];
  /** The indexes of keys that are published for signatures and cannot verify one. */
  readonly unusable: readonly number[];
}

/** RSA keys of fewer bits are rejected with each token (RFC 7518 §3.3). */
const minRsaBits = 2048;

/**
 * Tries to import each key of a set. A broken key must not affect the others: a token that names it is a token of an
 * unknown key.
 */
export async function sortKeys({ keys }: JSONWebKeySet): Promise<SortedKeys> {
  const areUsable = await Promise.all(keys.map(isUsable));
  const usable = keys.filter((_, index) => areUsable[index] === true);
  const unusable = keys.flatMap(({ use = 'sig' }, index) =>
    use === 'sig' && areUsable[index] !== true ? [index] : [],
  );
  return { usable, unusable };
}

async function isUsable(jwk: JWK): Promise<boolean> {
  const alg = jwk.alg ?? getDefaultAlgorithm(jwk);
  if (alg === undefined) return false;
  try {
    const key = await importJWK(jwk, alg);
    if (key instanceof Uint8Array || key.type !== 'public') return false;
    return !('modulusLength' in key.algorithm) || Number(key.algorithm.modulusLength) >= minRsaBits;
  } catch {
    return false; // for any reason: the key is unusable
  }
}

const algorithmsOfCurves: Readonly<Record<string, string>> = {
  'P-256': 'ES256',
  'P-384': 'ES384',
  'P-521': 'ES512',
  Ed25519: 'EdDSA',
};

/** An algorithm for a key without `alg`; undefined for a type or a curve that the gateway does not support. */
function getDefaultAlgorithm({ kty, crv = '' }: JWK): string | undefined {
  return kty === 'RSA' ? 'RS256' : algorithmsOfCurves[crv];
}
