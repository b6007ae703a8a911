import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import proxyAddr from 'proxy-addr';
import { recordOf } from './operation-record.ts';
import { messageIn } from './operation-request.ts';

type AddressOf = (message: IncomingMessage) => string | undefined;

/**
 * Tells from which address a message comes: that of the connection, or the one that trusted proxies give in
 * `X-Forwarded-For`. The header is read from its end, so that nobody can put an address of their own before it.
 * @param trusted addresses, networks, or `loopback`, `linklocal`, `uniquelocal`
 */
export function clientAddresses(trusted: readonly string[]): AddressOf {
  const isTrusted = proxyAddr.compile([...trusted]);
  return (message) => {
    const named = proxyAddr(message, isTrusted);
    const address = isIP(named) === 0 ? message.socket.remoteAddress : named;
    return address?.replace(/^::ffff:(?=[\d.]+$)/, '');
  };
}

/** Notes the addresses of what comes by way of Yoga. */
export function useClientAddress(addressOf: AddressOf): Plugin {
  return {
    onRequest({ request, serverContext }) {
      const message = messageIn(serverContext);
      if (message !== undefined) recordOf(request).address = addressOf(message);
    },
  };
}
