import type { App } from '../../rows/app/app.ts';
import { requireApp } from '../../store/lookup.ts';
import { createTextMatcher } from '../../search/text-search.ts';
import { nested, flag, id, list, requestMessage, text } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const getRequest = requestMessage('GetAppRequest', { id });
const listRequest = requestMessage('ListAppsRequest', pageFields);
const searchRequest = requestMessage('SearchAppsRequest', {
  appIds: list(id),
  excludeAppIds: list(id),
  displayName: text,
  query: text,
  onlyDirectories: flag,
  policyRefs: list(nested(requestMessage('PolicyRef', { id }))),
  ...pageFields,
});

const getKey = (app: App) => app.id;

/** Apps: list, get, search. C1 hides deleted apps from all three. */
export function createAppRoutes({ store, switches }: Tenant): readonly Route[] {
  const listApps = () => store.apps().filter((app) => app.deletedAt === null);
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps',
      rpc: 'c1.api.app.v1.Apps.List',
      handle: ({ query }) => {
        const request = listRequest.read(query);
        return selectPage({ message: listRequest, request, rows: listApps(), keyOf: getKey }, switches);
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{id}',
      rpc: 'c1.api.app.v1.Apps.Get',
      handle: ({ params }) => ({ app: requireApp(store, getRequest.read(params).id) }),
    }),
    route({
      method: 'POST',
      path: '/api/v1/search/apps',
      rpc: 'c1.api.app.v1.AppSearch.Search',
      handle: ({ body }) => {
        const request = searchRequest.read(body);
        const rows = listApps().filter(matchesSearch(request));
        return selectPage({ message: searchRequest, request, rows, keyOf: getKey }, switches);
      },
    }),
  ];
}

function matchesSearch(search: ReturnType<typeof searchRequest.read>): (app: App) => boolean {
  const isLike = createTextMatcher(search.query);
  const displayName = search.displayName.toLowerCase();
  return (app) =>
    (search.appIds.length === 0 || search.appIds.includes(app.id)) &&
    !search.excludeAppIds.includes(app.id) &&
    (displayName === '' || displayName === app.displayName.toLowerCase()) &&
    isLike(app.displayName, app.description) &&
    (!search.onlyDirectories || app.isDirectory) &&
    (search.policyRefs.length === 0 || search.policyRefs.some((ref) => usesPolicy(app, ref.id)));
}

function usesPolicy(app: App, policyId: string): boolean {
  return [app.grantPolicyId, app.revokePolicyId, app.certifyPolicyId].includes(policyId);
}
