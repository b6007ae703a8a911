import { objectIdOf, type ObjectKind, type OwnedObject } from './owned-object.ts';

/** Names a user as an owner. */
export interface UserRef {
  readonly id: string;
}

/** Names an app entitlement as an owner: its holders own the object. */
export interface AppEntitlementRef extends UserRef {
  readonly appId: string;
}

/** The owners of objects, by role. */
export interface OwnerKey<Ref> {
  readonly object: OwnedObject;
  readonly roleSlug: string;
  readonly ref: Ref;
}

/** One ownership: a row that C1 embeds the owner into when it prints it. */
export interface Owner<Ref> extends OwnerKey<Ref> {
  readonly createdAt: string;
}

/** The owners of one sort, of all objects, as writers know them and as readers see them. Times are milliseconds. */
export interface OwnerTable<Ref> {
  /** Replaces a row of the same key. Readers see it from the given time on, without one at once. */
  readonly add: (owner: Owner<Ref>, seenFrom?: number) => void;
  /** Takes out a row that is there; readers go on seeing it until the given time. */
  readonly remove: (key: OwnerKey<Ref>, seenUntil: number) => void;
  readonly find: (key: OwnerKey<Ref>) => Owner<Ref> | undefined;
  readonly list: (object: OwnedObject) => readonly Owner<Ref>[];
  readonly findSeen: (key: OwnerKey<Ref>, at: number) => Owner<Ref> | undefined;
  readonly listSeen: (object: OwnedObject, at: number) => readonly Owner<Ref>[];
  /** Every row that names the owner, of all objects and roles. */
  readonly listSeenOf: (ref: Ref, at: number) => readonly Owner<Ref>[];
}

interface Entry<Ref> {
  readonly owner: Owner<Ref>;
  readonly seenFrom: number;
  /** Infinity as long as the row has not been removed. */
  readonly seenUntil: number;
}

/** An empty table of owners that this text tells apart. Reads that lag behind writes are two views of one row. */
export function createOwnerTable<Ref>(idOf: (ref: Ref) => string): OwnerTable<Ref> {
  const objects = new Map<string, Map<string, Entry<Ref>>>();
  // An id has no slash in it, whatever a role is called.
  const rowKey = ({ roleSlug, ref }: OwnerKey<Ref>) => `${idOf(ref)}/${roleSlug}`;
  const rowsOf = (object: OwnedObject) => objects.get(objectIdOf(object));
  const entriesOf = (object: OwnedObject) => [...(rowsOf(object)?.values() ?? [])];
  const entry = (key: OwnerKey<Ref>) => rowsOf(key.object)?.get(rowKey(key));
  return {
    add: (owner, seenFrom = -Infinity) => {
      const objectId = objectIdOf(owner.object);
      const rows = objects.get(objectId) ?? new Map<string, Entry<Ref>>();
      objects.set(objectId, rows.set(rowKey(owner), { owner, seenFrom, seenUntil: Infinity }));
    },
    remove: (key, seenUntil) => {
      const removed = entry(key);
      if (removed) rowsOf(key.object)?.set(rowKey(key), { ...removed, seenUntil });
    },
    find: (key) => ownersAmong([entry(key)], isCurrent)[0],
    list: (object) => ownersAmong(entriesOf(object), isCurrent),
    findSeen: (key, at) => ownersAmong([entry(key)], isSeenAt(at))[0],
    listSeen: (object, at) => ownersAmong(entriesOf(object), isSeenAt(at)),
    listSeenOf: (ref, at) => {
      const entries = [...objects.values()].flatMap((rows) => [...rows.values()]);
      return ownersAmong(entries, isSeenAt(at)).filter((owner) => idOf(owner.ref) === idOf(ref));
    },
  };
}

/** Whether a row is of a kind of object; the type of its key follows. */
export function isOfKind<Kind extends ObjectKind>(
  object: OwnedObject,
  kind: Kind,
): object is OwnedObject<Kind> {
  return object.kind === kind;
}

function ownersAmong<Ref>(
  entries: readonly (Entry<Ref> | undefined)[],
  isWanted: (entry: Entry<Ref>) => boolean,
): readonly Owner<Ref>[] {
  return entries.flatMap((entry) => (entry && isWanted(entry) ? [entry.owner] : []));
}

const isCurrent = (entry: Entry<unknown>) => entry.seenUntil === Infinity;
const isSeenAt = (at: number) => (entry: Entry<unknown>) => entry.seenFrom <= at && at < entry.seenUntil;
