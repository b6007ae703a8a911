import type { Finding, FindingOwnerRef } from '../rows/finding.ts';
import { detectedFindingTypes, getFindingType } from '../rows/finding.ts';
import {
  enumOf,
  flag,
  id,
  list,
  nested,
  requestMessage,
  type FieldDecoder,
} from '../protocol/request-decoder.ts';
import { pageFields } from '../protocol/paging.ts';
import { createAnyOf } from './filter.ts';

/** Selects the findings without a person as owner, among the ids of people. */
const unassigned = 'unassigned';

const personOrUnassigned: FieldDecoder<string> = {
  unset: '',
  read: (value, place) => (value === unassigned ? unassigned : id.read(value, place)),
};

/**
 * The request of a search for findings. The filters on resources, accounts, decoys and traits, free text, and the scope of
 * the caller's own apps are left out, so that they are rejected.
 */
export const searchFindingsRequest = requestMessage('FindingSearchRequest', {
  refs: list(nested(requestMessage('FindingRef', { id }))),
  findingTypes: list(
    enumOf('FINDING_TYPE_UNSPECIFIED', 'FINDING_TYPE_CUSTOM', ...Object.keys(detectedFindingTypes)),
  ),
  states: list(
    enumOf(
      'FINDING_STATE_UNSPECIFIED',
      'FINDING_STATE_OPEN',
      'FINDING_STATE_IN_PROGRESS',
      'FINDING_STATE_RESOLVED',
      'FINDING_STATE_SNOOZED',
      'FINDING_STATE_RISK_ACCEPTED',
      'FINDING_STATE_SUPPRESSED',
    ),
  ),
  severities: list(
    enumOf(
      'FINDING_SEVERITY_UNSPECIFIED',
      'FINDING_SEVERITY_INFO',
      'FINDING_SEVERITY_LOW',
      'FINDING_SEVERITY_MEDIUM',
      'FINDING_SEVERITY_HIGH',
      'FINDING_SEVERITY_CRITICAL',
    ),
  ),
  appIds: list(id),
  ownerIdentityUserIds: list(personOrUnassigned),
  includeUnassigned: flag,
  ...pageFields,
});

type Search = ReturnType<typeof searchFindingsRequest.read>;

/** Creates the test of a search for findings: any value of each list, all filters together. */
export function matchesFindingSearch(search: Search): (finding: Finding) => boolean {
  const isReferred = createAnyOf(search.refs.map((ref) => ref.id));
  const isOfType = createAnyOf(search.findingTypes);
  const isIn = createAnyOf(search.states);
  const hasSeverity = createAnyOf(search.severities);
  const isOfApp = createAnyOf(search.appIds);
  const isOwnedBy = createAnyOf([
    ...search.ownerIdentityUserIds,
    ...(search.includeUnassigned ? [unassigned] : []),
  ]);
  return (finding) =>
    isReferred(finding.id) &&
    isOfType(getFindingType(finding)) &&
    isIn(finding.state) &&
    hasSeverity(finding.severity) &&
    isOfApp(finding.appId) &&
    isOwnedBy(getPersonId(finding.assignedOwner ?? finding.computedOwner));
}

function getPersonId(owner: FindingOwnerRef | null): string {
  return owner !== null && 'identityUserId' in owner ? owner.identityUserId : unassigned;
}
