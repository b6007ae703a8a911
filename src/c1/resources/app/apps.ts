import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { expectRow } from '../../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import {
  bool,
  int32,
  int64,
  requiredId,
  list,
  lazyObject,
  enumOf,
  jsonObject,
  nullableString,
  timestamp,
  uint32,
  type Decoded,
} from '../../json/decoders.ts';

/** An application that C1 governs (`c1.api.app.v1.App`), without `appOwners`, which C1 leaves empty. */
export type C1App = Decoded<typeof readApp>;
export const readApp = lazyObject('App', {
  id: requiredId,
  displayName: nullableString,
  description: nullableString,
  instructions: nullableString,
  iconUrl: nullableString,
  logoUri: nullableString,
  parentAppId: nullableString,
  isDirectory: bool,
  isManuallyManaged: bool,
  appAccountId: nullableString,
  appAccountName: nullableString,
  grantPolicyId: nullableString,
  revokePolicyId: nullableString,
  certifyPolicyId: nullableString,
  defaultRequestCatalogId: nullableString,
  monthlyCostUsd: int32,
  userCount: int64,
  connectorVersion: uint32,
  accessModel: enumOf([
    'APP_ACCESS_MODEL_UNSPECIFIED',
    'APP_ACCESS_MODEL_CLASSIC',
    'APP_ACCESS_MODEL_HYBRID',
    'APP_ACCESS_MODEL_SPARSE',
  ]),
  identityMatching: enumOf([
    'APP_USER_IDENTITY_MATCHING_UNSPECIFIED',
    'APP_USER_IDENTITY_MATCHING_STRICT',
    'APP_USER_IDENTITY_MATCHING_DISPLAY_NAME',
    'APP_USER_IDENTITY_MATCHING_CUSTOM',
  ]),
  appUserMapper: lazyObject('AppUserMapper', {
    appId: nullableString,
    mappingCases: list(
      lazyObject('AppUserMapperMatchCase', {
        appId: nullableString,
        caseIndex: uint32,
        appUserKeyCel: nullableString,
        userKeyCel: nullableString,
      }),
    ),
  }),
  matchBatonRef: lazyObject('AppMatchBatonRef', {
    appId: nullableString,
    connectorId: nullableString,
    externalId: nullableString,
  }),
  enableConnectorSourcedOwnership: bool,
  revokeGrantSources: bool,
  strictAccessEntitlementProvisioning: bool,
  annotations: jsonObject,
  fieldMask: nullableString,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** The filters of an app search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppFilter {
  readonly appIds?: readonly string[];
  /** The complete name, case-insensitive. */
  readonly displayName?: string;
  /** Fuzzy, on names and descriptions. */
  readonly query?: string;
  readonly onlyDirectories?: boolean;
  readonly excludeAppIds?: readonly string[];
  /** Apps that use one of these policies. */
  readonly policyRefs?: readonly { readonly id: string }[];
}

export const searchAppsEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/apps',
  'c1.api.app.v1.AppSearch.Search',
);
export const getAppEndpoint = endpoint('read', 'GET', '/api/v1/apps/{id}', 'c1.api.app.v1.Apps.Get');

/** AppSearch.Search: one page of the apps that match all filters, in C1's own order. */
export async function searchApps(c1: C1Client, filter: AppFilter, page: PageRequest): Promise<Page<C1App>> {
  const body = { ...filter, ...page };
  const response = await c1.send(
    buildCall(searchAppsEndpoint, {}, { body, batchSize: filter.appIds?.length }),
  );
  return readPage(response, readApp, 'SearchAppsResponse', c1.responses);
}

/** Apps.Get: one app. @throws C1Error of kind `not-found`, also for a deleted app. */
export async function getApp(c1: C1Client, id: string): Promise<C1App> {
  const response = await c1.send(buildCall(getAppEndpoint, { id }));
  return expectRow(readApp(response['app'], 'GetAppResponse.app', c1.responses), { id });
}
