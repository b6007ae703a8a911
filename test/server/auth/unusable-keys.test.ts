import { exportJWK, generateKeyPair, SignJWT, type JWK, type KeyObject, type CryptoKey } from 'jose';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { audience } from '../../support/identity-provider.ts';
import { ask, serviceGateway } from '../../support/service-gateway.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
});

interface Signing {
  readonly alg: string;
  readonly key: CryptoKey | KeyObject;
  readonly published: JWK;
}

/** A pair of keys under the id `broken`, the public one to be published after something is done to it. */
async function broken(alg: string, breakKey: (key: JWK) => object, options = {}): Promise<Signing> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, ...options });
  const published = { ...(await exportJWK(publicKey)), kid: 'broken', alg, use: 'sig' };
  return { alg, key: privateKey, published: breakKey(published) };
}

const without = (name: string) => (key: JWK) =>
  Object.fromEntries(Object.entries(key).filter(([member]) => member !== name));

const kinds: Record<string, () => Promise<Signing>> = {
  'an RSA key with a modulus that is no number': () => broken('RS256', (key) => ({ ...key, n: '!' })),
  'an RSA key without a modulus': () => broken('RS256', without('n')),
  'an RSA key whose modulus is a number': () => broken('RS256', (key) => ({ ...key, n: 17 })),
  'an RSA key that is too short': () => broken('RS256', (key) => ({ ...key, n: 'wJ4Dbz9zMwVdIX7fHIi3bA' })),
  'an RSA key without an exponent': () => broken('PS256', without('e')),
  'an EC key off its curve': () => broken('ES256', (key) => ({ ...key, y: key.x })),
  'an EC key of an unknown curve': () => broken('ES256', (key) => ({ ...key, crv: 'P-999' })),
  'an EC key of a curve and the algorithm of another': () =>
    broken('ES256', (key) => ({ ...key, crv: 'P-384' })),
  'an Edwards key that is cut off': () => broken('EdDSA', (key) => ({ ...key, x: key.x?.slice(0, 9) })),
  'a shared secret': () => broken('RS256', ({ kid, alg }) => ({ kid, alg, kty: 'oct', k: 'c2VjcmV0' })),
  'a private key': () => broken('RS256', (key) => ({ ...key, d: 'AQAB', p: 'AQAB', q: 'AQAB' })),
  'a key of an unknown type': () => broken('RS256', (key) => ({ ...key, kty: 'XYZ' })),
  'a key without a type': () => broken('RS256', without('kty')),
  'a key for other operations': () => broken('RS256', (key) => ({ ...key, key_ops: 'verify' })),
};

/** What the log says of keys. */
const keyLines = ({ log }: Awaited<ReturnType<typeof serviceGateway>>) =>
  log.filter(({ msg }) => msg !== 'operation').map(({ level, msg, keys }) => [level, msg, keys]);

const warning = (...indexes: number[]) => [
  'warn',
  "published keys cannot be used to check callers' tokens",
  indexes,
];

async function gatewayBeside({ alg, key, published }: Signing) {
  const gateway = await serviceGateway();
  gateway.provider.publish((own) => [published, own]);
  const sign = (kid?: string): Promise<string> =>
    new SignJWT({ iss: gateway.provider.issuer, aud: audience, sub: 'x', exp: Date.now() / 1_000 + 6_000 })
      .setProtectedHeader({ alg, ...(kid !== undefined && { kid }) })
      .sign(key);
  const statusOf = async (token: string) => (await ask(gateway, gateway.readUser, token)).status;
  return { ...gateway, sign, statusOf };
}

test.each(Object.entries(kinds))('%s beside a good one is a key that is not there', async (_name, make) => {
  const gateway = await gatewayBeside(await make());
  const { provider, sign, statusOf } = gateway;

  expect(await statusOf(await sign('broken'))).toBe(401);
  expect(await statusOf(await sign())).toBe(401);
  expect(await statusOf(await provider.sign())).toBe(200);
  expect(await statusOf(await provider.sign({}, false))).toBe(200);
  expect([provider.fetches(), keyLines(gateway)]).toEqual([1, [warning(0)]]);

  vi.setSystemTime(Date.now() + 601_000);
  expect(await statusOf(await sign('broken'))).toBe(401);
  expect([provider.fetches(), keyLines(gateway)]).toEqual([2, [warning(0)]]);
});

test('a key for encryption is none for signatures, and no reason to warn', async () => {
  const gateway = await gatewayBeside(await broken('RS256', (key) => ({ ...key, use: 'enc', n: '!' })));

  expect(await gateway.statusOf(await gateway.sign('broken'))).toBe(401);
  expect(await gateway.statusOf(await gateway.provider.sign())).toBe(200);
  expect(keyLines(gateway)).toEqual([]);
});

test('where no published key can be used, tokens are refused, and the provider is not taken for away', async () => {
  const gateway = await serviceGateway();
  gateway.provider.publish((own) => [
    { ...own, n: '!' },
    { ...own, kid: 'other', n: '!' },
  ]);

  const answer = await ask(gateway, gateway.readUser, await gateway.provider.sign());

  expect(answer).toMatchObject({ status: 401, challenge: 'Bearer error="invalid_token"' });
  expect(keyLines(gateway)).toEqual([warning(0, 1)]);
});

test('a repaired key is used, and one that breaks then is logged', async () => {
  const good = await broken('RS256', (key) => key);
  const gateway = await gatewayBeside({ ...good, published: { ...good.published, n: '!' } });
  const { provider, statusOf } = gateway;
  const token = await gateway.sign('broken');
  expect(await statusOf(token)).toBe(401);

  provider.publish((own) => [good.published, own]);
  vi.setSystemTime(Date.now() + 31_000); // a key that is not known is looked for again
  expect(await statusOf(token)).toBe(200);

  provider.publish((own) => [good.published, { ...own, n: '!' }]);
  vi.setSystemTime(Date.now() + 601_000);
  expect(await statusOf(token)).toBe(200);
  expect(keyLines(gateway)).toEqual([warning(0), warning(1)]);
});
