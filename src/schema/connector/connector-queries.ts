import { listConnectors, listConnectorsEndpoint } from '../../c1/resources/app/connectors.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { App } from '../app/app.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { Connector } from './connector.ts';
import { connectorLoader } from './connector-loader.ts';
import { callsC1 } from '../c1-calls.ts';

const ConnectorConnection = connectionType(Connector, 'connectors');

builder.queryField('connector', (t) =>
  t.field({
    type: Connector,
    description: 'One connector of an app. Null when it does not exist.',
    args: {
      appId: t.arg.id({ required: true, description: "C1's id of the app." }),
      connectorId: t.arg.id({ required: true, description: "C1's id of the connector." }),
    },
    extensions: callsC1(connectorLoader),
    resolve: (_query, key, context) => connectorLoader(context).load(key),
  }),
);

builder.objectField(App, 'connectors', (t) =>
  t.field({
    type: ConnectorConnection,
    description:
      "The app's connectors, in an order of C1's own. Null with an error when they cannot be read.",
    args: connectionArguments,
    extensions: callsC1(listConnectorsEndpoint),
    resolve: ({ id }, page, context) => {
      const listing = {
        field: 'App.connectors',
        filter: { appId: id },
        readPage: (request: PageRequest) => listConnectors(context.c1, id, request),
        onNode: connectorLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
