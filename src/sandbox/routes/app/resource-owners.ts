import type { User } from '../../rows/user.ts';
import { requireResource } from '../../store/lookup.ts';
import { id, requestMessage } from '../../protocol/request-decoder.ts';
import { pageFields, selectPage } from '../../protocol/paging.ts';
import { route, type Route } from '../../protocol/route.ts';
import type { Tenant } from '../../store/tenant.ts';

const listRequest = requestMessage('ListAppResourceOwnersRequest', {
  appId: id,
  resourceTypeId: id,
  resourceId: id,
  ...pageFields,
});

/**
 * The owners of a resource as C1's older operation lists them: people, without roles, with the ids of those that a connector
 * set. They are assumed to be those of the primary role, which both generations keep in one place.
 */
export function createResourceOwnerRoutes({ store, switches, now }: Tenant): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/apps/{app_id}/resource_types/{resource_type_id}/resource/{resource_id}/owners',
      rpc: 'c1.api.app.v1.AppResourceOwners.List',
      handle: ({ params, query }) => {
        const path = { appId: params.app_id, resourceTypeId: params.resource_type_id };
        const request = listRequest.read({ ...query, ...path, resourceId: params.resource_id });
        const { appId, resourceTypeId, resourceId } = request;
        requireResource(store, [appId, resourceTypeId, resourceId]);
        const key = { appId, resourceTypeId, resourceId };
        const rows = store.userOwners
          .listSeen({ kind: 'appResource', key }, now())
          .filter(({ roleSlug }) => roleSlug === 'primary')
          .flatMap(({ ref }): User | readonly User[] => store.user(ref.id) ?? []);
        const page = selectPage({ message: listRequest, request, rows, keyOf: (user) => user.id }, switches);
        return { ...page, immutableUserIds: store.fixedOwners.userIdsOf(key) };
      },
    }),
  ];
}
