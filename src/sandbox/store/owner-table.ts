import { serializeObject, type ObjectKind, type OwnedObject } from './owned-object.ts';

/** A reference to a user as an owner. */
export interface UserRef {
  readonly id: string;
}

/** A reference to an app entitlement as an owner: its holders own the object. */
export interface AppEntitlementRef extends UserRef {
  readonly appId: string;
}

/** The key of an ownership: object, role and owner. */
export interface OwnerKey<Ref> {
  readonly object: OwnedObject;
  readonly roleSlug: string;
  readonly ref: Ref;
}

/** One ownership: a row into which C1 embeds the owner when it prints it. */
export interface Owner<Ref> extends OwnerKey<Ref> {
  readonly createdAt: string;
}

/**
 * The owners of one kind, of all objects, with the state of writes and the delayed state of reads. Times are
 * milliseconds.
 */
export interface OwnerTable<Ref> {
  /** Adds a row, or replaces the one of the same key. Reads show it from the given time on, by default immediately. */
  readonly add: (owner: Owner<Ref>, seenFrom?: number) => void;
  /** Removes an existing row; reads show it until the given time. */
  readonly remove: (key: OwnerKey<Ref>, seenUntil: number) => void;
  readonly find: (key: OwnerKey<Ref>) => Owner<Ref> | undefined;
  readonly list: (object: OwnedObject) => readonly Owner<Ref>[];
  readonly findSeen: (key: OwnerKey<Ref>, at: number) => Owner<Ref> | undefined;
  readonly listSeen: (object: OwnedObject, at: number) => readonly Owner<Ref>[];
  /** The rows of an owner, of all objects and roles, as reads show them. */
  readonly listSeenOf: (ref: Ref, at: number) => readonly Owner<Ref>[];
}

interface Entry<Ref> {
  readonly owner: Owner<Ref>;
  readonly seenFrom: number;
  /** Infinity until the row is removed. */
  readonly seenUntil: number;
}

/**
 * Creates an empty table of owners, which `idOf` identifies. Both states, of writes and of delayed reads, are views of
 * the same rows.
 */
export function createOwnerTable<Ref>(idOf: (ref: Ref) => string): OwnerTable<Ref> {
  const objects = new Map<string, Map<string, Entry<Ref>>>();
  // The separator is unambiguous: no id has a slash, though a role may.
  const serializeKey = ({ roleSlug, ref }: OwnerKey<Ref>) => `${idOf(ref)}/${roleSlug}`;
  const getRows = (object: OwnedObject) => objects.get(serializeObject(object));
  const getEntries = (object: OwnedObject) => [...(getRows(object)?.values() ?? [])];
  const getEntry = (key: OwnerKey<Ref>) => getRows(key.object)?.get(serializeKey(key));
  return {
    add: (owner, seenFrom = -Infinity) => {
      const objectId = serializeObject(owner.object);
      const rows = objects.get(objectId) ?? new Map<string, Entry<Ref>>();
      objects.set(objectId, rows.set(serializeKey(owner), { owner, seenFrom, seenUntil: Infinity }));
    },
    remove: (key, seenUntil) => {
      const removed = getEntry(key);
      if (removed) getRows(key.object)?.set(serializeKey(key), { ...removed, seenUntil });
    },
    find: (key) => selectOwners([getEntry(key)], isCurrent)[0],
    list: (object) => selectOwners(getEntries(object), isCurrent),
    findSeen: (key, at) => selectOwners([getEntry(key)], isSeenAt(at))[0],
    listSeen: (object, at) => selectOwners(getEntries(object), isSeenAt(at)),
    listSeenOf: (ref, at) => {
      const entries = [...objects.values()].flatMap((rows) => [...rows.values()]);
      return selectOwners(entries, isSeenAt(at)).filter((owner) => idOf(owner.ref) === idOf(ref));
    },
  };
}

/** Whether a row is of a kind of object; narrows the type of its key. */
export function isOfKind<Kind extends ObjectKind>(
  object: OwnedObject,
  kind: Kind,
): object is OwnedObject<Kind> {
  return object.kind === kind;
}

function selectOwners<Ref>(
  entries: readonly (Entry<Ref> | undefined)[],
  isWanted: (entry: Entry<Ref>) => boolean,
): readonly Owner<Ref>[] {
  return entries.flatMap((entry) => (entry && isWanted(entry) ? [entry.owner] : []));
}

const isCurrent = (entry: Entry<unknown>) => entry.seenUntil === Infinity;
const isSeenAt = (at: number) => (entry: Entry<unknown>) => entry.seenFrom <= at && at < entry.seenUntil;
