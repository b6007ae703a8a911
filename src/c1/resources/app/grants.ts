import type { C1Client } from '../../client/client.ts';
import { buildCall, endpoint } from '../../call/endpoint.ts';
import { assertPathSegments } from '../../call/path.ts';
import {
  lazyObject,
  list,
  nullableString,
  requiredId,
  timestamp,
  type Decoded,
  type Decoder,
} from '../../json/decoders.ts';
import { readPage, type Page, type PageRequest } from '../../json/pagination.ts';
import { readAppEntitlement, type AppEntitlementKey, type C1AppEntitlement } from './app-entitlements.ts';
import { readAppUser, type C1AppUser } from './app-users.ts';

const readSource = lazyObject('AppEntitlementRef', { appId: requiredId, id: requiredId });

const readBinding = lazyObject('AppEntitlementUserView', {
  appId: requiredId,
  appEntitlementId: requiredId,
  appUserId: requiredId,
  appUser: lazyObject('AppUserView', { appUser: readAppUser }),
  grantSources: list(readSource),
  originatingTicketId: nullableString,
  appEntitlementUserBindingCreatedAt: timestamp,
  appEntitlementUserBindingDeprovisionAt: timestamp,
});

const readGrantView = lazyObject('AppEntitlementWithUserBinding', {
  appEntitlementUserBinding: readBinding,
  entitlement: lazyObject('AppEntitlementView', { appEntitlement: readAppEntitlement }),
});

/** A grant: an account has an entitlement. C1 embeds both ends, each of which it may hide. */
export interface C1Grant {
  readonly binding: Decoded<typeof readBinding>;
  readonly appUser: C1AppUser | null;
  readonly appEntitlement: C1AppEntitlement | null;
}

/** The grant of a row; null if C1 sends none. An end that is not the one of the binding's ids counts as hidden. */
const readGrant: Decoder<C1Grant | null> = (value, where, reading) => {
  const view = readGrantView(value, where, reading);
  const binding = view?.appEntitlementUserBinding ?? null;
  if (binding === null) return null;
  const { appId, appUserId, appEntitlementId } = binding;
  const matchEnd = <End extends { readonly appId: string; readonly id: string }>(
    end: End | null,
    id: string,
  ) => (end?.appId === appId && end.id === id ? end : null);
  return {
    binding,
    appUser: matchEnd(binding.appUser?.appUser ?? null, appUserId),
    appEntitlement: matchEnd(view?.entitlement?.appEntitlement ?? null, appEntitlementId),
  };
};

/** Maximum number of entitlements in one search of grants: C1 rejects more. */
export const maxGrantRefs = 32;

/** The filters of a search of grants that the gateway uses; lists mean "any of", different filters "and". */
export interface GrantFilter {
  readonly userId?: string;
  readonly appIds?: readonly string[];
  /** Accounts, whose ids are unique within their app only. */
  readonly appUserIds?: readonly string[];
  readonly entitlementRefs?: readonly AppEntitlementKey[];
}

export const searchGrantsEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/grants',
  'c1.api.app.v1.AppEntitlementSearchService.SearchGrants',
);
export const listGrantsOfIdentityEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/apps/{app_id}/entitlements/{app_entitlement_id}/users/{identity_user_id}/grants',
  'c1.api.app.v1.AppEntitlementUserBindingService.ListAppUsersForIdentityWithGrant',
);

/** AppEntitlementSearchService.SearchGrants: one page of the grants that match all filters. */
export async function searchGrants(
  c1: C1Client,
  { entitlementRefs, ...filter }: GrantFilter,
  page: PageRequest,
): Promise<Page<C1Grant>> {
  const refs = entitlementRefs?.map(toRef);
  const body = { ...filter, ...(refs && { entitlementRefs: refs }), ...page };
  const batchSize = (refs ?? filter.appUserIds)?.length;
  const response = await c1.send(buildCall(searchGrantsEndpoint, {}, { body, batchSize }));
  return readPage(response, readGrant, 'AppEntitlementSearchServiceSearchGrantsResponse', c1.responses);
}

/** @throws C1Error of kind `invalid` for an empty id, which C1 might ignore as a condition. */
function toRef({ appId, entitlementId }: AppEntitlementKey) {
  for (const id of [appId, entitlementId])
    assertPathSegments(searchGrantsEndpoint.pattern, { entitlement_refs: id });
  return { appId, id: entitlementId };
}

const readIdentityBindings = list(
  lazyObject('AppEntitlementUserBinding', {
    appEntitlementId: nullableString,
    createdAt: timestamp,
    deprovisionAt: timestamp,
    deletedAt: timestamp,
  }),
);

/**
 * AppEntitlementUserBindingService.ListAppUsersForIdentityWithGrant: whether a person has an entitlement through one of
 * their accounts. C1 lists all accounts of the person in the app, and fills in the grant where there is one.
 * @throws C1Error of kind `not-found` if C1 does not have the entitlement.
 */
export async function isGrantedToIdentity(
  c1: C1Client,
  { appId, entitlementId }: AppEntitlementKey,
  userId: string,
): Promise<boolean> {
  const parameters = { app_id: appId, app_entitlement_id: entitlementId, identity_user_id: userId };
  const { bindings } = await c1.send(buildCall(listGrantsOfIdentityEndpoint, parameters));
  const where = 'ListAppUsersForIdentityWithGrantResponse.bindings';
  return readIdentityBindings(bindings, where, c1.responses).some(
    ({ appEntitlementId, createdAt, deletedAt, deprovisionAt }) =>
      (appEntitlementId !== null || createdAt !== null) && deletedAt === null && isInForce(deprovisionAt),
  );
}

/** Whether the time at which a grant is to be taken back is not reached. C1 may list a grant for some time after it. */
export function isInForce(deprovisionAt: string | null): boolean {
  return deprovisionAt === null || Date.parse(deprovisionAt) > Date.now();
}
