import type {
  OwnershipTransferCoverageGap,
  OwnershipTransferObstacle,
  OwnershipTransferWarningCode,
} from '../../generated/graphql.ts';
import type { Count, Warning } from './plan.ts';

/** Why an ownership cannot be moved. */
export const obstacleWords: Readonly<Record<OwnershipTransferObstacle, string>> = {
  SUCCESSOR_IS_LEAVER: 'Leaver and successor are the same person.',
  SUCCESSOR_NOT_FOUND: 'C1 has no such successor, or has deleted the person.',
  OWNER_LIMIT_REACHED: 'It has as many owners as C1 allows.',
  SET_BY_CONNECTOR: 'The connected system sets this owner: change it there.',
  THROUGH_ENTITLEMENT: 'Owned through an entitlement that the leaver holds: it ends with the grant.',
};

/** The warnings in short, for the filter. */
export const warningNames: Readonly<Record<OwnershipTransferWarningCode, string>> = {
  SUCCESSOR_INACTIVE: 'Successor is inactive',
  SUCCESSOR_IS_OWNER: 'Successor owns it already',
  SUCCESSOR_WITHOUT_ROLE: 'Successor has no role in C1',
  ONLY_ACTIVE_OWNER: 'No other active owner',
  MANAGED_BY_CODE: 'Managed by code',
  RESPONSIBLE_IDENTITY: "The leaver's own account",
};

/** A warning in a sentence. */
export function warningSentence({ code, value }: Warning): string {
  switch (code) {
    case 'SUCCESSOR_INACTIVE':
      return `The successor is ${value?.toLowerCase() ?? 'inactive'} in C1.`;
    case 'SUCCESSOR_IS_OWNER':
      return 'The successor owns it under this role already: only the leaver is removed.';
    case 'SUCCESSOR_WITHOUT_ROLE':
      return `The successor has no role in which an owner can act in C1's console${
        value ? ` (only: ${value})` : ''
      }.`;
    case 'ONLY_ACTIVE_OWNER':
      return 'No other active person owns it directly.';
    case 'MANAGED_BY_CODE':
      return `Infrastructure code manages it and may undo the change${value ? ` (${value})` : ''}.`;
    case 'RESPONSIBLE_IDENTITY':
      return "It is the leaver's own account, and stays so: the successor would get the access, too.";
  }
}

/** What was not looked at. */
export const gapWords: Readonly<Record<OwnershipTransferCoverageGap, string>> = {
  ACCOUNTS_OF_OTHER_PEOPLE:
    "accounts of other people are not looked at, only those of machines and the leaver's own",
  HUMAN_USERS: 'people are not looked at, only other users',
  LATER_PARTS: 'the rest has not been read',
  OWNED_THROUGH_ENTITLEMENT: 'what the leaver owns only through an entitlement may be missing',
  OWNERS_NOT_SHOWN: 'C1 does not show you the owners of some objects',
};

/** A number of things; a minimum if there may be more. */
export function countWords(count: Count, one: string, several: string): string {
  if (count === null) return `${several}: could not be read`;
  return `${count.isComplete ? '' : 'at least '}${count.count} ${count.count === 1 ? one : several}`;
}
