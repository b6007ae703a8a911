import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { ipKey } from '../../src/rate-limit/ip-key.ts';
import { listen } from '../../src/server/connections/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import { post } from '../support/gateway.ts';
import { serviceGateway, writeScope } from '../support/service-gateway.ts';
import { limitedGateway, limiterOf, ofAddress, ofCaller, seen, tooMany } from './limited-gateway.ts';

async function service(maxima: Parameters<typeof limiterOf>[0]) {
  const gateway = await serviceGateway({ scope: writeScope, limiter: limiterOf(maxima) });
  const send = async (token?: string) => seen(await gateway.fetch(post({ query: gateway.readUser }, token)));
  const statusOf = async (token?: string) => (await send(token)).status;
  return { ...gateway, send, statusOf };
}

test('in service mode a caller is the subject of the token, whatever the token', async () => {
  const { provider, send, statusOf, calls } = await service({ perCaller: 2, perAddress: 100 });
  const [first, second] = [await provider.sign(), await provider.sign({ jti: 'another' })];

  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
  expect(await send(second)).toEqual(tooMany(ofCaller(2), 60));
  expect(calls()).toHaveLength(2);
  expect(await statusOf(await provider.sign({ sub: 'emil@example.com' }))).toBe(200);
});

test('two long subjects are two callers, however late they differ', async () => {
  const { provider, statusOf } = await service({ perCaller: 1, perAddress: 100 });
  const subject = (end: string): string => 'x'.repeat(500) + end;

  expect(await statusOf(await provider.sign({ sub: subject('a') }))).toBe(200);
  expect(await statusOf(await provider.sign({ sub: subject('b') }))).toBe(200);
  expect(await statusOf(await provider.sign({ sub: subject('a') }))).toBe(429);
});

test('in service mode refused and missing tokens share one budget, and harm no caller with a good one', async () => {
  const { provider, send, statusOf } = await service({ perCaller: 100, perAddress: 3 });
  const expired = await provider.sign({ exp: 1 });

  expect([await statusOf(), await statusOf('made-up'), await statusOf(expired)]).toEqual([401, 401, 401]);
  expect(await send('made-up-too')).toEqual(tooMany(ofAddress(3), 60));
  expect(await send()).toEqual(tooMany(ofAddress(3), 60));
  expect(await statusOf(await provider.sign())).toBe(200);
});

/** A gateway behind a balancer on this machine, whose word for addresses is believed. */
async function behindBalancer(maxima: Parameters<typeof limiterOf>[0], isOpen: boolean) {
  const gateway = await limitedGateway(maxima, {
    trustedProxies: ['loopback'],
    ...(isOpen && {
      identity: { kind: 'service', tokens: staticToken('not-asked-for'), callers: 'anonymous' },
    }),
  });
  const server = await listen(nodeHandler(gateway.listener), { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.stop(1_000);
  });
  return async (address: string): Promise<number> => {
    const request = post({ query: '{ __typename }' }, isOpen ? undefined : `made-up-${randomUUID()}`, {
      'x-forwarded-for': address,
    });
    const { headers } = request;
    const sent = { method: 'POST', headers, body: await request.text() };
    return (await fetch(`${server.url}/graphql`, sent)).status;
  };
}

test.each([
  ['where tokens are asked for', false],
  ['where nobody is asked for one', true],
])('unproven callers are counted by address: %s', async (_name, isOpen) => {
  const statusOf = await behindBalancer({ perAddress: 1, perCaller: 1 }, isOpen);

  expect(await statusOf('203.0.113.7')).toBe(200);
  expect(await statusOf('203.0.113.8')).toBe(200);
  expect(await statusOf('203.0.113.7')).toBe(429);
  // Whoever has one IPv6 address has all of its network.
  expect(await statusOf('2001:db8:1:2::1')).toBe(200);
  expect(await statusOf('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(429);
  expect(await statusOf('2001:db8:1:3::1')).toBe(200);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0000:0000:1::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  // What carries an IPv4 address: NAT64, stateless translation, 6to4 and Teredo.
  ['64:ff9b::cb00:7108', '203.0.113.8'],
  ['::ffff:0:cb00:7107', '203.0.113.7'],
  ['2002:cb00:7107::1', '203.0.113.7'],
  ['2002:cb00:7107:ffff::1', '203.0.113.7'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', '192.0.2.45'],
  ['64:ff9b:1::1', '64:ff9b:1:0::/64'],
  [undefined, 'unknown'],
])('%s is counted as %s', (address, network) => {
  expect(ipKey(address)).toBe(network);
});
