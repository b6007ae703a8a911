import type { UserRef } from '../../../c1/ownership/owner-kinds.ts';
import type { Ownership } from '../../../c1/ownership/ownership.ts';
import type { C1User } from '../../../c1/resources/users.ts';
import { isInactive } from '../../user/user-activity.ts';
import { getMaxDirectOwners } from '../owner-limit.ts';
import type { OwnableKindName } from '../ownable-kind.ts';
import { ownershipProblems, type OwnershipHealthRow, type OwnershipProblemName } from './ownership-health.ts';

/** The people that own an object directly, each counted once. */
export interface DirectOwners {
  readonly active: number;
  readonly inactive: number;
  /** Whether C1 hides people from the caller: they may be active. */
  readonly hasHidden: boolean;
  /** Whether C1 hides the status of one of those that it shows. */
  readonly hasUnknownStatus: boolean;
}

/** Counts the people among the ownerships of an object. */
export function countOwners(ownerships: readonly Ownership<C1User, UserRef>[]): DirectOwners {
  const people = new Map(
    ownerships.flatMap(({ ref, subject }) => (ref === null ? [] : [[ref.userRefId, subject] as const])),
  );
  const shown = [...people.values()].filter((user) => user !== null);
  const inactive = shown.filter(isInactive).length;
  return {
    active: shown.length - inactive,
    inactive,
    hasHidden: shown.length < people.size || ownerships.some(({ ref }) => ref === null),
    hasUnknownStatus: shown.some(({ status }) => status === null || status === 'UNKNOWN'),
  };
}

/** Whether the problems depend on entitlements as owners, too: not for an object with several active people. */
export function dependsOnEntitlements({ active, hasHidden }: DirectOwners): boolean {
  return active <= 1 && !hasHidden;
}

/** Judges the owners of an object of a kind; whether entitlements own it counts only if the problems depend on that. */
export function judgeOwners(
  kindName: OwnableKindName,
  owners: DirectOwners,
  hasEntitlements: boolean,
): OwnershipHealthRow {
  const { active, inactive, hasHidden } = owners;
  const count = active + inactive;
  const hasOnlyPeople = !hasHidden && !hasEntitlements;
  const applies: Readonly<Record<OwnershipProblemName, boolean>> = {
    UNOWNED: hasOnlyPeople && count === 0,
    ONLY_ENTITLEMENT_OWNERS: !hasHidden && hasEntitlements && count === 0,
    ONLY_INACTIVE_OWNERS: hasOnlyPeople && active === 0 && inactive > 0,
    SINGLE_OWNER: hasOnlyPeople && active === 1,
    INACTIVE_OWNER: inactive > 0,
    AT_OWNER_LIMIT: count >= (getMaxDirectOwners(kindName) ?? Infinity),
  };
  return {
    problems: ownershipProblems.filter((name) => applies[name]),
    activeOwnerCount: active,
    inactiveOwnerCount: inactive,
    isComplete: !hasHidden && !owners.hasUnknownStatus,
  };
}
