import type { OwnershipProblem } from '../generated/graphql.ts';
import type { UnhealthyObject } from './sweep.ts';

/** The problems in short, for the filter. */
export const problemNames: Readonly<Record<OwnershipProblem, string>> = {
  UNOWNED: 'Without an owner',
  ONLY_INACTIVE_OWNERS: 'Only inactive owners',
  ONLY_ENTITLEMENT_OWNERS: 'Only entitlements as owners',
  SINGLE_OWNER: 'A single owner',
  INACTIVE_OWNER: 'An inactive owner',
  AT_OWNER_LIMIT: 'As many owners as possible',
};

/** A problem in a sentence. */
export function problemSentence(problem: OwnershipProblem, { inactiveOwnerCount }: UnhealthyObject): string {
  switch (problem) {
    case 'UNOWNED':
      return 'It has no owner, neither a person nor an entitlement.';
    case 'ONLY_INACTIVE_OWNERS':
      return 'All of its owners are inactive.';
    case 'ONLY_ENTITLEMENT_OWNERS':
      return 'It is owned only through an entitlement, which may have no holder.';
    case 'SINGLE_OWNER':
      return 'It has only one active owner.';
    case 'INACTIVE_OWNER':
      return inactiveOwnerCount === 1
        ? 'One of its owners is inactive.'
        : `${inactiveOwnerCount} of its owners are inactive.`;
    case 'AT_OWNER_LIMIT':
      return 'It has as many owners as C1 allows.';
  }
}
