import { minuteMs } from './window-counter.ts';
import { getCustomerNetwork } from './ip-key.ts';

/** The shared key of all callers beyond the cap. */
export const overflowKey = 'others';

/**
 * Maximum number of separate keys of one customer's networks: few customers use more, and forty would fill the table.
 */
const maxNetworksOfCustomer = 256;

/**
 * Maps a key to the key it is counted under: itself, or `overflowKey` once `maxKeys` distinct keys were seen this minute.
 * The networks of one customer share the customer's key before that, so that the 65,536 of a /48 take a small part of the
 * table. Keys are never evicted: an attacker could evict its own counter.
 */
export function createKeyCap(maxKeys: number): (key: string) => string {
  const known = new Set<string>();
  const networksOf = new Map<string, number>();
  let endsAt = 0;
  return (key) => {
    const now = performance.now();
    if (now >= endsAt) {
      known.clear();
      networksOf.clear();
      endsAt = now + minuteMs;
    }
    if (known.has(key)) return key;
    const customer = getCustomerNetwork(key);
    const networks = customer === undefined ? 0 : (networksOf.get(customer) ?? 0);
    const counted = customer !== undefined && networks >= maxNetworksOfCustomer ? customer : key;
    if (known.has(counted)) return counted;
    if (known.size >= maxKeys) return overflowKey;
    known.add(counted);
    if (customer !== undefined) networksOf.set(customer, networks + 1);
    return counted;
  };
}
