import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { expectRow } from '../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  uint32,
  requiredId,
  list,
  lazyObject,
  enumOf,
  jsonObject,
  nullableString,
  timestamp,
  type Decoder,
  type Decoded,
} from '../json/decoders.ts';

const texts = list(nullableString);

const status = enumOf(['UNKNOWN', 'ENABLED', 'DISABLED', 'DELETED']);

/** The origin of the value of a person's attribute (`c1.api.user.v1.UserAttributeMappingSource`). */
export type C1UserAttributeMappingSource = Decoded<typeof readSource>;
const readSource = lazyObject('UserAttributeMappingSource', {
  appId: nullableString,
  appUserId: nullableString,
  appUserProfileAttributeKey: nullableString,
  userAttributeMappingId: nullableString,
  value: nullableString,
  priority: uint32,
});

const sources = list(readSource);

/** A person or service known to C1 (`c1.api.user.v1.User`, all 32 fields). */
export type C1User = Decoded<typeof readUser>;
export const readUser = lazyObject('User', {
  id: requiredId,
  displayName: nullableString,
  username: nullableString,
  usernames: texts,
  usernameSources: sources,
  email: nullableString,
  emails: texts,
  emailSources: sources,
  employeeIds: texts,
  employeeIdSources: sources,
  department: nullableString,
  departmentSources: sources,
  jobTitle: nullableString,
  jobTitleSources: sources,
  employmentStatus: nullableString,
  employmentStatusSources: sources,
  employmentType: nullableString,
  employmentTypeSources: sources,
  status,
  directoryStatus: status,
  directoryStatusSources: sources,
  type: enumOf([
    'USER_TYPE_UNSPECIFIED',
    'USER_TYPE_SYSTEM',
    'USER_TYPE_HUMAN',
    'USER_TYPE_SERVICE',
    'USER_TYPE_AGENT',
  ]),
  origin: enumOf([
    'USER_ORIGIN_UNSPECIFIED',
    'USER_ORIGIN_DIRECTORY',
    'USER_ORIGIN_LOCAL',
    'USER_ORIGIN_SYSTEM',
  ]),
  managerIds: texts,
  managerSources: sources,
  directoryIds: texts,
  roleIds: texts,
  delegatedUserId: nullableString,
  profile: jsonObject,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

const readUserView = lazyObject('UserView', { user: readUser });

/** The person of a view; null if C1 hides the person. */
const readViewedUser: Decoder<C1User | null> = (value, where, reading) =>
  readUserView(value, where, reading)?.user ?? null;

/** The filters of a user search that the gateway uses; lists mean "any of", different filters "and". */
export interface UserFilter {
  readonly ids?: readonly string[];
  /** Fuzzy, on names and email addresses. */
  readonly query?: string;
  readonly email?: string;
  /** C1 documents `ENABLED`, `DISABLED` and `DELETED`. */
  readonly userStatuses?: readonly string[];
  readonly managerIds?: readonly string[];
  readonly departments?: readonly string[];
  readonly jobTitles?: readonly string[];
  readonly roleIds?: readonly string[];
  readonly excludeIds?: readonly string[];
  readonly excludeTypes?: readonly string[];
  readonly excludeOrigins?: readonly string[];
  /** Widened by `sourceAppIds`: people that match either. */
  readonly origins?: readonly string[];
  /** Directories. */
  readonly sourceAppIds?: readonly string[];
  readonly delegatedUserIds?: readonly string[];
  readonly delegateStatus?: string;
  /** Only people that are delegates; false is no condition. */
  readonly isDelegate?: boolean;
}

export const searchUsersEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/users',
  'c1.api.user.v1.UserSearch.Search',
);
export const getUserEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/users/{id}',
  'c1.api.user.v1.UserService.Get',
);

export const introspectUserEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/users/introspect',
  'c1.api.user.v1.UserService.Introspect',
);

/** UserSearch.Search: one page of the people that match all filters, in C1's own order. */
export async function searchUsers(
  c1: C1Client,
  { ids, ...filter }: UserFilter,
  page: PageRequest,
): Promise<Page<C1User>> {
  // C1's plain `ids` filter is deprecated.
  const refs = ids?.map((id) => ({ id }));
  const body = { ...filter, ...(refs && { refs }), ...page };
  const response = await c1.send(buildCall(searchUsersEndpoint, {}, { body, batchSize: ids?.length }));
  return readPage(response, readViewedUser, 'SearchUsersResponse', c1.responses);
}

/** UserService.Get: one person. @throws C1Error of kind `not-found`. */
export async function getUser(c1: C1Client, id: string): Promise<C1User> {
  const response = await c1.send(buildCall(getUserEndpoint, { id }));
  const user = readViewedUser(response['userView'], 'UserServiceGetResponse.userView', c1.responses);
  return expectRow(user, { id });
}

/**
 * UserService.Introspect: the person of the token; null for a token without one. What C1 responds then is not documented:
 * a response without a view is assumed, or `not-found`.
 */
export async function introspectUser(c1: C1Client): Promise<C1User | null> {
  const response = await c1.send(buildCall(introspectUserEndpoint, {}, { body: {} }));
  return readViewedUser(response['userView'], 'IntrospectResponse.userView', c1.responses);
}
