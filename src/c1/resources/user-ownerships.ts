import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import { lazyObject, enumOf, nullableString, type Decoded } from '../json/decoders.ts';

/** An object that a person owns (`c1.api.app.v1.UserOwnershipEntry`); its type determines which fields are set. */
export type C1UserOwnershipEntry = Decoded<typeof readEntry>;
const readEntry = lazyObject('UserOwnershipEntry', {
  ownershipType: enumOf([
    'USER_OWNERSHIP_TYPE_UNSPECIFIED',
    'USER_OWNERSHIP_TYPE_APP',
    'USER_OWNERSHIP_TYPE_RESOURCE',
    'USER_OWNERSHIP_TYPE_ENTITLEMENT',
  ]),
  appId: nullableString,
  appDisplayName: nullableString,
  resourceTypeId: nullableString,
  resourceId: nullableString,
  resourceDisplayName: nullableString,
  entitlementId: nullableString,
  entitlementDisplayName: nullableString,
});

/** Filter of a list of ownerships: a person, and types, which are all if the list is empty. */
export interface UserOwnershipFilter {
  readonly userId: string;
  readonly ownershipTypes?: readonly string[];
}

export const searchUserOwnershipEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/user-ownership',
  'c1.api.app.v1.AppSearch.SearchUserOwnership',
);

/** AppSearch.SearchUserOwnership: one page of a person's ownerships, without roles, connectors and accounts. */
export async function searchUserOwnership(
  c1: C1Client,
  filter: UserOwnershipFilter,
  page: PageRequest,
): Promise<Page<C1UserOwnershipEntry>> {
  const response = await c1.send(
    buildCall(searchUserOwnershipEndpoint, {}, { body: { ...filter, ...page } }),
  );
  return readPage(response, readEntry, 'SearchUserOwnershipResponse', c1.responses);
}
