import type { C1 } from '../client/client.ts';
import { callOf, endpoint } from '../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import { message, oneOf, text, type Shape } from '../json/decoders.ts';

/** Something that a person owns (`c1.api.app.v1.UserOwnershipEntry`); which fields are there depends on its type. */
export type C1UserOwnershipEntry = Shape<typeof readEntry>;
const readEntry = message('UserOwnershipEntry', {
  ownershipType: oneOf([
    'USER_OWNERSHIP_TYPE_UNSPECIFIED',
    'USER_OWNERSHIP_TYPE_APP',
    'USER_OWNERSHIP_TYPE_RESOURCE',
    'USER_OWNERSHIP_TYPE_ENTITLEMENT',
  ]),
  appId: text,
  appDisplayName: text,
  resourceTypeId: text,
  resourceId: text,
  resourceDisplayName: text,
  entitlementId: text,
  entitlementDisplayName: text,
});

/** Whose ownerships to list, and of which types; of all if there are none. */
export interface UserOwnershipFilter {
  readonly userId: string;
  readonly ownershipTypes?: readonly string[];
}

const searchEndpoint = endpoint('read', 'POST', '/api/v1/search/user-ownership');

/** AppSearch.SearchUserOwnership: one page of what a person owns, without roles, connectors and accounts. */
export async function searchUserOwnership(
  c1: C1,
  filter: UserOwnershipFilter,
  page: PageRequest,
): Promise<Page<C1UserOwnershipEntry>> {
  const answer = await c1.send(callOf(searchEndpoint, {}, { body: { ...filter, ...page } }));
  return readPage(answer, readEntry, 'SearchUserOwnershipResponse', c1.reading);
}
