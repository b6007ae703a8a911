import ipaddr from 'ipaddr.js';

/**
 * By what an address is counted: itself, or the network of an IPv6 one, since its holder has 2^64 of those. An IPv6 address
 * that carries an IPv4 one counts as that: all of NAT64 would be one network otherwise, and one holder of 6to4 has 2^16 of
 * them. Callers from no known address are counted together.
 */
export function ipKey(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return (
    carriedIPv4(parsed) ??
    `${parsed.parts
      .slice(0, 4)
      .map((part) => part.toString(16))
      .join(':')}::/64`
  );
}

/** The network around one that is counted, which is as much as a provider gives to one customer; undefined for other keys. */
export function customerOf(network: string): string | undefined {
  return network.endsWith('::/64') ? `${network.split(':', 3).join(':')}::/48` : undefined;
}

/** RFC 6052 (NAT64), RFC 6145 (stateless translation), RFC 3056 (6to4), RFC 4380 (Teredo, which inverts it). */
function carriedIPv4(address: ipaddr.IPv6): string | undefined {
  const [, second = 0, third = 0, , , , seventh = 0, last = 0] = address.parts;
  switch (address.range()) {
    case 'rfc6052':
    case 'rfc6145':
      return dotted(seventh, last);
    case '6to4':
      return dotted(second, third);
    case 'teredo':
      return dotted(~seventh, ~last);
    default:
      return undefined;
  }
}

function dotted(high: number, low: number): string {
  return [high >> 8, high, low >> 8, low].map((part) => part & 0xff).join('.');
}
