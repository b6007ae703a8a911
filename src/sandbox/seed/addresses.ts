import { normalizeText } from '../search/text-search.ts';

/**
 * Creates a function that returns the local part of an address for a name, with a number from the second use of the
 * name on.
 */
export function createAddresses(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const plain = normalizeText(name).replaceAll(/\s+/g, '.');
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return count === 1 ? plain : `${plain}${count}`;
  };
}
