import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { post } from '../../support/gateway.ts';
import { audience } from '../../support/identity-provider.ts';
import { codedForms } from '../../support/upstream/content-codings.ts';
import { ask, serviceGateway } from '../../support/service-gateway.ts';

type ServiceGateway = Awaited<ReturnType<typeof serviceGateway>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
});

const pass = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

/** The status that a caller with a token gets. */
const statusesOf = (gateway: ServiceGateway) => async (token: string) =>
  (await ask(gateway, gateway.readUser, token)).status;

/** What the log says of keys. */
const keyLines = ({ log }: ServiceGateway) =>
  log.filter(({ msg }) => String(msg).includes('the keys that sign')).map(({ level, msg }) => [level, msg]);

const lost = ['error', "the keys that sign callers' tokens cannot be read"];
const found = ['info', "the keys that sign callers' tokens can be read again"];

test('keys are fetched once, and again when the provider has new ones', async () => {
  const gateway = await serviceGateway();
  const { provider } = gateway;
  const old = await provider.sign();
  const statusOf = statusesOf(gateway);

  expect(await Promise.all([old, old, old].map(statusOf))).toEqual([200, 200, 200]);
  expect(provider.fetches()).toBe(1);

  await provider.rotate();
  const renewed = await provider.sign();
  // So soon after a fetch no caller can make the gateway fetch again with a key that does not exist.
  pass(10_000);
  const early = await gateway.fetch(post({ query: gateway.readUser }, renewed));
  expect([early.status, early.headers.get('retry-after'), provider.fetches()]).toEqual([503, '20', 1]);

  pass(20_000);
  expect([await statusOf(renewed), provider.fetches()]).toEqual([200, 2]);
  expect(await statusOf(old)).toBe(401);
});

