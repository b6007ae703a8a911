import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import { assertPathSegments } from '../../call/path.ts';
import {
  bool,
  requiredId,
  list,
  lazyObject,
  enumOf,
  jsonObject,
  nullableString,
  timestamp,
  type Decoder,
  type Decoded,
} from '../../json/decoders.ts';

const texts = list(nullableString);

/** An account in an app (`c1.api.app.v1.AppUser`). */
export type C1AppUser = Decoded<typeof readAppUser>;
export const readAppUser = lazyObject('AppUser', {
  id: requiredId,
  appId: requiredId,
  displayName: nullableString,
  email: nullableString,
  emails: texts,
  username: nullableString,
  usernames: texts,
  employeeIds: texts,
  identityUserId: nullableString,
  appUserType: enumOf([
    'APP_USER_TYPE_UNSPECIFIED',
    'APP_USER_TYPE_USER',
    'APP_USER_TYPE_SERVICE_ACCOUNT',
    'APP_USER_TYPE_SYSTEM_ACCOUNT',
  ]),
  status: lazyObject('AppUserStatus', {
    status: enumOf(['STATUS_UNSPECIFIED', 'STATUS_ENABLED', 'STATUS_DISABLED', 'STATUS_DELETED']),
    details: nullableString,
  }),
  isExternal: bool,
  agentStatus: enumOf([
    'APP_USER_AGENT_STATUS_UNSPECIFIED',
    'APP_USER_AGENT_STATUS_READY',
    'APP_USER_AGENT_STATUS_DISABLED',
    'APP_USER_AGENT_STATUS_DELETED',
  ]),
  nhiType: enumOf([
    'APP_USER_NHI_TYPE_UNSPECIFIED',
    'APP_USER_NHI_TYPE_APP_REGISTRATION',
    'APP_USER_NHI_TYPE_ASSUMABLE_ROLE',
    'APP_USER_NHI_TYPE_MANAGED_IDENTITY',
  ]),
  nhiDetail: nullableString,
  profile: jsonObject,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies an account: the app, and its id within it. */
export interface AppUserKey {
  readonly appId: string;
  readonly appUserId: string;
}

/** The filters of a search that the gateway uses; lists mean "any of", different filters "and". */
export interface AppUserFilter {
  readonly refs?: readonly AppUserKey[];
  readonly appIds?: readonly string[];
  /** Accounts of these people. */
  readonly userIds?: readonly string[];
  /** Fuzzy, on names; docs/upstream.md, objects within an app. */
  readonly query?: string;
  readonly appUserStatuses?: readonly string[];
  readonly appUserTypes?: readonly string[];
  readonly nhiTypes?: readonly string[];
  readonly agentStatuses?: readonly string[];
}

export const searchAppUsersEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/app_users',
  'c1.api.app.v1.AppUserService.Search',
);

const readView = lazyObject('AppUserView', { appUser: readAppUser });

/** The account of a view; null if C1 hides it. */
const readViewed: Decoder<C1AppUser | null> = (value, where, reading) =>
  readView(value, where, reading)?.appUser ?? null;

/**
 * AppUserService.Search: one page of the accounts that match all filters. C1 has no other way to read
 * single accounts than `refs`.
 */
export async function searchAppUsers(
  c1: C1Client,
  { refs, ...filter }: AppUserFilter,
  page: PageRequest,
): Promise<Page<C1AppUser>> {
  const body = { ...filter, ...(refs && { refs: refs.map(toRef) }), ...page };
  const response = await c1.send(
    buildCall(searchAppUsersEndpoint, {}, { body, batchSize: (refs ?? filter.userIds)?.length }),
  );
  return readPage(response, readViewed, 'AppUserServiceSearchResponse', c1.responses);
}

/** @throws C1Error of kind `invalid` for an empty id, which C1 might ignore as a condition. */
function toRef({ appId, appUserId }: AppUserKey) {
  assertPathSegments(searchAppUsersEndpoint.pattern, { app_id: appId, app_user_id: appUserId });
  return { appId, id: appUserId };
}
