import { expectRow } from '../../json/expect-row.ts';
import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import {
  bool,
  requiredId,
  list,
  lazyObject,
  enumOf,
  optionalInt32,
  jsonObject,
  nullableString,
  timestamp,
  uint32,
  type Decoder,
  type Decoded,
} from '../../json/decoders.ts';

const texts = list(nullableString);

/** The synchronization of an app's accounts and access into C1 (`c1.api.app.v1.Connector`). */
export type C1Connector = Decoded<typeof readConnector>;
export const readConnector = lazyObject('Connector', {
  id: requiredId,
  appId: requiredId,
  catalogId: nullableString,
  displayName: nullableString,
  description: nullableString,
  userIds: texts,
  config: jsonObject,
  status: lazyObject('ConnectorStatus', {
    status: enumOf([
      'SYNC_STATUS_UNSPECIFIED',
      'SYNC_STATUS_RUNNING',
      'SYNC_STATUS_DONE',
      'SYNC_STATUS_ERROR',
      'SYNC_STATUS_DISABLED',
    ]),
    lastError: nullableString,
    startedAt: timestamp,
    completedAt: timestamp,
    updatedAt: timestamp,
  }),
  canResumeSync: bool,
  disableCheckBadSync: bool,
  connectorApiVersion: uint32,
  connectorSyncCronSchedule: lazyObject('ConnectorSyncCronSchedule', {
    cronSpec: nullableString,
    timezone: nullableString,
    start: timestamp,
  }),
  syncConfig: lazyObject('SyncConfig', { syncResourceTypeIds: texts }),
  parallelSyncWorkerCount: optionalInt32,
  oauthAuthorizedAs: lazyObject('OAuth2AuthorizedAs', { authEmail: nullableString, authorizedAt: timestamp }),
  profileAllowList: texts,
  profileIgnoreList: texts,
  syncDisabledReason: nullableString,
  syncDisabledCategory: nullableString,
  downloadUrl: nullableString,
  configUpdatedAt: timestamp,
  syncDisabledAt: timestamp,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies a connector: the app, and its id within it. */
export interface ConnectorKey {
  readonly appId: string;
  readonly connectorId: string;
}

export const listConnectorsEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/connectors',
  'c1.api.app.v1.ConnectorService.List',
);
export const getConnectorEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/connectors/{id}',
  'c1.api.app.v1.ConnectorService.Get',
);

const readView = lazyObject('ConnectorView', { connector: readConnector });

/** The connector of a view; null if C1 hides it. */
const readViewed: Decoder<C1Connector | null> = (value, where, reading) =>
  readView(value, where, reading)?.connector ?? null;

/** ConnectorService.List: one page of an app's connectors. */
export async function listConnectors(
  c1: C1Client,
  appId: string,
  page: PageRequest,
): Promise<Page<C1Connector>> {
  const query = { page_size: page.pageSize, page_token: page.pageToken };
  const response = await c1.send(buildCall(listConnectorsEndpoint, { app_id: appId }, { query }));
  return readPage(response, readViewed, 'ConnectorServiceListResponse', c1.responses);
}

/** ConnectorService.Get: one connector. @throws C1Error of kind `not-found`. */
export async function getConnector(
  c1: C1Client,
  { appId, connectorId: id }: ConnectorKey,
): Promise<C1Connector> {
  const response = await c1.send(buildCall(getConnectorEndpoint, { app_id: appId, id }));
  const found = readViewed(
    response['connectorView'],
    'ConnectorServiceGetResponse.connectorView',
    c1.responses,
  );
  return expectRow(found, { appId, id });
}
