/** A pseudo-random generator: the same numbers for the same seed, on every machine. */
export interface Random {
  /** An integer from 0, below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  /** An item of the list; throws if it is empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** An id of C1's form: 27 letters or digits. */
  readonly id: () => string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Creates a generator from a seed. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  // Mulberry32: 32 bits of state suffice for rows, and the code is six lines.
  const drawUnit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawBelow = (limit: number) => Math.floor(drawUnit() * limit);
  return {
    below: drawBelow,
    chance: (probability) => drawUnit() < probability,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[drawBelow(list.length)] as (typeof list)[number];
    },
    id: () => {
      // The first character is fixed, as in ids that sort by time.
      let id = '2';
      while (id.length < 27) id += alphabet.charAt(drawBelow(62));
      return id;
    },
  };
}