const withUnknownKey = (claims: object): string =>
  [{ alg: 'RS256', kid: 'unknown' }, claims, 'AAAA']
    .map((part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'))
    .join('.');

test.each<[string, (claims: { iss: string; aud: string }) => object]>([
  ['without claims', () => ({})],
  ['of another issuer', (claims) => ({ ...claims, iss: 'https://other.example' })],
  ['for another audience', (claims) => ({ ...claims, aud: 'https://other.example' })],
  ['for another client', ({ iss }) => ({ iss, client_id: 'another-client' })],
])('an unknown key of a token %s is no new key: the token is refused at once', async (_name, claimsOf) => {
  const gateway = await serviceGateway();
  const { provider } = gateway;
  const statusOf = statusesOf(gateway);
  expect(await statusOf(await provider.sign())).toBe(200);
  pass(10_000);

  const claims = { iss: provider.issuer, aud: audience };
  expect(await statusOf(withUnknownKey(claimsOf(claims)))).toBe(401);
  expect(await statusOf(withUnknownKey(claims))).toBe(503);
  expect(provider.fetches()).toBe(1);
});

test('while the keys cannot be fetched every caller is refused, and the log says why', async () => {
  const gateway = await serviceGateway();
  gateway.provider.fail();

  const { status, body } = await ask(gateway, gateway.readUser, await gateway.provider.sign());

  expect([status, body]).toEqual([
    503,
    {
      errors: [
        {
          message: "The keys that sign callers' tokens cannot be read at the moment",
          extensions: {
            code: 'UPSTREAM_UNAVAILABLE',
            retryAfterSeconds: 5,
            requestId: expect.any(String) as string,
          },
        },
      ],
    },
  ]);
  expect(keyLines(gateway)).toEqual([['error', "the keys that sign callers' tokens cannot be read"]]);
  expect(gateway.calls()).toEqual([]);
});

test('a failing provider is read every five seconds, and the log has the beginning and the end', async () => {
  const gateway = await serviceGateway();
  const { provider } = gateway;
  const token = await provider.sign();
  const statusOf = statusesOf(gateway);
  provider.fail();

  for (let request = 0; request < 10; request += 1) expect(await statusOf(token)).toBe(503);
  expect(await Promise.all([token, token, token].map(statusOf))).toEqual([503, 503, 503]);
  expect([provider.fetches(), keyLines(gateway)]).toEqual([1, [lost]]);

  pass(5_001);
  expect(await Promise.all([token, token, token].map(statusOf))).toEqual([503, 503, 503]);
  expect([provider.fetches(), keyLines(gateway)]).toEqual([2, [lost]]);

  provider.recover();
  expect(await statusOf(token)).toBe(503);
  pass(5_001);
  expect(await statusOf(token)).toBe(200);
  expect([provider.fetches(), keyLines(gateway)]).toEqual([3, [lost, found]]);
});

test('while the provider cannot be reached, keys that are known hold for an hour', async () => {
  const gateway = await serviceGateway();
  const { provider } = gateway;
  const statusOf = statusesOf(gateway);
  const longLived = await provider.sign({ exp: Math.floor(Date.now() / 1000) + 10_000 });
  expect(await statusOf(longLived)).toBe(200);
  provider.fail();

  pass(600_001); // old enough to be looked at again
  expect(await statusOf(longLived)).toBe(200);
  expect([provider.fetches(), keyLines(gateway)]).toEqual([2, [lost]]);
  pass(2_999_000);
  expect(await statusOf(longLived)).toBe(200);
  pass(2_000);
  expect(await statusOf(longLived)).toBe(503);

  provider.recover();
  pass(5_001);
  expect(await statusOf(longLived)).toBe(200);
  expect(keyLines(gateway)).toEqual([lost, found]);
});

test('an unknown key is no reason to refuse while the provider fails', async () => {
  const gateway = await serviceGateway();
  const { provider } = gateway;
  const statusOf = statusesOf(gateway);
  const old = await provider.sign();
  await statusOf(old);
  await provider.rotate();
  const renewed = await provider.sign();
  provider.fail();
  pass(31_000);

  for (let request = 0; request < 3; request += 1) expect(await statusOf(renewed)).toBe(503);
  expect([provider.fetches(), await statusOf(old), keyLines(gateway)]).toEqual([2, 200, [lost]]);
});

const otherKey = async () => exportJWK((await generateKeyPair('RS256')).publicKey);

test.each([
  ['without an id', { kid: undefined }],
  ['of the same id', { kid: 'key-1' }],
])('of several keys %s the one that fits is found, wherever it stands', async (_which, id) => {
  const others = [await otherKey(), await otherKey()].map((key) => ({ ...key, ...id }));
  const gateway = await serviceGateway();
  const { provider } = gateway;
  const statusOf = statusesOf(gateway);
  provider.publish((own) => [others[0], { ...own, ...id }, others[1]]);
  const hasKeyId = id.kid !== undefined;

  expect(await statusOf(await provider.sign({}, hasKeyId))).toBe(200);
  const expired = await ask(gateway, gateway.readUser, await provider.sign({ exp: 1 }, hasKeyId));
  expect(expired.body.errors).toMatchObject([
    { message: expect.stringContaining('The token has expired') as string },
  ]);
  provider.publish(() => others);
  pass(600_001);
  expect(await statusOf(await provider.sign({}, hasKeyId))).toBe(401);
});

test('a body that is no key set verifies no token, and the log says so once', async () => {
  const gateway = await serviceGateway();
  gateway.provider.publish(() => [1]);
  const token = await gateway.provider.sign();

  expect(await Promise.all([token, token].map(statusesOf(gateway)))).toEqual([503, 503]);
  expect(keyLines(gateway)).toEqual([lost]);
});

const json = { 'content-type': 'application/json' };
const tooLarge = `{"keys":[],"x":"${'x'.repeat(10_000)}"}`;

test.each([
  ['a redirect', 'answered with status 302', (to) => to.writeHead(302, { location: '/elsewhere' }).end()],
  ['no JSON', 'answered with something else than JSON', (to) => to.end('<html>')],
  ['too large', 'answered with more than 10000 bytes', (to) => to.writeHead(200, json).end(tooLarge)],
  [
    'too large once it is decompressed',
    'answered with more than 10000 bytes',
    (to) => to.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(tooLarge)),
  ],
  [
    'in a coding that the gateway does not know',
    'the content coding zstd is not supported',
    (to) => to.writeHead(200, { ...json, 'content-encoding': 'zstd' }).end('{"keys":[]}'),
  ],
  [
    'compressed and truncated',
    'the body is not valid gzip (Z_BUF_ERROR)',
    (to) =>
      to.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('{"keys":[]}').subarray(0, 15)),
  ],
  [
    'never at its end',
    'The operation was aborted due to timeout',
    (to) => to.writeHead(200, json).write('{"keys":['),
  ],
  [
    'cut off',
    'other side closed',
    (to) => to.writeHead(200, { ...json, 'content-length': '99' }).write('{', () => to.destroy()),
  ],
] as [string, string, (to: ServerResponse) => unknown][])(
  'a key set that is %s lets no caller in, and the log names the cause',
  async (_what, cause, respond) => {
    const gateway = await serviceGateway();
    gateway.provider.fail(respond);

    expect(await statusesOf(gateway)(await gateway.provider.sign())).toBe(503);
    const causes = gateway.log.map(({ cause: logged }) => logged).filter((logged) => logged !== undefined);
    expect(causes).toEqual([expect.stringContaining(cause)]);
  },
);

test.each(codedForms)('a key set in %s is read', async (_what, headers, encode) => {
  const gateway = await serviceGateway();
  gateway.provider.fail((response, keySet) =>
    response.writeHead(200, { ...json, ...headers }).end(encode(Buffer.from(keySet))),
  );

  expect(await statusesOf(gateway)(await gateway.provider.sign())).toBe(200);
});
