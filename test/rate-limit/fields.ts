/** The parameters of each item of a field, by the item: `RateLimit` and `RateLimit-Policy` are lists of strings. */
export function itemsOf(field: string | null): Record<string, Record<string, number>> {
  if (field === null) return {};
  const items = field.split(', ').map((item) => {
    // RFC 9651: a string, and parameters that are integers here.
    const [, name = '', parameters = ''] = /^"([a-z]+)"((?:;[a-z]+=\d+)+)$/.exec(item) ?? [];
    if (name === '') throw new Error(`not an item of the draft: ${item}`);
    const pairs = parameters.slice(1).split(';');
    const values = pairs.map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      Number(pair.slice(pair.indexOf('=') + 1)),
    ]);
    return [name, Object.fromEntries(values) as Record<string, number>] as const;
  });
  return Object.fromEntries(items);
}

/** What a response says of budgets: the limits, and what is left of those in which the operation was counted. */
export function budgetsOf({ headers }: Response) {
  return { policy: itemsOf(headers.get('ratelimit-policy')), left: itemsOf(headers.get('ratelimit')) };
}
