import { minuteMs } from './window-counter.ts';
import { customerOf } from './ip-key.ts';

/** What all keys are together that come when there is no more room. */
export const overflowKey = 'others';

/** So many networks of one customer are told apart: few have more in use, and forty customers would fill all the room. */
const maxNetworksOfCustomer = 256;

/**
 * Gives the key under which to count a key: itself, or, once so many different ones have come within a minute, one that all
 * later ones share. Networks of one customer share one of the customer's before that, so that the 65,536 of a /48 take a
 * small part of the room. No key is forgotten to make room: a client that sends enough keys could have its own forgotten.
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
    const customer = customerOf(key);
    const networks = customer === undefined ? 0 : (networksOf.get(customer) ?? 0);
    const counted = customer !== undefined && networks >= maxNetworksOfCustomer ? customer : key;
    if (known.has(counted)) return counted;
    if (known.size >= maxKeys) return overflowKey;
    known.add(counted);
    if (customer !== undefined) networksOf.set(customer, networks + 1);
    return counted;
  };
}
