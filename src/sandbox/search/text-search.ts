const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  þ: 'th',
};

/** The text in lower case and without diacritics, for fuzzy search and for addresses. */
export function normalizeText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[łøßđıæþ]/g, (letter) => undecomposed[letter] ?? letter);
}

/** Creates a test for whether the texts together contain every word of the query. An empty query matches all. */
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
