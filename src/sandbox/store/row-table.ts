/** The rows of one kind of object. */
export interface RowTable<Row> {
  /** Adds a row, or replaces the one of the same key; fields that are not given are unset, except the id. */
  readonly add: (row?: Partial<Row>) => Row;
  /** As `add`, for complete rows, which are stored as they are. */
  readonly addAll: (rows: readonly Row[]) => void;
  /** The row of a key, given as the parts of `keyOf`. */
  readonly get: (...key: readonly string[]) => Row | undefined;
  readonly all: () => readonly Row[];
}

interface RowKind<Row> {
  readonly unset: Row;
  /** The parts that make a row unique: an id is often unique only within its app. */
  readonly keyOf: (row: Row) => readonly string[];
  readonly newId: () => string;
}

/** Creates an empty table. */
export function createRowTable<Row extends { readonly id: string }>(kind: RowKind<Row>): RowTable<Row> {
  const rows = new Map<string, Row>();
  const put = (row: Row) => rows.set(kind.keyOf(row).join('/'), row);
  return {
    add: (given) => {
      const row = { ...kind.unset, id: given?.id ?? kind.newId(), ...given };
      put(row);
      return row;
    },
    addAll: (complete) => {
      for (const row of complete) put(row);
    },
    get: (...key) => rows.get(key.join('/')),
    all: () => [...rows.values()],
  };
}
