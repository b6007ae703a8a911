import type { C1 } from '../client/client.ts';
import { callOf, endpoint } from '../call/endpoint.ts';
import { asked } from '../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  flag,
  int32,
  int64,
  key,
  list,
  message,
  oneOf,
  struct,
  text,
  timestamp,
  uint32,
  type Shape,
} from '../json/decoders.ts';

/** An application that C1 governs (`c1.api.app.v1.App`), without `appOwners`, which C1 leaves empty. */
export type C1App = Shape<typeof readApp>;
export const readApp = message('App', {
  id: key,
  displayName: text,
  description: text,
  instructions: text,
  iconUrl: text,
  logoUri: text,
  parentAppId: text,
  isDirectory: flag,
  isManuallyManaged: flag,
  appAccountId: text,
  appAccountName: text,
  grantPolicyId: text,
  revokePolicyId: text,
  certifyPolicyId: text,
  defaultRequestCatalogId: text,
  monthlyCostUsd: int32,
  userCount: int64,
  connectorVersion: uint32,
  accessModel: oneOf([
    'APP_ACCESS_MODEL_UNSPECIFIED',
    'APP_ACCESS_MODEL_CLASSIC',
    'APP_ACCESS_MODEL_HYBRID',
    'APP_ACCESS_MODEL_SPARSE',
  ]),
  identityMatching: oneOf([
    'APP_USER_IDENTITY_MATCHING_UNSPECIFIED',
    'APP_USER_IDENTITY_MATCHING_STRICT',
    'APP_USER_IDENTITY_MATCHING_DISPLAY_NAME',
    'APP_USER_IDENTITY_MATCHING_CUSTOM',
  ]),
  appUserMapper: message('AppUserMapper', {
    appId: text,
    mappingCases: list(
      message('AppUserMapperMatchCase', {
        appId: text,
        caseIndex: uint32,
        appUserKeyCel: text,
        userKeyCel: text,
      }),
    ),
  }),
  matchBatonRef: message('AppMatchBatonRef', { appId: text, connectorId: text, externalId: text }),
  enableConnectorSourcedOwnership: flag,
  revokeGrantSources: flag,
  strictAccessEntitlementProvisioning: flag,
  annotations: struct,
  fieldMask: text,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** The filters of an app search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppFilter {
  readonly appIds?: readonly string[];
  /** The whole name, whatever its case. */
  readonly displayName?: string;
  /** Fuzzy, on names. */
  readonly query?: string;
  readonly onlyDirectories?: boolean;
}

const searchAppsEndpoint = endpoint('read', 'POST', '/api/v1/search/apps');
const getAppEndpoint = endpoint('read', 'GET', '/api/v1/apps/{id}');

/** AppSearch.Search: one page of the apps that match all filters, in an order of C1's own. */
export async function searchApps(c1: C1, filter: AppFilter, page: PageRequest): Promise<Page<C1App>> {
  const body = { ...filter, ...page };
  const answer = await c1.send(callOf(searchAppsEndpoint, {}, { body, batchSize: filter.appIds?.length }));
  return readPage(answer, readApp, 'SearchAppsResponse', c1.reading);
}

/** Apps.Get: one app. @throws C1Error of kind `not-found`, also for a deleted app. */
export async function getApp(c1: C1, id: string): Promise<C1App> {
  const answer = await c1.send(callOf(getAppEndpoint, { id }));
  return asked(readApp(answer['app'], 'GetAppResponse.app', c1.reading), { id });
}
