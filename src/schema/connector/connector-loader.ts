import { createContextCache } from '@pothos/core';
import { getConnector, type C1Connector, type ConnectorKey } from '../../c1/resources/connectors.ts';
import { createEntityLoader } from '../loader/entity-loader.ts';
import type { Context } from '../context.ts';
import { compositeKey } from '../loader/entity-key.ts';

const form = compositeKey<ConnectorKey, C1Connector>({ appId: 'appId', connectorId: 'id' });

/** The operation's loader of connectors: null for one that C1 does not have. C1 gives them one by one. */
export const connectorLoader = createContextCache(({ c1 }: Context) =>
  createEntityLoader(form, { get: (key) => getConnector(c1, key) }),
);
