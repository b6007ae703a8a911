import type { GraphQLSchema } from 'graphql';
import type { UserRef } from '../../c1/ownership/owner-kinds.ts';
import type { Ownership } from '../../c1/ownership/ownership.ts';
import type { C1User } from '../../c1/resources/users.ts';
import { isGrantedLoader } from '../app-entitlement-grant/is-granted-loader.ts';
import type { Context } from '../context.ts';
import { getOwnableTypeByKind } from '../owner/any-object/ownable-types.ts';
import { isInactive } from '../user/user-activity.ts';
import type { Candidate } from './candidates.ts';

/** A person as an owner of an object. */
type UserOwnership = Ownership<C1User, UserRef>;

/** The people of a plan: the one that hands over, and the successor. */
export interface PlanPeople {
  readonly fromUserId: string;
  readonly toUserId: string;
}

/** One ownership of a plan. */
export interface PlanRow extends Candidate, PlanPeople {
  /** The ownership, branded with its type. */
  readonly ownership: { readonly roleSlug: string };
  /** Whether it is that of an entitlement that the person holds, and not the person's own. */
  readonly isThroughEntitlement: boolean;
  /** All people that own the object directly, one entry for each role of each. */
  readonly owners: readonly UserOwnership[];
}

/** The ownerships of the person on a candidate. */
interface CandidateRows {
  readonly rows: readonly PlanRow[];
  /** Whether there are no others: C1 hides no owner by which the person may own the object. */
  readonly isComplete: boolean;
}

/**
 * Reads the ownerships of the person on a candidate, by its owners. Without one of the person's own, those of entitlements
 * that the person holds.
 * @throws C1Error if the owners cannot be read
 */
export async function readCandidate(
  candidate: Candidate,
  people: PlanPeople,
  context: Context,
  schema: GraphQLSchema,
): Promise<CandidateRows> {
  const type = getOwnableTypeByKind(candidate.kindName, schema);
  const owners = await type.userOwnersOf(candidate.object, context);
  const own = owners.filter(({ ref }) => ref?.userRefId === people.fromUserId);
  const common = { ...candidate, ...people, owners };
  if (own.length > 0) {
    const rows = own.map((ownership) => ({ ...common, ownership, isThroughEntitlement: false }));
    return { rows, isComplete: true };
  }
  const entitlements = await type.entitlementOwnersOf(candidate.object, context);
  const isHeld = await Promise.all(
    entitlements.map(async ({ ref }) => {
      if (ref === null) return false;
      const { appEntitlementRefAppId: appId, appEntitlementRefId: entitlementId } = ref;
      const question = { userId: people.fromUserId, appId, entitlementId };
      const answer = await isGrantedLoader(context).load(question);
      return answer?.isGranted === true;
    }),
  );
  const rows = entitlements
    .filter((_ownership, index) => isHeld[index])
    .map((ownership) => ({ ...common, ownership, isThroughEntitlement: true }));
  return { rows, isComplete: !hasHidden(owners) && !hasHidden(entitlements) };
}

/** Whether C1 hides one of the owners from the caller. */
export function hasHidden(owners: readonly { readonly ref: object | null }[]): boolean {
  return owners.some(({ ref }) => ref === null);
}

/** How many people beside the one that hands over own the object directly and are active. */
export function countOtherActiveOwners({ owners, fromUserId }: PlanRow): number {
  const others = owners.filter(({ ref, subject }) => {
    const isOther = ref !== null && ref.userRefId !== fromUserId;
    return isOther && subject !== null && !isInactive(subject);
  });
  return countPeople(others);
}

/** The number of people among owners: one may be there under several roles. */
export function countPeople(owners: readonly UserOwnership[]): number {
  return new Set(owners.flatMap(({ ref }) => ref?.userRefId ?? [])).size;
}
