import { expectRow } from '../../json/expect-row.ts';
import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import {
  requiredId,
  list,
  lazyObject,
  nullableString,
  timestamp,
  type Decoded,
} from '../../json/decoders.ts';

/** A kind of thing in an app, such as its groups or roles (`c1.api.app.v1.AppResourceType`). */
export type C1AppResourceType = Decoded<typeof readAppResourceType>;
export const readAppResourceType = lazyObject('AppResourceType', {
  id: requiredId,
  appId: requiredId,
  displayName: nullableString,
  traitIds: list(nullableString),
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies a resource type: the app, and its id within it. */
export interface AppResourceTypeKey {
  readonly appId: string;
  readonly resourceTypeId: string;
}

/** The filters of a search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppResourceTypeFilter {
  readonly appIds?: readonly string[];
  readonly resourceTypeIds?: readonly string[];
  /** Fuzzy, on names. */
  readonly query?: string;
  /** The complete name. */
  readonly displayName?: string;
}

export const searchAppResourceTypesEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/app_resource_types',
  'c1.api.app.v1.AppResourceSearch.SearchAppResourceTypes',
);
export const getAppResourceTypeEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/resource_types/{id}',
  'c1.api.app.v1.AppResourceTypeService.Get',
);

/** AppResourceSearch.SearchAppResourceTypes: one page of the resource types that match all filters. */
export async function searchAppResourceTypes(
  c1: C1Client,
  filter: AppResourceTypeFilter,
  page: PageRequest,
): Promise<Page<C1AppResourceType>> {
  const body = { ...filter, ...page };
  const batchSize = filter.resourceTypeIds?.length;
  const response = await c1.send(buildCall(searchAppResourceTypesEndpoint, {}, { body, batchSize }));
  return readPage(response, readAppResourceType, 'SearchAppResourceTypesResponse', c1.responses);
}

const readView = lazyObject('AppResourceTypeView', { appResourceType: readAppResourceType });

/** AppResourceTypeService.Get: one resource type. @throws C1Error of kind `not-found`. */
export async function getAppResourceType(
  c1: C1Client,
  { appId, resourceTypeId: id }: AppResourceTypeKey,
): Promise<C1AppResourceType> {
  const response = await c1.send(buildCall(getAppResourceTypeEndpoint, { app_id: appId, id }));
  const view = readView(
    response['appResourceTypeView'],
    'AppResourceTypeServiceGetResponse.appResourceTypeView',
    c1.responses,
  );
  return expectRow(view?.appResourceType ?? null, { appId, id });
}
