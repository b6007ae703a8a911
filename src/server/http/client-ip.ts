import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

/** The address of a message's client. */
export type AddressOf = (message: IncomingMessage) => string | undefined;

/**
 * Tells from which address a message comes: that of the connection, or the one that trusted proxies give in
 * `X-Forwarded-For`. The header is read from its end, so that a client cannot put an address of its own before it.
 * @param trusted addresses, networks, or `loopback`, `linklocal`, `uniquelocal`
 */
export function createClientIpResolver(trusted: readonly string[]): AddressOf {
  const isTrusted = proxyAddr.compile([...trusted]);
  return (message) => {
    const named = proxyAddr(bounded(message), isTrusted);
    const address = isIP(named) === 0 ? message.socket.remoteAddress : named;
    return address?.replace(/^::ffff:(?=[\d.]+$)/, '');
  };
}

/** Characters of `X-Forwarded-For`: the addresses of some twenty proxies, far more than stand in a row. */
const maxForwardedLength = 1_000;

/** The message, with no more of the header than its end, where the nearest proxies stand: each of them is parsed. */
function bounded(message: IncomingMessage): IncomingMessage {
  const forwarded = message.headers['x-forwarded-for'];
  if (typeof forwarded !== 'string' || forwarded.length <= maxForwardedLength) return message;
  const end = forwarded.slice(-maxForwardedLength);
  // What is cut off in the middle is no address.
  const headers = { 'x-forwarded-for': end.slice(end.indexOf(',') + 1) };
  return { headers, socket: message.socket } as unknown as IncomingMessage;
}
