import { asked } from '../json/expect-row.ts';
import type { C1 } from '../client/client.ts';
import { callOf, endpoint } from '../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  flag,
  key,
  list,
  message,
  oneOf,
  optionalInt32,
  struct,
  text,
  timestamp,
  uint32,
  type Reader,
  type Shape,
} from '../json/decoders.ts';

const texts = list(text);

/** What reads an app's accounts and access into C1 (`c1.api.app.v1.Connector`). */
export type C1Connector = Shape<typeof readConnector>;
export const readConnector = message('Connector', {
  id: key,
  appId: key,
  catalogId: text,
  displayName: text,
  description: text,
  userIds: texts,
  config: struct,
  status: message('ConnectorStatus', {
    status: oneOf([
      'SYNC_STATUS_UNSPECIFIED',
      'SYNC_STATUS_RUNNING',
      'SYNC_STATUS_DONE',
      'SYNC_STATUS_ERROR',
      'SYNC_STATUS_DISABLED',
    ]),
    lastError: text,
    startedAt: timestamp,
    completedAt: timestamp,
    updatedAt: timestamp,
  }),
  canResumeSync: flag,
  disableCheckBadSync: flag,
  connectorApiVersion: uint32,
  connectorSyncCronSchedule: message('ConnectorSyncCronSchedule', {
    cronSpec: text,
    timezone: text,
    start: timestamp,
  }),
  syncConfig: message('SyncConfig', { syncResourceTypeIds: texts }),
  parallelSyncWorkerCount: optionalInt32,
  oauthAuthorizedAs: message('OAuth2AuthorizedAs', { authEmail: text, authorizedAt: timestamp }),
  profileAllowList: texts,
  profileIgnoreList: texts,
  syncDisabledReason: text,
  syncDisabledCategory: text,
  downloadUrl: text,
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

const listEndpoint = endpoint('read', 'GET', '/api/v1/apps/{app_id}/connectors');
const getEndpoint = endpoint('read', 'GET', '/api/v1/apps/{app_id}/connectors/{id}');

const readView = message('ConnectorView', { connector: readConnector });

/** A view's connector; null where C1 names one that it does not show. */
const readViewed: Reader<C1Connector | null> = (value, where, reading) =>
  readView(value, where, reading)?.connector ?? null;

/** ConnectorService.List: one page of an app's connectors. */
export async function listConnectors(c1: C1, appId: string, page: PageRequest): Promise<Page<C1Connector>> {
  const query = { page_size: page.pageSize, page_token: page.pageToken };
  const answer = await c1.send(callOf(listEndpoint, { app_id: appId }, { query }));
  return readPage(answer, readViewed, 'ConnectorServiceListResponse', c1.reading);
}

/** ConnectorService.Get: one connector. @throws C1Error of kind `not-found`. */
export async function getConnector(c1: C1, { appId, connectorId: id }: ConnectorKey): Promise<C1Connector> {
  const answer = await c1.send(callOf(getEndpoint, { app_id: appId, id }));
  const found = readViewed(answer['connectorView'], 'ConnectorServiceGetResponse.connectorView', c1.reading);
  return asked(found, { appId, id });
}
