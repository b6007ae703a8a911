import { requireConnector } from '../../store/lookup.ts';
import type { OwnedKind } from '../owned-kind.ts';

/** Owners of connectors. */
export const ownedConnector: OwnedKind<'connector'> = {
  kind: 'connector',
  base: '/api/v2/apps/{app_id}/connectors/{connector_id}/owners',
  service: 'c1.api.app.v2.ConnectorOwners',
  noun: 'Connector',
  searchUsersRequest: 'SearchConnectorUserOwnersRequest',
  setRequest: 'SetConnectorOwnersV2Request',
  item: 'connectorOwner',
  hasGet: true,
  label: 'a connector',
  existing: (store, { appId, connectorId }) => requireConnector(store, appId, connectorId),
};
