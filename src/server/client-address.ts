import { isIP } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import proxyAddr from 'proxy-addr';
import { recordOf } from './operation-record.ts';
import { messageOf } from './request-message.ts';

/**
 * Notes from which address each request comes: that of the connection, or the one that trusted proxies give in
 * `X-Forwarded-For`. The header is read from its end, so that nobody can put an address of their own before it.
 * @param trusted addresses, networks, or `loopback`, `linklocal`, `uniquelocal`
 */
export function useClientAddress(trusted: readonly string[]): Plugin {
  const isTrusted = proxyAddr.compile([...trusted]);
  return {
    onRequest({ request, serverContext }) {
      const message = messageOf(request, serverContext);
      if (message === undefined) return; // called as a function: there is no connection
      const named = proxyAddr(message, isTrusted);
      const address = isIP(named) === 0 ? message.socket.remoteAddress : named;
      recordOf(request).address = address?.replace(/^::ffff:(?=[\d.]+$)/, '');
    },
  };
}
