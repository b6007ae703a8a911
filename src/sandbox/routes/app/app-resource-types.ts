import type { AppResourceType } from '../../rows/app/app-resource-type.ts';
import { requireResourceType, visibleRowsOfApp } from '../../store/lookup.ts';
import { createAnyOf, createNoneOf, serializeKey } from '../../search/filter.ts';
import { createTextMatcher } from '../../search/text-search.ts';
import { id, list, requestMessage, text } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const getRequest = requestMessage('AppResourceTypeServiceGetRequest', { appId: id, id });
const listRequest = requestMessage('AppResourceTypeServiceListRequest', { appId: id, ...pageFields });
/**
 * The request of a resource type search. C1 can also filter by accounts, through grants, which the sandbox does not
 * hold.
 */
const searchRequest = requestMessage('SearchAppResourceTypesRequest', {
  resourceTypeIds: list(id),
  excludeResourceTypeIds: list(id),
  appIds: list(id),
  resourceTypeTraitIds: list(text),
  excludeResourceTypeTraitIds: list(text),
  displayName: text,
  query: text,
  ...pageFields,
});

const getKey = (row: AppResourceType) => serializeKey(row.appId, row.id);

/** App resource types: list, get, search. Only the search returns bare types, without a view around each. */
export function createResourceTypeRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/resource_types',
      rpc: 'c1.api.app.v1.AppResourceTypeService.List',
      handle: ({ params, query }) => {
        const request = listRequest.read({ ...query, appId: params.app_id });
        const rows = visibleRowsOfApp(tenant, request.appId, store.appResourceTypes.all());
        const page = selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches);
        return { ...page, list: page.list.map(toView), expanded: [] };
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/resource_types/{id}',
      rpc: 'c1.api.app.v1.AppResourceTypeService.Get',
      handle: ({ params }) => {
        const request = getRequest.read({ appId: params.app_id, id: params.id });
        const type = requireResourceType(store, request.appId, request.id);
        return { appResourceTypeView: toView(type), expanded: [] };
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/app_resource_types',
      rpc: 'c1.api.app.v1.AppResourceSearch.SearchAppResourceTypes',
      handle: ({ body }) => {
        const request = searchRequest.read(body);
        const rows = store.appResourceTypes.all().filter(matchesSearch(request));
        return selectPage({ message: searchRequest, request, rows, keyOf: getKey }, switches);
      },
    }),
  ];
}

function matchesSearch(search: ReturnType<typeof searchRequest.read>): (type: AppResourceType) => boolean {
  const isWanted = createAnyOf(search.resourceTypeIds);
  const isUnrefused = createNoneOf(search.excludeResourceTypeIds);
  const ofApp = createAnyOf(search.appIds);
  const hasTrait = createAnyOf(search.resourceTypeTraitIds);
  const lacksTrait = createNoneOf(search.excludeResourceTypeTraitIds);
  const isLike = createTextMatcher(search.query);
  return (type) =>
    type.deletedAt === null &&
    isWanted(type.id) &&
    isUnrefused(type.id) &&
    ofApp(type.appId) &&
    hasTrait(...type.traitIds) &&
    lacksTrait(...type.traitIds) &&
    (search.displayName === '' || search.displayName === type.displayName) &&
    isLike(type.displayName);
}

/** The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox. */
function toView(appResourceType: AppResourceType) {
  return { appResourceType, appPath: '' };
}
