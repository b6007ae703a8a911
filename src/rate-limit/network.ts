import ipaddr from 'ipaddr.js';

/**
 * By what an address is counted: itself, or the network of an IPv6 one, since whoever has one of those has 2^64. Who calls
 * from no known address is counted with all others of whom that is true.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
