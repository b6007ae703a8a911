import { C1Error } from '../errors.ts';
import type { ObjectKey, OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';
import type { ResponseScope } from '../json/response-scope.ts';
import { lazyObject, nullableString, timestamp } from '../json/decoders.ts';

/** The ownership of an object under one role; C1 embeds the whole owner. */
export interface Ownership<Row, Ref> {
  readonly object: ObjectKey;
  readonly roleSlug: string;
  readonly createdAt: string | null;
  /** Null if C1 hides it from the caller. */
  readonly subject: Row | null;
  /** Null only in a list, for a subject that C1 hides. */
  readonly ref: Ref | null;
}

/** What identifies one ownership. */
export interface OwnershipKey<Ref> {
  readonly object: ObjectKey;
  readonly roleSlug: string;
  readonly ref: Ref;
}

/**
 * The name of such ownerships in C1's responses, and their decoder: unset fields are taken from the request, and
 * any other value decodes to null.
 */
export function createOwnershipDecoder<Row, Ref>(kind: OwnableKind, subject: OwnerKind<Row, Ref>) {
  const readKeys = Object.fromEntries(kind.keys.map((name) => [name, nullableString]));
  const name = kind.item + subject.suffix;
  const read = lazyObject(name.charAt(0).toUpperCase() + name.slice(1), {
    ...readKeys,
    roleSlug: nullableString,
    createdAt: timestamp,
    [subject.field]: subject.read as never,
  });
  /** The object of an ownership: the requested one, unless the response names another. */
  const readObject = (sent: Readonly<Record<string, unknown>>, requested: ObjectKey): ObjectKey => {
    const stated = kind.keys.map((key) => (sent[key] as string | null) ?? requested[key] ?? '');
    if (kind.keys.every((key, index) => stated[index] === requested[key])) return requested;
    return Object.fromEntries(kind.keys.map((key, index) => [key, stated[index] ?? '']));
  };
  const readOne = (
    value: unknown,
    requested: Pick<Ownership<Row, Ref>, 'object' | 'roleSlug' | 'ref'>,
    reading: ResponseScope,
  ): Ownership<Row, Ref> | null => {
    const sent: Readonly<Record<string, unknown>> | null = read(value, name, reading);
    if (sent === null) return null;
    const row = sent[subject.field] as Row | null;
    return {
      object: readObject(sent, requested.object),
      roleSlug: (sent['roleSlug'] as string | null) ?? requested.roleSlug,
      createdAt: sent['createdAt'] as string | null,
      subject: row,
      ref: row === null ? requested.ref : subject.refOf(row),
    };
  };
  return { name, read: readOne };
}

/**
 * Asserts that the ownership of a single read or of a create is the requested one: another one is no proof that the
 * requested one exists.
 * @throws C1Error of kind `protocol`
 */
export function expectOwnership<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
  row: Ownership<Row, Ref>,
  key: OwnershipKey<Ref>,
): Ownership<Row, Ref> {
  if (!isOwnershipOf(kind, subject, row, key))
    throw new C1Error('protocol', 'C1 answered with another ownership than was asked for');
  return row;
}

/** Whether an ownership is the one of a key. */
export function isOwnershipOf<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
  { object, roleSlug, ref }: Ownership<Row, Ref>,
  key: OwnershipKey<Ref>,
): boolean {
  const isOfObject = kind.keys.every((name) => object[name] === key.object[name]);
  return (
    isOfObject && roleSlug === key.roleSlug && ref !== null && subject.textOf(ref) === subject.textOf(key.ref)
  );
}
