import type { ObjectKey, OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';
import type { ResponseScope } from '../json/response-scope.ts';
import { lazyObject, nullableString, timestamp } from '../json/decoders.ts';

/** The ownership of an object under one role; C1 embeds the whole owner. */
export interface Ownership<Row, Ref> {
  readonly object: ObjectKey;
  readonly roleSlug: string;
  readonly createdAt: string | null;
  /** Null when C1 does not show it to the caller. */
  readonly subject: Row | null;
  /** Null only in a list, for a subject that C1 does not show. */
  readonly ref: Ref | null;
}

/** What identifies one ownership. */
export interface OwnershipKey<Ref> {
  readonly object: ObjectKey;
  readonly roleSlug: string;
  readonly ref: Ref;
}

/**
 * The name that C1 gives such ownerships, and what reads one: what it left unset is taken from what it was asked for,
 * and what is no ownership is null.
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
  /** All ownerships of a list are of the object that was asked for, unless C1 says otherwise. */
  const objectOf = (sent: Readonly<Record<string, unknown>>, asked: ObjectKey): ObjectKey => {
    const stated = kind.keys.map((key) => (sent[key] as string | null) ?? asked[key] ?? '');
    if (kind.keys.every((key, index) => stated[index] === asked[key])) return asked;
    return Object.fromEntries(kind.keys.map((key, index) => [key, stated[index] ?? '']));
  };
  const readOne = (
    value: unknown,
    asked: Pick<Ownership<Row, Ref>, 'object' | 'roleSlug' | 'ref'>,
    reading: ResponseScope,
  ): Ownership<Row, Ref> | null => {
    const sent: Readonly<Record<string, unknown>> | null = read(value, name, reading);
    if (sent === null) return null;
    const row = sent[subject.field] as Row | null;
    return {
      object: objectOf(sent, asked.object),
      roleSlug: (sent['roleSlug'] as string | null) ?? asked.roleSlug,
      createdAt: sent['createdAt'] as string | null,
      subject: row,
      ref: row === null ? asked.ref : subject.refOf(row),
    };
  };
  return { name, read: readOne };
}
