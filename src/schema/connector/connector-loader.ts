import {
  getConnector,
  type C1Connector,
  type ConnectorKey,
  getConnectorEndpoint,
} from '../../c1/resources/app/connectors.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

const entityKey = compositeKey<ConnectorKey, C1Connector>({ appId: 'appId', connectorId: 'id' });

/** The operation's loader of connectors: null for one that C1 does not have. C1 has no search for connectors. */
export const connectorLoader = createContextLoader(entityKey, [getConnectorEndpoint], ({ c1 }) => ({
  get: (key) => getConnector(c1, key),
}));
