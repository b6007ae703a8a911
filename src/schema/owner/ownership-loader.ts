import { randomUUID } from 'node:crypto';
import { C1Error } from '../../c1/errors.ts';
import { createOwnerEndpoints } from '../../c1/ownership/owner-endpoints.ts';
import type { OwnableKind } from '../../c1/ownership/ownable-kinds.ts';
import type { Ownership, OwnershipKey } from '../../c1/ownership/ownership.ts';
import type { OwnerReads } from '../../c1/ownership/owner-reads.ts';
import { createContextLoader, type ContextLoader } from '../loader/context-loader.ts';
import type { EntityKey } from '../loader/entity-key.ts';
import type { OwnerKindConfig } from './owner-kind-config.ts';

/** The loaders of single ownerships: null for one that C1 does not have. */
export type OwnershipLoader<Row, Ref> = ContextLoader<OwnershipKey<Ref>, Ownership<Row, Ref>>;

/** Creates the loader of the ownerships of one kind of object by one kind of owners. C1 reads them one by one. */
export function createOwnershipLoader<Row, Ref extends object>(
  kind: OwnableKind,
  owners: OwnerReads<Row, Ref>,
  sort: OwnerKindConfig<Row, Ref>,
): OwnershipLoader<Row, Ref> {
  const entityKey = createOwnershipKey(kind, sort);
  const endpoints = createOwnerEndpoints(kind, sort.subject);
  return createContextLoader(entityKey, [endpoints.get ?? endpoints.search], (context) => ({
    get: async (key) => {
      if (isOfHiddenOwner(key))
        throw new C1Error('not-found', 'an ownership of an owner that C1 does not show');
      const found = await owners.get(context.c1, key);
      if (found.subject !== null) sort.remember(found.subject, context);
      return found;
    },
  }));
}

/** The beginning of keys of hidden owners; no id of C1 begins like this. */
const hidden = 'hidden ';

/** Whether the key is that of an ownership whose owner C1 hides: C1 has no name for it. */
export function isOfHiddenOwner({ ref }: OwnershipKey<object>): boolean {
  return Object.values(ref).some((id) => String(id).startsWith(hidden));
}

function createOwnershipKey<Row, Ref extends object>(
  kind: OwnableKind,
  { refFields }: OwnerKindConfig<Row, Ref>,
): EntityKey<OwnershipKey<Ref>, Ownership<Row, Ref>> {
  const refNames = Object.keys(refFields) as (keyof Ref & string)[];
  const fields = [...kind.keys, 'roleSlug', ...refNames];
  const keyParts = ({ object, roleSlug, ref }: OwnershipKey<Ref>): readonly string[] => [
    ...kind.keys.map((name) => object[name] ?? ''),
    roleSlug,
    ...refNames.map((name) => ref[name] as string),
  ];
  return {
    fields,
    keyParts,
    keyFrom: (parts) => {
      const all = Object.fromEntries(fields.map((field, index) => [field, parts[index] ?? '']));
      const { roleSlug = '', ...ids } = all;
      const object = Object.fromEntries(kind.keys.map((name) => [name, ids[name] ?? '']));
      const ref = Object.fromEntries(refNames.map((name) => [name, ids[name]])) as Ref;
      return { object, roleSlug, ref };
    },
    serializeKey: (key) => JSON.stringify(keyParts(key)),
    keyOf: ({ object, roleSlug, ref }) => ({
      object,
      roleSlug,
      // A hidden owner has no id, but its ownership needs a distinct key.
      ref: ref ?? (Object.fromEntries(refNames.map((name) => [name, hidden + randomUUID()])) as Ref),
    }),
    stubOf: (key) => ({ ...key, createdAt: null, subject: null }),
  };
}
