import {
  matchesResourceSearch,
  createResourceOrder,
  searchResourcesRequest,
} from '../../search/app-resource-search.ts';
import type { AppResource } from '../../rows/app/app-resource.ts';
import { requireResource, requireResourceType, visibleRowsOfApp } from '../../store/lookup.ts';
import { serializeKey } from '../../search/filter.ts';
import { id, requestMessage } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage, type Page } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const getRequest = requestMessage('AppResourceServiceGetRequest', { appId: id, appResourceTypeId: id, id });
const listRequest = requestMessage('AppResourceServiceListRequest', {
  appId: id,
  appResourceTypeId: id,
  ...pageFields,
});

const getKey = (row: AppResource) => serializeKey(row.appId, row.appResourceTypeId, row.id);

/** App resources: list by type, get, search. */
export function createAppResourceRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/resource_types/{app_resource_type_id}/resources',
      rpc: 'c1.api.app.v1.AppResourceService.List',
      handle: ({ params, query }) => {
        const key = { appId: params.app_id, appResourceTypeId: params.app_resource_type_id };
        const request = listRequest.read({ ...query, ...key });
        const ofApp = visibleRowsOfApp(tenant, request.appId, store.appResources.all());
        if (switches.listOfUnknownApp === '404') {
          requireResourceType(store, request.appId, request.appResourceTypeId);
        }
        const rows = ofApp.filter((row) => row.appResourceTypeId === request.appResourceTypeId);
        return printPage(selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches));
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/resource_types/{app_resource_type_id}/resources/{id}',
      rpc: 'c1.api.app.v1.AppResourceService.Get',
      handle: ({ params }) => {
        const key = { appId: params.app_id, appResourceTypeId: params.app_resource_type_id, id: params.id };
        const request = getRequest.read(key);
        const resource = requireResource(store, [request.appId, request.appResourceTypeId, request.id]);
        return { appResourceView: toView(resource), expanded: [] };
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/app_resources',
      rpc: 'c1.api.app.v1.AppResourceSearch.SearchAppResources',
      handle: ({ body }) => {
        const request = searchResourcesRequest.read(body);
        const rows = store.appResources.all().filter(matchesResourceSearch(request, tenant));
        const compare = createResourceOrder(request);
        return printPage(
          selectPage({ message: searchResourcesRequest, request, rows, keyOf: getKey, compare }, switches),
        );
      },
    }),
  ];
}

function printPage({ list, nextPageToken }: Page<AppResource>) {
  return { list: list.map(toView), expanded: [], nextPageToken };
}

/** The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox. */
function toView(appResource: AppResource) {
  return {
    appResource,
    appPath: '',
    resourceTypePath: '',
    parentResourcePath: '',
    parentResourceTypePath: '',
    objectPermissions: null,
  };
}
