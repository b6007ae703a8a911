const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  þ: 'th',
};

/** Lower case and without diacritics: what a fuzzy search compares, and what an address is made of. */
export function normalizeText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[łøßđıæþ]/g, (letter) => undecomposed[letter] ?? letter);
}

/** A test for texts of which one or several have to contain every word of the query. An empty query fits all. */
export function createTextMatcher(query: string): (...texts: readonly string[]) => boolean {
  const words = normalizeText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (...texts) => {
    const haystack = normalizeText(texts.join('\n'));
    return words.every((word) => haystack.includes(word));
  };
}
