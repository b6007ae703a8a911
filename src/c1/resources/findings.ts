import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { assertPathSegments } from '../call/path.ts';
import {
  bool,
  enumOf,
  jsonObject,
  lazyObject,
  list,
  nullableString,
  requiredId,
  timestamp,
  uint32,
  type Decoded,
} from '../json/decoders.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';

/** The types of findings that are about owners. C1 has others, which the gateway counts and never shows. */
export const ownershipFindingTypes = [
  'FINDING_TYPE_NHI_UNOWNED',
  'FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED',
  'FINDING_TYPE_DEACTIVATED_OWNER',
] as const;

/** A type of findings about owners. */
export type OwnershipFindingType = (typeof ownershipFindingTypes)[number];

/** A member of the oneof `owner`: at most one is set. */
const readOwnerRef = lazyObject('FindingOwnerRef', {
  identityUserId: nullableString,
  appOwnerAppId: nullableString,
  managerOfUserId: nullableString,
  userSetId: nullableString,
});

/** The owner of a finding, which is a reference of one of four kinds. */
export type C1FindingOwnerRef = Decoded<typeof readOwnerRef>;

const readDetail = lazyObject('DeactivatedOwnerDetail', {
  userId: requiredId,
  reason: enumOf([
    'DEACTIVATED_OWNER_REASON_UNSPECIFIED',
    'DEACTIVATED_OWNER_REASON_USER_DELETED',
    'DEACTIVATED_OWNER_REASON_USER_DISABLED',
    'DEACTIVATED_OWNER_REASON_EMPLOYMENT_INACTIVE',
  ]),
});

/** A person that still owned the target although deactivated. */
export type C1DeactivatedOwnerDetail = Decoded<typeof readDetail>;

/** Something that C1 has found (`c1.api.finding.v1.Finding`), without the parts that other types than ours have. */
export type C1Finding = Decoded<typeof readFinding>;
const readFinding = lazyObject('Finding', {
  id: requiredId,
  appId: nullableString,
  // The members of the oneof `finding_type`: the one that is set is the type, which has no other name in a finding.
  nhiUnowned: jsonObject,
  serviceAccountUnowned: jsonObject,
  deactivatedOwner: lazyObject('DeactivatedOwnerType', {
    source: enumOf([
      'DEACTIVATED_OWNER_SOURCE_UNSPECIFIED',
      'DEACTIVATED_OWNER_SOURCE_IDENTITY_CORRELATION',
      'DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED',
    ]),
  }),
  deactivatedOwnerEvidence: lazyObject('DeactivatedOwnerEvidence', { deactivatedOwners: list(readDetail) }),
  // The members of the oneof `target` that can have owners.
  appUserTarget: lazyObject('AppUserTarget', { appId: requiredId, appUserId: requiredId }),
  appResourceTarget: lazyObject('AppResourceTarget', {
    appId: requiredId,
    appResourceTypeId: requiredId,
    appResourceId: requiredId,
  }),
  connectorTarget: lazyObject('ConnectorTarget', { appId: requiredId, connectorId: requiredId }),
  identityUserTarget: lazyObject('IdentityUserTarget', { identityUserId: requiredId }),
  state: enumOf([
    'FINDING_STATE_UNSPECIFIED',
    'FINDING_STATE_OPEN',
    'FINDING_STATE_IN_PROGRESS',
    'FINDING_STATE_RESOLVED',
    'FINDING_STATE_SNOOZED',
    'FINDING_STATE_RISK_ACCEPTED',
    'FINDING_STATE_SUPPRESSED',
  ]),
  severity: enumOf([
    'FINDING_SEVERITY_UNSPECIFIED',
    'FINDING_SEVERITY_INFO',
    'FINDING_SEVERITY_LOW',
    'FINDING_SEVERITY_MEDIUM',
    'FINDING_SEVERITY_HIGH',
    'FINDING_SEVERITY_CRITICAL',
  ]),
  sourceKind: enumOf([
    'FINDING_SOURCE_KIND_UNSPECIFIED',
    'FINDING_SOURCE_KIND_DETECTOR',
    'FINDING_SOURCE_KIND_EXTERNAL',
  ]),
  computedOwner: readOwnerRef,
  assignedOwner: readOwnerRef,
  taskId: nullableString,
  recurrenceCount: uint32,
  snoozeUntil: timestamp,
  snoozeReason: nullableString,
  suppressReason: nullableString,
  riskAcceptanceExpiresAt: timestamp,
  riskAcceptanceJustification: nullableString,
  createdAt: timestamp,
  updatedAt: timestamp,
  firstObservedAt: timestamp,
  lastObservedAt: timestamp,
  lastAppearedAt: timestamp,
  resolvedAt: timestamp,
});

const readSetting = lazyObject('FindingTypeSetting', {
  // Of the other types only those are read that are ours.
  findingType: nullableString,
  enabled: bool,
});

/** Which types of findings C1 looks for. */
export interface C1FindingSettings {
  /** False while the tenant has never saved them, so that they are C1's defaults. */
  readonly configured: boolean;
  readonly settings: readonly Decoded<typeof readSetting>[];
}

/** The filters of a search that the gateway uses; lists mean "any of", different filters "and". */
export interface FindingFilter {
  /** All types if absent. */
  readonly findingTypes?: readonly OwnershipFindingType[];
  readonly ids?: readonly string[];
  readonly states?: readonly string[];
  readonly severities?: readonly string[];
  readonly appIds?: readonly string[];
  /** People, or the word `unassigned`. */
  readonly ownerIdentityUserIds?: readonly string[];
}

export const searchFindingsEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/findings/search',
  'c1.api.finding.v1.FindingSearchService.Search',
);
export const listFindingSettingsEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/findings/settings',
  'c1.api.finding.v1.FindingSettingsService.ListFindingSettings',
);

/** The most rows that a page is requested with: C1 advises ten, since rows are large, and documents no maximum. */
export const maxFindingsPage = 25;

/** FindingSearchService.Search: one page of the findings that match all filters. */
export async function searchFindings(
  c1: C1Client,
  { ids, ...filter }: FindingFilter,
  page: PageRequest,
): Promise<Page<C1Finding>> {
  const body = { ...filter, ...(ids && { refs: ids.map(toRef) }), ...page };
  const response = await c1.send(buildCall(searchFindingsEndpoint, {}, { body, batchSize: ids?.length }));
  return readPage(response, readFinding, 'FindingSearchResponse', c1.responses);
}

/** @throws C1Error of kind `invalid` for an empty id, which C1 might ignore as a condition. */
function toRef(id: string) {
  assertPathSegments(searchFindingsEndpoint.pattern, { id });
  return { id };
}

/** FindingSettingsService.ListFindingSettings: for each type of findings whether C1 looks for it. */
export async function listFindingSettings(c1: C1Client): Promise<C1FindingSettings> {
  const response = await c1.send(buildCall(listFindingSettingsEndpoint, {}));
  const where = 'ListFindingSettingsResponse';
  return {
    configured: bool(response['configured'], `${where}.configured`, c1.responses),
    settings: list(readSetting)(response['list'], `${where}.list`, c1.responses),
  };
}
