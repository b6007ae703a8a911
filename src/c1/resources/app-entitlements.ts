import { asked } from '../json/expect-row.ts';
import type { C1 } from '../client/client.ts';
import { callOf, endpoint } from '../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  flag,
  int64,
  key,
  list,
  message,
  oneOf,
  struct,
  text,
  timestamp,
  type Reader,
  type Shape,
} from '../json/decoders.ts';

/** One permission in an app that can be granted (`c1.api.app.v1.AppEntitlement`). */
export type C1AppEntitlement = Shape<typeof readAppEntitlement>;
export const readAppEntitlement = message('AppEntitlement', {
  // Unique within its app only: built-in ones have the same id in every app.
  id: key,
  appId: key,
  appResourceTypeId: text,
  appResourceId: text,
  displayName: text,
  description: text,
  slug: text,
  alias: text,
  externalId: text,
  matchBatonId: text,
  purpose: oneOf([
    'APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED',
    'APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT',
    'APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION',
    'APP_ENTITLEMENT_PURPOSE_VALUE_OWNERSHIP',
  ]),
  grantCount: int64,
  grantPolicyId: text,
  revokePolicyId: text,
  certifyPolicyId: text,
  emergencyGrantPolicyId: text,
  emergencyGrantEnabled: flag,
  provisionerPolicy: struct,
  deprovisionerPolicy: struct,
  // The two members of the oneof `max_grant_duration`: one of them is there, or neither.
  durationGrant: text,
  durationUnset: struct,
  riskLevelValueId: text,
  requestSchemaId: text,
  complianceFrameworkValueIds: list(text),
  sourceConnectorIds: struct,
  systemBuiltin: flag,
  isAutomationEnabled: flag,
  isManuallyManaged: flag,
  defaultValuesApplied: flag,
  overrideAccessRequestsDefaults: flag,
  annotations: struct,
  userEditedMask: text,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies an entitlement: the app, and its id within it. */
export interface AppEntitlementKey {
  readonly appId: string;
  readonly entitlementId: string;
}

/** Entitlements that one search asks for by ref: C1's rows are large, and its makers advise small pages. */
export const maxEntitlementRefs = 25;

/** Rows that a page of a listing of entitlements asks for, by the same advice. */
export const entitlementPageSize = 10;

/** The filters of a search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppEntitlementFilter {
  readonly refs?: readonly AppEntitlementKey[];
  readonly appIds?: readonly string[];
  readonly resourceTypeIds?: readonly string[];
  readonly resourceIds?: readonly string[];
  /** Fuzzy, on names and descriptions. */
  readonly query?: string;
  /** The whole name. */
  readonly displayName?: string;
  readonly alias?: string;
  /** Also those that are deleted, or whose app, resource or resource type is. */
  readonly includeDeleted?: boolean;
}

const searchEndpoint = endpoint('read', 'POST', '/api/v1/search/entitlements');
const getEndpoint = endpoint('read', 'GET', '/api/v1/apps/{app_id}/entitlements/{id}');

const readView = message('AppEntitlementView', { appEntitlement: readAppEntitlement });

/** A view's entitlement; null where C1 names one that it does not show. */
const readViewed: Reader<C1AppEntitlement | null> = (value, where, reading) =>
  readView(value, where, reading)?.appEntitlement ?? null;

/** AppEntitlementSearchService.Search: one page of the entitlements that match all filters. */
export async function searchAppEntitlements(
  c1: C1,
  { refs, ...filter }: AppEntitlementFilter,
  page: PageRequest,
): Promise<Page<C1AppEntitlement>> {
  const body = { ...filter, ...(refs && { refs: refs.map(refOf) }), ...page };
  const answer = await c1.send(callOf(searchEndpoint, {}, { body, batchSize: refs?.length }));
  return readPage(answer, readViewed, 'AppEntitlementSearchServiceSearchResponse', c1.reading);
}

function refOf({ appId, entitlementId }: AppEntitlementKey) {
  return { appId, id: entitlementId };
}

/** AppEntitlements.Get: one entitlement. @throws C1Error of kind `not-found`. */
export async function getAppEntitlement(c1: C1, entitlement: AppEntitlementKey): Promise<C1AppEntitlement> {
  const { appId, id } = refOf(entitlement);
  const answer = await c1.send(callOf(getEndpoint, { app_id: appId, id }));
  const found = readViewed(
    answer['appEntitlementView'],
    'GetAppEntitlementResponse.appEntitlementView',
    c1.reading,
  );
  return asked(found, { appId, id });
}
