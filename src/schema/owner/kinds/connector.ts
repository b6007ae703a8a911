import { connectorOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { Connector } from '../../connector/connector.ts';
import { connectorLoader } from '../../connector/connector-loader.ts';
import { defineOwnership } from '../define-ownership.ts';
import { followBy } from '../../loader/reference.ts';

defineOwnership({
  kind: connectorOwners,
  type: Connector,
  kindName: 'CONNECTOR',
  name: 'connector',
  infix: 'Connector',
  words: { a: 'a connector', the: 'the connector' },
  keys: { appId: "C1's id of the app.", connectorId: "C1's id of the connector." },
  keyOf: ({ appId, id }) => ({ appId, connectorId: id }),
  follow: followBy(connectorLoader, ({ appId = '', connectorId = '' }) => ({ appId, connectorId })),
});
