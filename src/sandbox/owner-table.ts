/** Which user owns which object under which role. */
export interface OwnerKey {
  readonly objectId: string;
  readonly roleSlug: string;
  readonly userId: string;
}

/** One ownership: a row that C1 embeds the user into when it prints it. */
export interface Owner extends OwnerKey {
  readonly createdAt: string;
}

/** The user owners of one kind of object, as writers know them and as readers see them. Times are milliseconds. */
export interface OwnerTable {
  /** Replaces a row of the same key. Readers see it from the given time on, without one at once. */
  readonly add: (owner: Owner, seenFrom?: number) => void;
  /** Takes out a row that is there; readers go on seeing it until the given time. */
  readonly remove: (key: OwnerKey, seenUntil: number) => void;
  readonly find: (key: OwnerKey) => Owner | undefined;
  readonly list: (objectId: string) => readonly Owner[];
  readonly findSeen: (key: OwnerKey, at: number) => Owner | undefined;
  readonly listSeen: (objectId: string, at: number) => readonly Owner[];
}

interface Entry {
  readonly owner: Owner;
  readonly seenFrom: number;
  /** Infinity as long as the row has not been removed. */
  readonly seenUntil: number;
}

/** An empty table. Reads that lag behind writes are two views of one row, not two tables. */
export function createOwnerTable(): OwnerTable {
  const objects = new Map<string, Map<string, Entry>>();
  const entriesOf = (objectId: string) => [...(objects.get(objectId)?.values() ?? [])];
  const entry = (key: OwnerKey) => objects.get(key.objectId)?.get(rowKey(key));
  return {
    add: (owner, seenFrom = -Infinity) => {
      const rows = objects.get(owner.objectId) ?? new Map<string, Entry>();
      objects.set(owner.objectId, rows.set(rowKey(owner), { owner, seenFrom, seenUntil: Infinity }));
    },
    remove: (key, seenUntil) => {
      const removed = entry(key);
      if (removed) objects.get(key.objectId)?.set(rowKey(key), { ...removed, seenUntil });
    },
    find: (key) => {
      const found = entry(key);
      return found && isCurrent(found) ? found.owner : undefined;
    },
    list: (objectId) => entriesOf(objectId).filter(isCurrent).map(ownerOf),
    findSeen: (key, at) => {
      const found = entry(key);
      return found && isSeen(found, at) ? found.owner : undefined;
    },
    listSeen: (objectId, at) =>
      entriesOf(objectId)
        .filter((candidate) => isSeen(candidate, at))
        .map(ownerOf),
  };
}

const rowKey = ({ roleSlug, userId }: OwnerKey) => JSON.stringify([roleSlug, userId]);
const ownerOf = (entry: Entry) => entry.owner;
const isCurrent = (entry: Entry) => entry.seenUntil === Infinity;
const isSeen = (entry: Entry, at: number) => entry.seenFrom <= at && at < entry.seenUntil;
