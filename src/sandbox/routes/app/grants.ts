import {
  checkGrantSearch,
  findGrants,
  isGrantSeen,
  searchGrantsRequest,
  type FoundGrant,
} from '../../search/grant-search.ts';
import { requireEntitlement } from '../../store/lookup.ts';
import { serializeKey } from '../../search/filter.ts';
import { id, requestMessage } from '../../protocol/request-decoder.ts';
import { selectPage } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const listOfIdentityRequest = requestMessage('ListAppUsersForIdentityWithGrantRequest', {
  appId: id,
  appEntitlementId: id,
  identityUserId: id,
});

const getKey = ({ grant }: FoundGrant) => serializeKey(grant.appId, grant.appEntitlementId, grant.appUserId);

/** Grants: search, and the accounts of one person with their grants of one entitlement. */
export function createGrantRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches, now } = tenant;
  return [
    route({
      method: 'POST',
      path: '/api/v1/search/grants',
      rpc: 'c1.api.app.v1.AppEntitlementSearchService.SearchGrants',
      handle: ({ body }) => {
        const request = searchGrantsRequest.read(body);
        checkGrantSearch(request, switches);
        const rows = findGrants(request, tenant);
        const page = selectPage({ message: searchGrantsRequest, request, rows, keyOf: getKey }, switches);
        return { ...page, list: page.list.map(printGrant), expanded: [] };
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/entitlements/{app_entitlement_id}/users/{identity_user_id}/grants',
      rpc: 'c1.api.app.v1.AppEntitlementUserBindingService.ListAppUsersForIdentityWithGrant',
      handle: ({ params }) => {
        const { appId, appEntitlementId, identityUserId } = listOfIdentityRequest.read({
          appId: params.app_id,
          appEntitlementId: params.app_entitlement_id,
          identityUserId: params.identity_user_id,
        });
        requireEntitlement(store, appId, appEntitlementId);
        const accounts = store.appUsers
          .all()
          .filter((account) => account.appId === appId && account.identityUserId === identityUserId);
        const bindings = accounts.map(({ id: appUserId }) => {
          const grant = store.grants.get({ appId, appEntitlementId, appUserId });
          return grant !== undefined && isGrantSeen(grant, switches, now())
            ? toBinding(grant)
            : { ...noGrant, appId, appUserId };
        });
        return { bindings };
      },
    }),
  ];
}

/** An account without the grant: of the binding, only the app and the account are set. */
const noGrant = {
  appId: '',
  appEntitlementId: '',
  appUserId: '',
  grantSources: [],
  createdAt: null,
  deletedAt: null,
  deprovisionAt: null,
};

function toBinding({ originatingTicketId: _ticket, ...binding }: FoundGrant['grant']) {
  return binding;
}

/** The views of a grant and of both its ends. Their paths would point into `expanded`, which is always empty. */
function printGrant({ grant, entitlement, account }: FoundGrant) {
  const { createdAt, deprovisionAt, deletedAt: _deletedAt, ...keys } = grant;
  return {
    appEntitlementUserBinding: {
      ...keys,
      appUser: account ? { appUser: account, appPath: '', identityUserPath: '', lastUsagePath: '' } : null,
      appEntitlementUserBindingCreatedAt: createdAt,
      appEntitlementUserBindingDeprovisionAt: deprovisionAt,
    },
    entitlement: entitlement
      ? {
          appEntitlement: entitlement,
          appPath: '',
          appResourcePath: '',
          appResourceTypePath: '',
          objectPermissions: null,
        }
      : null,
  };
}
