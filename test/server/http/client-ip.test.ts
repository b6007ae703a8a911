import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { gatewayOver } from '../../support/gateway.ts';

/** What the log says of a request's address, when it comes from this machine with these headers. */
async function addressLogged(trustedProxies: readonly string[], forwardedFor?: string): Promise<unknown> {
  const gateway = gatewayOver('http://127.0.0.1:9', { trustedProxies });
  const server = createServer((request, response) => void gateway.listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?query={__typename}`, {
    headers: { connection: 'close', ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }) },
  });
  return gateway.log[0]?.['address'];
}

test.each<[string, string[], string | undefined, string]>([
  ['the connection, if nobody is trusted', [], '203.0.113.7', '127.0.0.1'],
  ['the connection, if its end is not who is trusted', ['10.0.0.0/8'], '203.0.113.7', '127.0.0.1'],
  ['the connection, if the proxy tells nothing', ['loopback'], undefined, '127.0.0.1'],
  ['what the trusted proxy tells', ['loopback'], '203.0.113.7', '203.0.113.7'],
  ['the last that no trusted proxy is', ['loopback', '10.0.0.0/8'], '203.0.113.7, 10.1.2.3', '203.0.113.7'],
  ['not what a client put before it', ['loopback'], '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['the last of many', ['loopback'], `${'127.0.0.1, '.repeat(400)}203.0.113.7, 127.0.0.1`, '203.0.113.7'],
  [
    'a proxy, if more of them are told than stand in a row',
    ['loopback'],
    `203.0.113.7, ${'127.0.0.1, '.repeat(400)}127.0.0.1`,
    '127.0.0.1',
  ],
  ['an address without its port', ['loopback'], '203.0.113.7:51234', '203.0.113.7'],
  ['an address of IPv6 without its port', ['loopback'], '[2001:db8::7]:51234', '2001:db8::7'],
  ['an address of IPv6 without its brackets', ['loopback'], '[2001:db8::7]', '2001:db8::7'],
  ['an address of IPv6 that looks like one with a port', ['loopback'], '2001:db8::7:443', '2001:db8::7:443'],
  ['an address without its quotes', ['loopback'], '"[2001:db8::7]:443"', '2001:db8::7'],
  ['an address without its zone', ['loopback'], 'fe80::7%eth0', 'fe80::7'],
  [
    'the last that no trusted proxy is, with ports',
    ['loopback', '10.0.0.0/8'],
    '198.51.100.1:1, 203.0.113.7:51234, 10.1.2.3:80',
    '203.0.113.7',
  ],
  ['the connection, if there is no port after a colon', ['loopback'], '203.0.113.7:', '127.0.0.1'],
  [
    'the connection, if nothing is left of what is told',
    ['loopback'],
    '203.0.113.7, %127.0.0.1',
    '127.0.0.1',
  ],
  ['the connection, if what is told is no address', ['loopback'], 'unknown', '127.0.0.1'],
])("the client's address is %s", async (_name, trusted, forwardedFor, address) => {
  expect(await addressLogged(trusted, forwardedFor)).toBe(address);
});
