import { createTextMatcher } from './text-search.ts';
import { nested, flag, id, list, requestMessage, enumOf, text } from '../protocol/request-decoder.ts';
import { pageFields } from '../protocol/paging.ts';
import type { User } from '../rows/user.ts';

const status = enumOf('UNKNOWN', 'ENABLED', 'DISABLED', 'DELETED');
const origin = enumOf(
  'USER_ORIGIN_UNSPECIFIED',
  'USER_ORIGIN_DIRECTORY',
  'USER_ORIGIN_LOCAL',
  'USER_ORIGIN_SYSTEM',
);
const type = enumOf(
  'USER_TYPE_UNSPECIFIED',
  'USER_TYPE_SYSTEM',
  'USER_TYPE_HUMAN',
  'USER_TYPE_SERVICE',
  'USER_TYPE_AGENT',
);

/** The request of a user search, with all filters that C1 documents; `ids` is its deprecated form of `refs`. */
export const searchUsersRequest = requestMessage('SearchUsersRequest', {
  refs: list(nested(requestMessage('UserRef', { id }))),
  ids: list(id),
  excludeIds: list(id),
  query: text,
  email: text,
  userStatuses: list(status),
  departments: list(text),
  jobTitles: list(text),
  managerIds: list(id),
  roleIds: list(id),
  delegatedUserIds: list(id),
  delegateStatus: enumOf(
    'DELEGATE_STATUS_UNSPECIFIED',
    'DELEGATE_STATUS_HAS_DELEGATE',
    'DELEGATE_STATUS_NO_DELEGATE',
  ),
  isDelegate: flag,
  origins: list(origin),
  excludeOrigins: list(origin),
  excludeTypes: list(type),
  sourceAppIds: list(id),
  expandMask: nested(requestMessage('UserExpandMask', { paths: list(text) })),
  ...pageFields,
});

type Search = ReturnType<typeof searchUsersRequest.read>;

/**
 * Creates the test of a user search: any value of each list, all filters together. C1 documents one exception:
 * `sourceAppIds` widens `origins`. An unset filter matches all users, and so does `isDelegate: false`.
 */
export function matchesSearch(search: Search, everybody: readonly User[]): (user: User) => boolean {
  const refIds = search.refs.map((ref) => ref.id);
  const isLike = createTextMatcher(search.query);
  const delegates = new Set(search.isDelegate ? everybody.map((user) => user.delegatedUserId) : []);
  return (user) =>
    isAmong(refIds, [user.id]) &&
    isAmong(search.ids, [user.id]) &&
    !search.excludeIds.includes(user.id) &&
    isLike(user.displayName, user.email, ...user.emails) &&
    (search.email === '' || search.email === user.email) &&
    isAmong(search.userStatuses, [user.status]) &&
    isAmong(search.departments, [user.department]) &&
    isAmong(search.jobTitles, [user.jobTitle]) &&
    isAmong(search.managerIds, user.managerIds) &&
    isAmong(search.roleIds, user.roleIds) &&
    isAmong(search.delegatedUserIds, [user.delegatedUserId]) &&
    hasDelegateStatus(search.delegateStatus, user) &&
    (!search.isDelegate || delegates.has(user.id)) &&
    comesFrom(search, user) &&
    !search.excludeOrigins.includes(user.origin) &&
    !search.excludeTypes.includes(user.type);
}

function isAmong(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function hasDelegateStatus(wanted: string, user: User): boolean {
  if (wanted === 'DELEGATE_STATUS_UNSPECIFIED') return true;
  return (wanted === 'DELEGATE_STATUS_HAS_DELEGATE') === (user.delegatedUserId !== '');
}

function comesFrom({ origins, sourceAppIds }: Search, user: User): boolean {
  if (origins.length === 0 && sourceAppIds.length === 0) return true;
  return origins.includes(user.origin) || user.directoryIds.some((appId) => sourceAppIds.includes(appId));
}
