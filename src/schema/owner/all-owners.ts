import { readAllPages } from '../../c1/json/pagination.ts';
import type { ObjectKey } from '../../c1/ownership/ownable-kinds.ts';
import type { Ownership } from '../../c1/ownership/ownership.ts';
import type { Context } from '../context.ts';
import { brandWithTypename } from '../node/node.ts';
import type { OwnershipParts } from './ownership-parts.ts';

/** All ownerships of an object by owners of one kind, branded with their type, in C1's order. @throws C1Error */
export async function readAllOwners<Object, Row, Ref extends object>(
  { owners, sort, type }: OwnershipParts<Object, Row, Ref>,
  object: ObjectKey,
  context: Context,
): Promise<readonly Ownership<Row, Ref>[]> {
  const filter = { object, roleSlug: undefined };
  const rows = await readAllPages((page) => owners.search(context.c1, filter, page));
  for (const { subject } of rows) if (subject !== null) sort.remember(subject, context);
  return rows.map((row) => brandWithTypename(type.name, row));
}
