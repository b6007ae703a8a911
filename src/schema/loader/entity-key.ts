/** The identity of the objects of a kind: in the graph, in a loader, and in C1's rows. */
export interface EntityKey<Key, Row> {
  /** The fields of the graph that hold the key. */
  readonly fields: readonly string[];
  /** The ids that make up a key, in the order of the fields. */
  readonly keyParts: (key: Key) => readonly string[];
  /** The key of these ids, in the order of the fields. */
  readonly keyFrom: (parts: readonly string[]) => Key;
  /** An injective serialization of the key. */
  readonly serializeKey: (key: Key) => string;
  readonly keyOf: (row: Row) => Key;
  /** A row with only its key fields. Nothing else of it may be read. */
  readonly stubOf: (key: Key) => Row;
}

/** Objects whose `id` is unique in the tenant. */
export function idKey<Row extends { readonly id: string }>(): EntityKey<string, Row> {
  return {
    fields: ['id'],
    keyParts: (id) => [id],
    keyFrom: ([id = '']) => id,
    serializeKey: (id) => id,
    keyOf: ({ id }) => id,
    stubOf: (id) => ({ id }) as Row,
  };
}

type TextProperty<Row> = { [Name in keyof Row]: Row[Name] extends string ? Name : never }[keyof Row];

/**
 * Objects that are unique within their app.
 * @param properties for each part of the key, which is also the graph's name for it, the row's name for it
 */
export function compositeKey<Key extends { readonly [Name in keyof Key]: string }, Row>(properties: {
  readonly [Name in keyof Key]: TextProperty<Row>;
}): EntityKey<Key, Row> {
  const fields = Object.keys(properties) as (keyof Key & string)[];
  const getKeyParts = (key: Key): readonly string[] => fields.map((field) => key[field]);
  return {
    fields,
    keyParts: getKeyParts,
    keyFrom: (parts) => Object.fromEntries(fields.map((field, index) => [field, parts[index]])) as Key,
    serializeKey: (key) => JSON.stringify(getKeyParts(key)),
    keyOf: (row) =>
      Object.fromEntries(fields.map((field) => [field, row[properties[field]]])) as unknown as Key,
    stubOf: (key) => Object.fromEntries(fields.map((field) => [properties[field], key[field]])) as Row,
  };
}
