import { expectRow } from '../../json/expect-row.ts';
import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import {
  bool,
  int64,
  requiredId,
  list,
  lazyObject,
  enumOf,
  jsonObject,
  nullableString,
  timestamp,
  type Decoder,
  type Decoded,
} from '../../json/decoders.ts';

/** One permission in an app that can be granted (`c1.api.app.v1.AppEntitlement`). */
export type C1AppEntitlement = Decoded<typeof readAppEntitlement>;
export const readAppEntitlement = lazyObject('AppEntitlement', {
  // Unique within its app only: built-in ones have the same id in every app.
  id: requiredId,
  appId: requiredId,
  appResourceTypeId: nullableString,
  appResourceId: nullableString,
  displayName: nullableString,
  description: nullableString,
  slug: nullableString,
  alias: nullableString,
  externalId: nullableString,
  matchBatonId: nullableString,
  purpose: enumOf([
    'APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED',
    'APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT',
    'APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION',
    'APP_ENTITLEMENT_PURPOSE_VALUE_OWNERSHIP',
  ]),
  grantCount: int64,
  grantPolicyId: nullableString,
  revokePolicyId: nullableString,
  certifyPolicyId: nullableString,
  emergencyGrantPolicyId: nullableString,
  emergencyGrantEnabled: bool,
  provisionerPolicy: jsonObject,
  deprovisionerPolicy: jsonObject,
  // The two members of the oneof `max_grant_duration`: at most one of them is set.
  durationGrant: nullableString,
  durationUnset: jsonObject,
  riskLevelValueId: nullableString,
  requestSchemaId: nullableString,
  complianceFrameworkValueIds: list(nullableString),
  sourceConnectorIds: jsonObject,
  systemBuiltin: bool,
  isAutomationEnabled: bool,
  isManuallyManaged: bool,
  defaultValuesApplied: bool,
  overrideAccessRequestsDefaults: bool,
  annotations: jsonObject,
  userEditedMask: nullableString,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies an entitlement: the app, and its id within it. */
export interface AppEntitlementKey {
  readonly appId: string;
  readonly entitlementId: string;
}

/** Maximum number of refs in one search: C1's rows are large, and its documentation recommends small pages. */
export const maxEntitlementRefs = 25;

/** Page size of a list of entitlements, by the same recommendation. */
export const entitlementPageSize = 10;

/** The filters of a search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppEntitlementFilter {
  readonly refs?: readonly AppEntitlementKey[];
  readonly appIds?: readonly string[];
  readonly resourceTypeIds?: readonly string[];
  readonly resourceIds?: readonly string[];
  /** Fuzzy, on names and descriptions. */
  readonly query?: string;
  /** The complete name. */
  readonly displayName?: string;
  readonly alias?: string;
  /** Includes entitlements that are deleted, or whose app, resource or resource type is. */
  readonly includeDeleted?: boolean;
}

export const searchAppEntitlementsEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/entitlements',
  'c1.api.app.v1.AppEntitlementSearchService.Search',
);
export const getAppEntitlementEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/entitlements/{id}',
  'c1.api.app.v1.AppEntitlements.Get',
);

const readView = lazyObject('AppEntitlementView', { appEntitlement: readAppEntitlement });

/** The entitlement of a view; null if C1 hides it. */
const readViewed: Decoder<C1AppEntitlement | null> = (value, where, reading) =>
  readView(value, where, reading)?.appEntitlement ?? null;

/** AppEntitlementSearchService.Search: one page of the entitlements that match all filters. */
export async function searchAppEntitlements(
  c1: C1Client,
  { refs, ...filter }: AppEntitlementFilter,
  page: PageRequest,
): Promise<Page<C1AppEntitlement>> {
  const body = { ...filter, ...(refs && { refs: refs.map(toRef) }), ...page };
  const response = await c1.send(
    buildCall(searchAppEntitlementsEndpoint, {}, { body, batchSize: refs?.length }),
  );
  return readPage(response, readViewed, 'AppEntitlementSearchServiceSearchResponse', c1.responses);
}

function toRef({ appId, entitlementId }: AppEntitlementKey) {
  return { appId, id: entitlementId };
}

/** AppEntitlements.Get: one entitlement. @throws C1Error of kind `not-found`. */
export async function getAppEntitlement(
  c1: C1Client,
  entitlement: AppEntitlementKey,
): Promise<C1AppEntitlement> {
  const { appId, id } = toRef(entitlement);
  const response = await c1.send(buildCall(getAppEntitlementEndpoint, { app_id: appId, id }));
  const found = readViewed(
    response['appEntitlementView'],
    'GetAppEntitlementResponse.appEntitlementView',
    c1.responses,
  );
  return expectRow(found, { appId, id });
}
