import { expectRow } from '../../json/expect-row.ts';
import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import {
  int64,
  requiredId,
  lazyObject,
  enumOf,
  jsonObject,
  nullableString,
  timestamp,
  type Decoder,
  type Decoded,
} from '../../json/decoders.ts';

/** A thing in an app that access can be given to (`c1.api.app.v1.AppResource`). */
export type C1AppResource = Decoded<typeof readAppResource>;
export const readAppResource = lazyObject('AppResource', {
  id: requiredId,
  appId: requiredId,
  appResourceTypeId: requiredId,
  parentAppResourceId: nullableString,
  parentAppResourceTypeId: nullableString,
  displayName: nullableString,
  description: nullableString,
  customDescription: nullableString,
  externalId: nullableString,
  matchBatonId: nullableString,
  accessConfigId: nullableString,
  grantCount: int64,
  nhiType: enumOf([
    'NHI_TYPE_UNSPECIFIED',
    'NHI_TYPE_APP_REGISTRATION',
    'NHI_TYPE_ASSUMABLE_ROLE',
    'NHI_TYPE_MANAGED_IDENTITY',
  ]),
  nhiDetail: nullableString,
  agentTrait: lazyObject('AgentTrait', {
    identityAppUserId: nullableString,
    status: enumOf([
      'AGENT_STATUS_UNSPECIFIED',
      'AGENT_STATUS_READY',
      'AGENT_STATUS_DISABLED',
      'AGENT_STATUS_DELETED',
    ]),
  }),
  // The only member of the oneof `metadata`: absent unless the resource is a secret.
  secretTrait: lazyObject('SecretTrait', {
    identityAppUserId: nullableString,
    createdByAppUserId: nullableString,
    credentialDetail: nullableString,
    secretCreatedAt: timestamp,
    secretExpiresAt: timestamp,
    lastUsedAt: timestamp,
  }),
  profile: jsonObject,
  annotations: jsonObject,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies a resource: the app, the type, and its id. */
export interface AppResourceKey {
  readonly appId: string;
  readonly resourceTypeId: string;
  readonly resourceId: string;
}

/** The filters of a search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppResourceFilter {
  readonly refs?: readonly AppResourceKey[];
  readonly appIds?: readonly string[];
  readonly resourceTypeIds?: readonly string[];
  /** Fuzzy, on names. */
  readonly query?: string;
  readonly ownerUserIds?: readonly string[];
  readonly unownedOnly?: boolean;
}

/** The order of a search, C1's own by default; only resources that are secrets have the times. */
export interface AppResourceOrder {
  readonly sortField?: AppResourceSortField;
  readonly direction?: SortDirection;
}

export type AppResourceSortField =
  | 'APP_RESOURCE_SORT_FIELD_UNSPECIFIED'
  | 'APP_RESOURCE_SORT_FIELD_SECRET_CREATED_AT'
  | 'APP_RESOURCE_SORT_FIELD_SECRET_EXPIRES_AT'
  | 'APP_RESOURCE_SORT_FIELD_LAST_USED_AT';

export type SortDirection = 'SORT_DIRECTION_UNSPECIFIED' | 'SORT_DIRECTION_ASC' | 'SORT_DIRECTION_DESC';

export const searchAppResourcesEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/app_resources',
  'c1.api.app.v1.AppResourceSearch.SearchAppResources',
);
export const getAppResourceEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/resource_types/{app_resource_type_id}/resources/{id}',
  'c1.api.app.v1.AppResourceService.Get',
);

const readView = lazyObject('AppResourceView', { appResource: readAppResource });

/** The resource of a view; null if C1 hides it. */
const readViewed: Decoder<C1AppResource | null> = (value, where, reading) =>
  readView(value, where, reading)?.appResource ?? null;

/** AppResourceSearch.SearchAppResources: one page of the resources that match all filters. */
export async function searchAppResources(
  c1: C1Client,
  { refs, ...filter }: AppResourceFilter & AppResourceOrder,
  page: PageRequest,
): Promise<Page<C1AppResource>> {
  const body = { ...filter, ...(refs && { refs: refs.map(toRef) }), ...page };
  const response = await c1.send(
    buildCall(searchAppResourcesEndpoint, {}, { body, batchSize: refs?.length }),
  );
  return readPage(response, readViewed, 'SearchAppResourcesResponse', c1.responses);
}

function toRef({ appId, resourceTypeId, resourceId }: AppResourceKey) {
  return { appId, appResourceTypeId: resourceTypeId, id: resourceId };
}

/** AppResourceService.Get: one resource. @throws C1Error of kind `not-found`. */
export async function getAppResource(c1: C1Client, resource: AppResourceKey): Promise<C1AppResource> {
  const { appId, appResourceTypeId, id } = toRef(resource);
  const parameters = { app_id: appId, app_resource_type_id: appResourceTypeId, id };
  const response = await c1.send(buildCall(getAppResourceEndpoint, parameters));
  const found = readViewed(
    response['appResourceView'],
    'AppResourceServiceGetResponse.appResourceView',
    c1.responses,
  );
  return expectRow(found, { appId, appResourceTypeId, id });
}
