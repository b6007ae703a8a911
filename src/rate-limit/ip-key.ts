import ipaddr from 'ipaddr.js';

/**
 * The key under which an address is counted: the address itself, or its /64 network for IPv6, since one client has 2^64
 * addresses there. An IPv6 address that embeds an IPv4 address counts as that: otherwise all of NAT64 would be one
 * network, and one 6to4 client would have 2^16 of them. Unknown addresses share one key.
 */
export function ipKey(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return (
    getEmbeddedIPv4(parsed) ??
    `${parsed.parts
      .slice(0, 4)
      .map((part) => part.toString(16))
      .join(':')}::/64`
  );
}

/** The /48 network around a counted network, which providers assign to one customer; undefined for other keys. */
export function getCustomerNetwork(network: string): string | undefined {
  return network.endsWith('::/64') ? `${network.split(':', 3).join(':')}::/48` : undefined;
}

/** RFC 6052 (NAT64), RFC 6145 (stateless translation), RFC 3056 (6to4), RFC 4380 (Teredo, which inverts it). */
function getEmbeddedIPv4(address: ipaddr.IPv6): string | undefined {
  const [, second = 0, third = 0, , , , seventh = 0, last = 0] = address.parts;
  switch (address.range()) {
    case 'rfc6052':
    case 'rfc6145':
      return formatIPv4(seventh, last);
    case '6to4':
      return formatIPv4(second, third);
    case 'teredo':
      return formatIPv4(~seventh, ~last);
    default:
      return undefined;
  }
}

function formatIPv4(high: number, low: number): string {
  return [high >> 8, high, low >> 8, low].map((part) => part & 0xff).join('.');
}
