import type { ObjectKey } from '../../../c1/ownership/ownable-kinds.ts';
import type { Context } from '../../context.ts';
import { readAllOwners } from '../all-owners.ts';
import type { BothOwners } from '../ownership-parts.ts';
import { countOwners, dependsOnEntitlements, judgeOwners } from './judge-owners.ts';
import type { OwnershipHealthRow } from './ownership-health.ts';

/**
 * Reads how an object is owned: the people, and the entitlements only if the problems depend on them, so that an object
 * with several active people takes one call. @throws C1Error
 */
export async function readOwnershipHealth<Object>(
  { user, entitlement }: BothOwners<Object>,
  object: ObjectKey,
  context: Context,
): Promise<OwnershipHealthRow> {
  const owners = countOwners(await readAllOwners(user, object, context));
  const hasEntitlements =
    dependsOnEntitlements(owners) && (await readAllOwners(entitlement, object, context)).length > 0;
  return judgeOwners(user.owned.kindName, owners, hasEntitlements);
}

/** The health that a sweep has read, by the row of the object. */
type KnownHealth = WeakMap<object, OwnershipHealthRow>;

/** Keeps the health of an object for the rest of the operation. Only queries do: a mutation may change it. */
export function keepHealth(row: object, health: OwnershipHealthRow, context: Context): void {
  getKnownHealth(context).set(row, health);
}

/** The health of an object that was kept. */
export function getKeptHealth(row: object, context: Context): OwnershipHealthRow | undefined {
  return getKnownHealth(context).get(row);
}

function getKnownHealth({ loaders }: Context): KnownHealth {
  const known = loaders.get(getKnownHealth) as KnownHealth | undefined;
  if (known !== undefined) return known;
  const created: KnownHealth = new WeakMap();
  loaders.set(getKnownHealth, created);
  return created;
}
