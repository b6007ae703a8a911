import type { Principal } from '../protocol/route.ts';
import { id, requestMessage } from '../protocol/request-decoder.ts';
import { pageFields, selectPage, type Page } from '../protocol/paging.ts';
import { route, type Route } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import { hideInactiveDelegate } from '../store/user-delegation.ts';
import { notFound } from '../protocol/status.ts';
import { matchesSearch, searchUsersRequest } from '../search/user-search.ts';
import { redactUserFor, type User } from '../rows/user.ts';

const getRequest = requestMessage('UserServiceGetRequest', { id });
const listRequest = requestMessage('UserServiceListRequest', pageFields);
const getKey = (user: User) => user.id;

/** Users: list, get, search. Deleted ones can always be read by id; whether they can in C1 is not known. */
export function createUserRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  const listUsers = () => store.users().map((user) => hideInactiveDelegate(tenant, user));
  const isListed = (user: User) => switches.searchIncludesDeletedUsers || user.status !== 'DELETED';
  return [
    route({
      method: 'GET',
      path: '/api/v1/users',
      rpc: 'c1.api.user.v1.UserService.List',
      handle: ({ query, caller }) => {
        const request = listRequest.read(query);
        const rows = listUsers().filter(isListed);
        return printPage(
          selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches),
          caller,
        );
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/users/{id}',
      rpc: 'c1.api.user.v1.UserService.Get',
      handle: ({ params, caller }) => {
        const user = store.user(getRequest.read(params).id);
        if (!user) throw notFound();
        return { userView: toUserView(hideInactiveDelegate(tenant, user), caller), expanded: [] };
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/users',
      rpc: 'c1.api.user.v1.UserSearch.Search',
      handle: ({ body, caller }) => {
        const request = searchUsersRequest.read(body);
        const all = listUsers();
        const matches = matchesSearch(request, all);
        const asksForDeleted = request.userStatuses.includes('DELETED');
        const rows = all.filter((user) => (asksForDeleted || isListed(user)) && matches(user));
        return printPage(
          selectPage({ message: searchUsersRequest, request, rows, keyOf: getKey }, switches),
          caller,
        );
      },
    }),
  ];
}

function printPage({ list, nextPageToken }: Page<User>, caller: Principal) {
  return { list: list.map((user) => toUserView(user, caller)), expanded: [], nextPageToken };
}

/**
 * The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox, whatever the mask.
 */
export function toUserView(user: User, caller: Principal) {
  return {
    user: redactUserFor(caller, user),
    userId: user.id,
    rolesPath: '',
    managersPath: '',
    delegatedUserPath: '',
    directoriesPath: '',
    objectPermissions: null,
  };
}
