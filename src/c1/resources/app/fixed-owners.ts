import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { minPageSize } from '../../json/pagination.ts';
import { lazyObject, list, nullableString } from '../../json/decoders.ts';
import type { AppResourceKey } from './app-resources.ts';

const readOwners = lazyObject('ListAppResourceOwnersResponse', { immutableUserIds: list(nullableString) });

export const listResourceOwnersEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/resource_types/{resource_type_id}/resource/{resource_id}/owners',
  'c1.api.app.v1.AppResourceOwners.List',
);

/**
 * AppResourceOwners.List: the ids of the people that a connector made owners of a resource. They cannot be removed in C1,
 * and its newer operations on owners do not tell.
 */
export async function listFixedOwnerIds(
  c1: C1Client,
  { appId, resourceTypeId, resourceId }: AppResourceKey,
): Promise<readonly string[]> {
  const path = { app_id: appId, resource_type_id: resourceTypeId, resource_id: resourceId };
  const query = { page_size: minPageSize };
  const response = await c1.send(buildCall(listResourceOwnersEndpoint, path, { query }));
  const owners = readOwners(response, 'ListAppResourceOwnersResponse', c1.responses);
  return owners?.immutableUserIds ?? [];
}
