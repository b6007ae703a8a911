import { matchesAppUserSearch, searchAppUsersRequest } from '../../search/app-user-search.ts';
import type { AppUser } from '../../rows/app/app-user.ts';
import { visibleRowsOfApp } from '../../store/lookup.ts';
import { serializeKey } from '../../search/filter.ts';
import { id, requestMessage } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage, type Page } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const listRequest = requestMessage('AppUserServiceListRequest', { appId: id, ...pageFields });
const listOfUserRequest = requestMessage('AppUsersForUserServiceListRequest', {
  appId: id,
  userId: id,
  ...pageFields,
});

const getKey = (account: AppUser) => serializeKey(account.appId, account.id);

/** Accounts: list by app, list by app and user, search. C1 has no single read of accounts. */
export function createAppUserRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/app_users',
      rpc: 'c1.api.app.v1.AppUserService.List',
      handle: ({ params, query }) => {
        const request = listRequest.read({ ...query, appId: params.app_id });
        const rows = visibleRowsOfApp(tenant, request.appId, store.appUsers.all());
        return printPage(selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches));
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/users/{user_id}/app_users',
      rpc: 'c1.api.app.v1.AppUserService.ListAppUsersForUser',
      handle: ({ params, query }) => {
        const key = { appId: params.app_id, userId: params.user_id };
        const request = listOfUserRequest.read({ ...query, ...key });
        const ofApp = visibleRowsOfApp(tenant, request.appId, store.appUsers.all());
        const rows = ofApp.filter(({ identityUserId }) => identityUserId === request.userId);
        return printPage(selectPage({ message: listOfUserRequest, request, rows, keyOf: getKey }, switches));
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/app_users',
      rpc: 'c1.api.app.v1.AppUserService.Search',
      handle: ({ body }) => {
        const request = searchAppUsersRequest.read(body);
        const rows = store.appUsers.all().filter(matchesAppUserSearch(request, store));
        return printPage(
          selectPage({ message: searchAppUsersRequest, request, rows, keyOf: getKey }, switches),
        );
      },
    }),
  ];
}

function printPage({ list, nextPageToken }: Page<AppUser>) {
  return { list: list.map(toView), expanded: [], nextPageToken };
}

/**
 * The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox, whatever the mask.
 */
function toView(appUser: AppUser) {
  return { appUser, appPath: '', identityUserPath: '', lastUsagePath: '' };
}
