import { matchesEntitlementSearch, searchEntitlementsRequest } from '../../search/app-entitlement-search.ts';
import type { AppEntitlement } from '../../rows/app/app-entitlement.ts';
import { requireEntitlement, visibleRowsOfApp } from '../../store/lookup.ts';
import { serializeKey } from '../../search/filter.ts';
import { id, requestMessage } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage, type Page } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const getRequest = requestMessage('GetAppEntitlementRequest', { appId: id, id });
const listRequest = requestMessage('ListAppEntitlementsRequest', { appId: id, ...pageFields });

const getKey = (entitlement: AppEntitlement) => serializeKey(entitlement.appId, entitlement.id);

/** App entitlements: list, get, search. */
export function createAppEntitlementRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/entitlements',
      rpc: 'c1.api.app.v1.AppEntitlements.List',
      handle: ({ params, query }) => {
        const request = listRequest.read({ ...query, appId: params.app_id });
        const rows = visibleRowsOfApp(tenant, request.appId, store.appEntitlements.all());
        return printPage(selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches));
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/entitlements/{id}',
      rpc: 'c1.api.app.v1.AppEntitlements.Get',
      handle: ({ params }) => {
        const request = getRequest.read({ appId: params.app_id, id: params.id });
        const entitlement = requireEntitlement(store, request.appId, request.id);
        return { appEntitlementView: toView(entitlement), expanded: [] };
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/entitlements',
      rpc: 'c1.api.app.v1.AppEntitlementSearchService.Search',
      handle: ({ body }) => {
        const request = searchEntitlementsRequest.read(body);
        const rows = store.appEntitlements.all().filter(matchesEntitlementSearch(request, store));
        const page = selectPage(
          { message: searchEntitlementsRequest, request, rows, keyOf: getKey },
          switches,
        );
        // It is assumed that the count covers all pages, and that facets are optional.
        return { ...printPage(page), facets: { count: String(rows.length), facets: [] } };
      },
    }),
  ];
}

function printPage({ list, nextPageToken }: Page<AppEntitlement>) {
  return { list: list.map(toView), expanded: [], nextPageToken };
}

/**
 * The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox, whatever the mask.
 */
function toView(appEntitlement: AppEntitlement) {
  return {
    appEntitlement,
    appPath: '',
    appResourcePath: '',
    appResourceTypePath: '',
    objectPermissions: null,
  };
}
