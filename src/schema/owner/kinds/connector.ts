import { connectorOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { Connector } from '../../connector/connector.ts';
import { connectorLoader } from '../../connector/connector-loader.ts';
import { owned } from '../define-ownership.ts';
import { followReference } from '../../loader/reference.ts';

owned({
  kind: connectorOwners,
  type: Connector,
  name: 'connector',
  infix: 'Connector',
  words: { a: 'a connector', the: 'the connector' },
  keys: { appId: "C1's id of the app.", connectorId: "C1's id of the connector." },
  keyOf: ({ appId, id }) => ({ appId, connectorId: id }),
  follow: ({ appId = '', connectorId = '' }, context, info) =>
    followReference(info, connectorLoader(context))({ appId, connectorId }),
});
