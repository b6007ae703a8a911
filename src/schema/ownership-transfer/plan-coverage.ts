import { parseListIndex } from '../connection/page-of-lists.ts';
import type { Sweep } from '../connection/read-sweep.ts';
import type { OwnableKindName } from '../owner/ownable-kind.ts';
import { listings, type Candidate, type CandidateList } from './candidates.ts';
import type { PlanPeople, PlanRow } from './plan-row.ts';

/** How the objects of a kind are found that a person owns. */
export type CoverageMethod = 'SEARCH' | 'SWEEP';

/** What of a kind was not looked at. */
export type CoverageGap =
  | 'LATER_PARTS'
  | 'OWNERS_NOT_SHOWN'
  | 'OWNED_THROUGH_ENTITLEMENT'
  | 'ACCOUNTS_OF_OTHER_PEOPLE'
  | 'HUMAN_USERS';

/** How completely a kind was looked at. */
export interface Coverage {
  readonly kindName: OwnableKindName;
  readonly method: CoverageMethod;
  /** The objects whose owners were looked at for this part. */
  readonly scanned: number;
  readonly isComplete: boolean;
  readonly gaps: readonly CoverageGap[];
}

/** A part of a plan. */
export interface PlanPart extends Sweep<Candidate, PlanRow>, PlanPeople {
  readonly kinds: readonly OwnableKindName[];
  readonly lists: readonly CandidateList[];
  /** The candidates of which C1 hides owners from the caller, so that the person may be one. */
  readonly notShown: ReadonlySet<Candidate>;
}

/** What is never looked at, by kind: C1 has neither a search for it, nor could all of it be looked through. */
const lasting: Readonly<Record<OwnableKindName, readonly CoverageGap[]>> = {
  APP: ['OWNED_THROUGH_ENTITLEMENT'],
  APP_ENTITLEMENT: ['OWNED_THROUGH_ENTITLEMENT'],
  APP_RESOURCE: ['OWNED_THROUGH_ENTITLEMENT'],
  CONNECTOR: [],
  APP_USER: ['ACCOUNTS_OF_OTHER_PEOPLE'],
  USER: ['HUMAN_USERS'],
};

/** How completely each kind of a plan was looked at, up to the end of this part. */
export function computeCoverage({ kinds, lists, scanned, notShown, end }: PlanPart): readonly Coverage[] {
  const reached = end === undefined ? lists.length : parseListIndex(end.pageToken ?? '0:');
  return kinds.map((kindName) => {
    const isFinished = lists.every((list, place) => list.kindName !== kindName || place < reached);
    const candidates = scanned.filter((candidate) => candidate.kindName === kindName);
    const isShown = !candidates.some((candidate) => notShown.has(candidate));
    return {
      kindName,
      method: listings[kindName].isSearch ? 'SEARCH' : 'SWEEP',
      scanned: candidates.length,
      isComplete: isFinished && isShown,
      gaps: [
        ...(isFinished ? [] : (['LATER_PARTS'] as const)),
        ...(isShown ? [] : (['OWNERS_NOT_SHOWN'] as const)),
        ...lasting[kindName],
      ],
    };
  });
}
