import type { Connector } from '../../rows/app/connector.ts';
import { requireConnector, visibleRowsOfApp } from '../../store/lookup.ts';
import { id, requestMessage } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const getRequest = requestMessage('ConnectorServiceGetRequest', { appId: id, id });
const listRequest = requestMessage('ConnectorServiceListRequest', { appId: id, ...pageFields });

const getKey = (connector: Connector) => connector.id;

/** Connectors: list and get; C1 has no search for them. */
export function createConnectorRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/connectors',
      rpc: 'c1.api.app.v1.ConnectorService.List',
      handle: ({ params, query }) => {
        const request = listRequest.read({ ...query, appId: params.app_id });
        const rows = visibleRowsOfApp(tenant, request.appId, store.connectors.all());
        const page = selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches);
        return { ...page, list: page.list.map(toView), expanded: [] };
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/connectors/{id}',
      rpc: 'c1.api.app.v1.ConnectorService.Get',
      handle: ({ params }) => {
        const request = getRequest.read({ appId: params.app_id, id: params.id });
        return { connectorView: toView(requireConnector(store, request.appId, request.id)), expanded: [] };
      },
    }),
  ];
}

/** The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox. */
function toView(connector: Connector) {
  return { connector, appPath: '', usersPath: '', capabilitiesPath: '' };
}
