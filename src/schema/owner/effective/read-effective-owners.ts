import type { ObjectKey } from '../../../c1/ownership/ownable-kinds.ts';
import type { AppEntitlementRef } from '../../../c1/ownership/owner-kinds.ts';
import type { Ownership } from '../../../c1/ownership/ownership.ts';
import type { C1AppEntitlement } from '../../../c1/resources/app/app-entitlements.ts';
import type { C1User } from '../../../c1/resources/users.ts';
import type { Context } from '../../context.ts';
import { readAllOwners } from '../all-owners.ts';
import type { BothOwners } from '../ownership-parts.ts';
import { maxPeople, type Completeness, type EffectiveOwnerRow } from './effective-owner.ts';
import { readHoldersSeparately, readHoldersInBatch, type Holders } from './holders.ts';

/** All people who own an object: the direct owners in C1's order, then the others by id. */
interface EffectiveOwners extends Completeness {
  readonly owners: readonly EffectiveOwnerRow[];
}

/** The people of one entitlement as an owner, in the end: those that are listed. */
interface Expansion {
  readonly userIds: ReadonlySet<string>;
  readonly unmapped: readonly string[];
  readonly hasHidden: boolean;
  readonly isCut: boolean;
}

/** Reads both lists of owners, expands the entitlements to people, and makes one entry of each person. */
export async function readEffectiveOwners<Object>(
  { user, entitlement }: BothOwners<Object>,
  object: ObjectKey,
  context: Context,
): Promise<EffectiveOwners> {
  const [direct, through] = await Promise.all([
    readAllOwners(user, object, context),
    readAllOwners(entitlement, object, context).then(async (rows) => ({
      rows,
      together: await readOwningEntitlements(rows, context),
    })),
  ]);
  const directIds = [...new Set(direct.flatMap(({ ref }) => ref?.userRefId ?? []))];
  const expansions = await expand(through.together, directIds, context);
  const people = new Map<string, { user: C1User | null; sources: object[] }>();
  const add = (userId: string, row: C1User | null, source: object): void => {
    const person = people.get(userId) ?? { user: row, sources: [] };
    person.sources.push(source);
    people.set(userId, person);
  };
  for (const row of direct) if (row.ref !== null) add(row.ref.userRefId, row.subject, row);
  for (const row of through.rows) {
    for (const userId of expansions.get(serializeRef(row.ref))?.userIds ?? []) add(userId, null, row);
  }
  const others = [...people.keys()].slice(directIds.length).toSorted();
  const owners = [...directIds, ...others].map((userId) => ({
    userId,
    user: null,
    sources: [],
    ...people.get(userId),
  }));
  const isHidden = [...direct, ...through.rows].some(({ ref }) => ref === null);
  return { owners, ...computeCompleteness([...expansions.values()], isHidden) };
}

const serializeRef = (ref: AppEntitlementRef | null): string =>
  ref === null ? '' : JSON.stringify([ref.appEntitlementRefAppId, ref.appEntitlementRefId]);

const toEntitlementKey = (ref: AppEntitlementRef) => ({
  appId: ref.appEntitlementRefAppId,
  entitlementId: ref.appEntitlementRefId,
});

/** An entitlement that owns the object, and its holders if they were read together with those of others. */
interface OwningEntitlement {
  readonly ref: AppEntitlementRef;
  readonly holders: Holders | undefined;
}

/** The entitlements that own the object, each once, in an order that no search decides. */
async function readOwningEntitlements(
  rows: readonly Ownership<C1AppEntitlement, AppEntitlementRef>[],
  context: Context,
): Promise<readonly OwningEntitlement[]> {
  const refs = new Map(rows.flatMap(({ ref }) => (ref === null ? [] : [[serializeRef(ref), ref] as const])));
  const sorted = [...refs].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Promise.all(
    sorted.map(async ([, ref]) => ({
      ref,
      holders: await readHoldersInBatch(toEntitlementKey(ref), context),
    })),
  );
}

/**
 * The people of each entitlement, as long as there are not too many of the object. Which of them are left out then does not
 * depend on the other objects of the operation: entitlements are read by themselves, one after the other, in C1's order.
 */
async function expand(
  entitlements: readonly OwningEntitlement[],
  directIds: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, Expansion>> {
  const people = new Set(directIds);
  const expansions = new Map<string, Expansion>();
  for (const { ref, holders: together } of entitlements) {
    const fits = together !== undefined && new Set([...people, ...together.userIds]).size <= maxPeople;
    const { userIds, unmapped, hasHidden, isTruncated } = fits
      ? together
      : await readHoldersSeparately(toEntitlementKey(ref), context);
    const listed = userIds.filter((id) => people.has(id) || (people.size < maxPeople && people.add(id)));
    const isCut = isTruncated || listed.length < userIds.length;
    expansions.set(serializeRef(ref), { userIds: new Set(listed), unmapped, hasHidden, isCut });
    if (isCut && people.size >= maxPeople) break;
  }
  return expansions;
}

function computeCompleteness(expansions: readonly Expansion[], isHidden: boolean): Completeness {
  const hasHidden = isHidden || expansions.some((expansion) => expansion.hasHidden);
  const isCut = expansions.some((expansion) => expansion.isCut);
  return {
    incompleteReason: isCut ? 'TOO_MANY_PEOPLE' : hasHidden ? 'NOT_SHOWN' : null,
    unmappedAccountCount: new Set(expansions.flatMap(({ unmapped }) => unmapped)).size,
  };
}
