import type { Ownership, OwnershipKey } from '../../../c1/ownership/ownership.ts';
import type { Context } from '../../context.ts';
import { encodeNodeId } from '../../node/node-id.ts';
import type { OwnershipParts } from '../ownership-parts.ts';

/** Creates an ownership, and leaves the operation's loaders with what C1 responded. */
export async function createOwnership<Object, Row, Ref extends object>(
  { sort, owners, loader }: OwnershipParts<Object, Row, Ref>,
  key: OwnershipKey<Ref>,
  context: Context,
): Promise<Ownership<Row, Ref>> {
  // Even a failed write may have changed the ownership: clear what this operation has read of it.
  loader(context).clear(key);
  sort.forget(key.ref, context);
  const row = await owners.create(context.c1, key);
  loader(context).prime(row);
  if (row.subject !== null) sort.remember(row.subject, context);
  return row;
}

/** Deletes an ownership, and returns the `nodeId` that it had. */
export async function deleteOwnership<Object, Row, Ref extends object>(
  { owners, loader, type }: OwnershipParts<Object, Row, Ref>,
  key: OwnershipKey<Ref>,
  context: Context,
): Promise<string> {
  loader(context).clear(key);
  await owners.remove(context.c1, key);
  return encodeNodeId(type.name, ...loader.entityKey.keyParts(key));
}
