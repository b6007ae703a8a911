import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

/** The address of a request's client. */
export type AddressOf = (message: IncomingMessage) => string | undefined;

/**
 * Determines the client's address: that of the connection, or the one that trusted proxies give in `X-Forwarded-For`.
 * The header is read from its end, so that a client cannot forge an address.
 * @param trusted addresses, networks, or `loopback`, `linklocal`, `uniquelocal`
 */
export function createClientIpResolver(trusted: readonly string[]): AddressOf {
  const isTrusted = proxyAddr.compile([...trusted]);
  return (message) => {
    const address = findAddress(message, isTrusted);
    return address?.replace(/^::ffff:(?=[\d.]+$)/, '');
  };
}

function findAddress(
  message: IncomingMessage,
  isTrusted: ReturnType<typeof proxyAddr.compile>,
): string | undefined {
  const { remoteAddress } = message.socket;
  if (message.headers['x-forwarded-for'] === undefined) return remoteAddress;
  const named = proxyAddr(normalizeForwardedFor(message), isTrusted);
  return isIP(named) === 0 ? remoteAddress : named;
}

/** Maximum number of characters of `X-Forwarded-For`: the addresses of some twenty proxies. */
const maxForwardedLength = 1_000;

/** The request with only the end of the header, which the nearest proxies added, and bare addresses in it. */
function normalizeForwardedFor(message: IncomingMessage): IncomingMessage {
  const forwarded = message.headers['x-forwarded-for'];
  if (typeof forwarded !== 'string') return message;
  const end = forwarded.slice(-maxForwardedLength);
  // The first address may be cut in the middle.
  const whole = end.length < forwarded.length ? end.slice(end.indexOf(',') + 1) : end;
  const headers = {
    'x-forwarded-for': whole
      .split(',')
      .map((entry) => parseAddress(entry) || noAddress)
      .join(),
  };
  return { headers, socket: message.socket } as unknown as IncomingMessage;
}

/** `proxy-addr` skips what is empty, and would trust the entry before it. */
const noAddress = 'unknown';

/** An address without its port, brackets, quotes and zone: some proxies add `:port` (Azure), others write `"[::1]:80"`. */
function parseAddress(entry: string): string {
  const text = entry.trim().replaceAll('"', '');
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  return bracketed.replace(/%.*$/, '');
}
