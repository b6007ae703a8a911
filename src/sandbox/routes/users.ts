import type { Principal } from '../protocol/route.ts';
import { id, requestMessage } from '../protocol/request-decoder.ts';
import { pageFields, pageOf, type Page } from '../protocol/paging.ts';
import { route, type Route } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import { withCurrentDelegate } from '../store/user-delegation.ts';
import { notFound } from '../protocol/status.ts';
import { matchesSearch, searchUsersRequest } from '../search/user-search.ts';
import { redactUserFor, type User } from '../rows/user.ts';

const getRequest = requestMessage('UserServiceGetRequest', { id });
const listRequest = requestMessage('UserServiceListRequest', pageFields);
const keyOf = (user: User) => user.id;

/** Users: list, get, search. Deleted ones can always be read by id; whether they can in C1 is not known. */
export function userRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  const users = () => store.users().map((user) => withCurrentDelegate(tenant, user));
  const isListed = (user: User) => switches.searchIncludesDeletedUsers || user.status !== 'DELETED';
  return [
    route({
      method: 'GET',
      path: '/api/v1/users',
      rpc: 'c1.api.user.v1.UserService.List',
      handle: ({ query, caller }) => {
        const request = listRequest.read(query);
        const rows = users().filter(isListed);
        return printPage(pageOf({ message: listRequest, request, rows, keyOf }, switches), caller);
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/users/{id}',
      rpc: 'c1.api.user.v1.UserService.Get',
      handle: ({ params, caller }) => {
        const user = store.user(getRequest.read(params).id);
        if (!user) throw notFound();
        return { userView: viewOf(withCurrentDelegate(tenant, user), caller), expanded: [] };
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/users',
      rpc: 'c1.api.user.v1.UserSearch.Search',
      handle: ({ body, caller }) => {
        const request = searchUsersRequest.read(body);
        const all = users();
        const matches = matchesSearch(request, all);
        const asksForDeleted = request.userStatuses.includes('DELETED');
        const rows = all.filter((user) => (asksForDeleted || isListed(user)) && matches(user));
        return printPage(pageOf({ message: searchUsersRequest, request, rows, keyOf }, switches), caller);
      },
    }),
  ];
}

function printPage({ list, nextPageToken }: Page<User>, caller: Principal) {
  return { list: list.map((user) => viewOf(user, caller)), expanded: [], nextPageToken };
}

/**
 * The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox, whatever the mask.
 */
export function viewOf(user: User, caller: Principal) {
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
