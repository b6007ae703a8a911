import type { C1 } from '../client/client.ts';
import { callOf, endpoint } from '../call/endpoint.ts';
import { asked } from '../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  uint32,
  key,
  list,
  message,
  oneOf,
  struct,
  text,
  timestamp,
  type Reader,
  type Shape,
} from '../json/decoders.ts';

const texts = list(text);

const status = oneOf(['UNKNOWN', 'ENABLED', 'DISABLED', 'DELETED']);

/** Where the value of a person's attribute came from (`c1.api.user.v1.UserAttributeMappingSource`). */
export type C1UserAttributeMappingSource = Shape<typeof readSource>;
const readSource = message('UserAttributeMappingSource', {
  appId: text,
  appUserId: text,
  appUserProfileAttributeKey: text,
  userAttributeMappingId: text,
  value: text,
  priority: uint32,
});

const sources = list(readSource);

/** A person or service known to C1 (`c1.api.user.v1.User`, all 32 fields). */
export type C1User = Shape<typeof readUser>;
export const readUser = message('User', {
  id: key,
  displayName: text,
  username: text,
  usernames: texts,
  usernameSources: sources,
  email: text,
  emails: texts,
  emailSources: sources,
  employeeIds: texts,
  employeeIdSources: sources,
  department: text,
  departmentSources: sources,
  jobTitle: text,
  jobTitleSources: sources,
  employmentStatus: text,
  employmentStatusSources: sources,
  employmentType: text,
  employmentTypeSources: sources,
  status,
  directoryStatus: status,
  directoryStatusSources: sources,
  type: oneOf([
    'USER_TYPE_UNSPECIFIED',
    'USER_TYPE_SYSTEM',
    'USER_TYPE_HUMAN',
    'USER_TYPE_SERVICE',
    'USER_TYPE_AGENT',
  ]),
  origin: oneOf([
    'USER_ORIGIN_UNSPECIFIED',
    'USER_ORIGIN_DIRECTORY',
    'USER_ORIGIN_LOCAL',
    'USER_ORIGIN_SYSTEM',
  ]),
  managerIds: texts,
  managerSources: sources,
  directoryIds: texts,
  roleIds: texts,
  delegatedUserId: text,
  profile: struct,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

const readUserView = message('UserView', { user: readUser });

/** A view's person; null where C1 names a person that it does not show. */
const readViewedUser: Reader<C1User | null> = (value, where, reading) =>
  readUserView(value, where, reading)?.user ?? null;

/** The filters of a user search that the gateway uses; lists mean "any of", different filters "and". */
export interface UserFilter {
  readonly ids?: readonly string[];
  /** Fuzzy, on names and email addresses. */
  readonly query?: string;
  readonly email?: string;
  readonly userStatuses?: readonly string[];
  readonly managerIds?: readonly string[];
  readonly departments?: readonly string[];
  readonly jobTitles?: readonly string[];
  readonly roleIds?: readonly string[];
}

const searchUsersEndpoint = endpoint('read', 'POST', '/api/v1/search/users');
const getUserEndpoint = endpoint('read', 'GET', '/api/v1/users/{id}');

/** UserSearch.Search: one page of the people that match all filters, in an order of C1's own. */
export async function searchUsers(
  c1: C1,
  { ids, ...filter }: UserFilter,
  page: PageRequest,
): Promise<Page<C1User>> {
  // C1 has a plain `ids` filter too, and calls it deprecated.
  const refs = ids?.map((id) => ({ id }));
  const body = { ...filter, ...(refs && { refs }), ...page };
  const answer = await c1.send(callOf(searchUsersEndpoint, {}, { body, batchSize: ids?.length }));
  return readPage(answer, readViewedUser, 'SearchUsersResponse', c1.reading);
}

/** UserService.Get: one person. @throws C1Error of kind `not-found`. */
export async function getUser(c1: C1, id: string): Promise<C1User> {
  const answer = await c1.send(callOf(getUserEndpoint, { id }));
  const user = readViewedUser(answer['userView'], 'UserServiceGetResponse.userView', c1.reading);
  return asked(user, { id });
}
