import type { AppUser } from '../rows/app/app-user.ts';
import { createAnyOf, createNoneOf, serializeKey } from './filter.ts';
import { createTextMatcher } from './text-search.ts';
import {
  nested,
  flag,
  id,
  list,
  requestMessage,
  enumOf,
  optionalId,
  text,
} from '../protocol/request-decoder.ts';
import { pageFields } from '../protocol/paging.ts';
import type { Store } from '../store/store.ts';

const agentStatus = enumOf(
  'APP_USER_AGENT_STATUS_UNSPECIFIED',
  'APP_USER_AGENT_STATUS_READY',
  'APP_USER_AGENT_STATUS_DISABLED',
  'APP_USER_AGENT_STATUS_DELETED',
);
const nhiType = enumOf(
  'APP_USER_NHI_TYPE_UNSPECIFIED',
  'APP_USER_NHI_TYPE_APP_REGISTRATION',
  'APP_USER_NHI_TYPE_ASSUMABLE_ROLE',
  'APP_USER_NHI_TYPE_MANAGED_IDENTITY',
);
const appUserType = enumOf(
  'APP_USER_TYPE_UNSPECIFIED',
  'APP_USER_TYPE_USER',
  'APP_USER_TYPE_SERVICE_ACCOUNT',
  'APP_USER_TYPE_SYSTEM_ACCOUNT',
);

/**
 * The request of an account search. C1's filter on findings and its sorting are left out, so that they are rejected.
 */
export const searchAppUsersRequest = requestMessage('AppUserServiceSearchRequest', {
  refs: list(nested(requestMessage('AppUserRef', { appId: id, id }))),
  appUserIds: list(id),
  excludeAppUserIds: list(id),
  appId: optionalId,
  appIds: list(id),
  userIds: list(id),
  appUserStatuses: list(enumOf('STATUS_UNSPECIFIED', 'STATUS_ENABLED', 'STATUS_DISABLED', 'STATUS_DELETED')),
  appUserStatusDetails: list(text),
  appUserTypes: list(appUserType),
  appUserDomains: list(
    enumOf('APP_USER_DOMAIN_UNSPECIFIED', 'APP_USER_DOMAIN_EXTERNAL', 'APP_USER_DOMAIN_TRUSTED'),
  ),
  agentStatuses: list(agentStatus),
  nhiTypes: list(nhiType),
  withoutResponsibleParty: flag,
  excludeDeletedApps: flag,
  query: text,
  expandMask: nested(requestMessage('AppUserExpandMask', { paths: list(text) })),
  ...pageFields,
});

type Search = ReturnType<typeof searchAppUsersRequest.read>;
type Test = (account: AppUser) => boolean;

/**
 * Creates the test of an account search: any value of each list, all filters together. Deleted accounts pass if that
 * status is among those requested; those of deleted apps pass unless they are excluded. C1 documents that `query` looks
 * in names; a find by anything else would be a promise that C1 may not keep.
 */
export function matchesAppUserSearch(search: Search, store: Store): Test {
  const tests = [...createKeyTests(search), ...createAttributeTests(search)];
  const asksForDeleted = search.appUserStatuses.includes('STATUS_DELETED');
  const isLike = createTextMatcher(search.query);
  return (account) =>
    (asksForDeleted || account.deletedAt === null) &&
    (!search.excludeDeletedApps || (store.app(account.appId)?.deletedAt ?? null) === null) &&
    isLike(account.displayName) &&
    tests.every((passes) => passes(account));
}

function createKeyTests(search: Search): readonly Test[] {
  const isReferred = createAnyOf(search.refs.map((ref) => serializeKey(ref.appId, ref.id)));
  const isWanted = createAnyOf(search.appUserIds);
  const isUnrefused = createNoneOf(search.excludeAppUserIds);
  const ofApp = createAnyOf([...search.appIds, ...(search.appId === '' ? [] : [search.appId])]);
  const ofUser = createAnyOf(search.userIds);
  return [
    (account) => isReferred(serializeKey(account.appId, account.id)),
    (account) => isWanted(account.id) && isUnrefused(account.id),
    (account) => ofApp(account.appId),
    (account) => ofUser(account.identityUserId),
    (account) => !search.withoutResponsibleParty || account.identityUserId === '',
  ];
}

function createAttributeTests(search: Search): readonly Test[] {
  const hasStatus = createAnyOf(search.appUserStatuses);
  const hasDetails = createAnyOf(search.appUserStatusDetails);
  const isOfType = createAnyOf(search.appUserTypes);
  const isOfDomain = createAnyOf(search.appUserDomains);
  const hasAgentStatus = createAnyOf(search.agentStatuses);
  const isOfNhiType = createAnyOf(search.nhiTypes);
  return [
    ({ status }) => hasStatus(status?.status ?? 'STATUS_UNSPECIFIED'),
    ({ status }) => hasDetails(status?.details ?? ''),
    (account) => isOfType(account.appUserType),
    ({ isExternal }) => isOfDomain(isExternal ? 'APP_USER_DOMAIN_EXTERNAL' : 'APP_USER_DOMAIN_TRUSTED'),
    (account) => hasAgentStatus(account.agentStatus),
    (account) => isOfNhiType(account.nhiType),
  ];
}
