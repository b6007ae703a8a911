/** Numbers that look random and are the same for the same texts. */
export interface Chance {
  /** A whole number from 0 to below the bound. */
  readonly below: (bound: number) => number;
  readonly isLikely: (probability: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** Chance that depends on these texts alone, however often it is made anew. */
export function chanceOf(...texts: readonly string[]): Chance {
  let state = 2166136261;
  for (const character of texts.join('\0'))
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    isLikely: (probability) => next() < probability,
    oneOf: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
  };
}
