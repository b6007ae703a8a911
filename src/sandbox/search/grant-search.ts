import type { Behaviors } from '../behaviors.ts';
import type { AppEntitlement } from '../rows/app/app-entitlement.ts';
import type { AppUser } from '../rows/app/app-user.ts';
import type { Grant } from '../rows/app/grant.ts';
import type { Tenant } from '../store/tenant.ts';
import {
  enumOf,
  id,
  createInvalidValueError,
  list,
  nested,
  optionalId,
  requestMessage,
  text,
} from '../protocol/request-decoder.ts';
import { pageFields } from '../protocol/paging.ts';
import { invalidArgument } from '../protocol/status.ts';
import { createAnyOf, serializeKey } from './filter.ts';

const purpose = enumOf(
  'APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED',
  'APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT',
  'APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION',
  'APP_ENTITLEMENT_PURPOSE_VALUE_OWNERSHIP',
);

/** The request of a search of grants. */
export const searchGrantsRequest = requestMessage('AppEntitlementSearchServiceSearchGrantsRequest', {
  userId: optionalId,
  appUserIds: list(id),
  appIds: list(id),
  entitlementRefs: list(nested(requestMessage('AppEntitlementRef', { appId: id, id }))),
  resourceIds: list(id),
  resourceTypeIds: list(id),
  entitlementSlugs: list(text),
  purpose: list(purpose),
  expandMask: nested(requestMessage('AppEntitlementExpandMask', { paths: list(text) })),
  ...pageFields,
});

type Search = ReturnType<typeof searchGrantsRequest.read>;

/** A grant with the objects that it ties; undefined for one that the tenant does not have. */
export interface FoundGrant {
  readonly grant: Grant;
  readonly entitlement: AppEntitlement | undefined;
  readonly account: AppUser | undefined;
}

/** Throws 400 for a search with too many references, or without a filter where C1 demands one. */
export function checkGrantSearch(search: Search, { grantRefsMax, grantsNeedFilter }: Behaviors): void {
  if (search.entitlementRefs.length > grantRefsMax) {
    const reason = `value must contain no more than ${grantRefsMax} item(s)`;
    throw createInvalidValueError(searchGrantsRequest, 'entitlementRefs', reason);
  }
  const { userId, pageSize: _size, pageToken: _token, expandMask: _mask, ...lists } = search;
  const hasFilter = userId !== '' || Object.values(lists).some((values) => values.length > 0);
  if (grantsNeedFilter && !hasFilter) throw invalidArgument('at least one filter is required');
}

/** The grants that a search finds: any value of each list, all filters together. */
export function findGrants(search: Search, { store, switches, now }: Tenant): readonly FoundGrant[] {
  const matches = matchesSearch(search);
  return store.grants
    .all()
    .filter((grant) => isGrantSeen(grant, switches, now()))
    .filter((grant) => switches.expiredInGrants || !hasExpired(grant, now()))
    .map((grant) => ({
      grant,
      entitlement: store.appEntitlements.get(grant.appId, grant.appEntitlementId),
      account: store.appUsers.get(grant.appId, grant.appUserId),
    }))
    .filter((found) => (switches.grantsOfDeleted || !hasDeletedEnd(found)) && matches(found));
}

/** Whether reads show a grant at a time: both its beginning and its end are shown with the lag. */
export function isGrantSeen(
  { createdAt, deletedAt }: Grant,
  { grantLagSeconds }: Behaviors,
  at: number,
): boolean {
  const isPast = (time: string) => Date.parse(time) + grantLagSeconds * 1000 <= at;
  return (createdAt === null || isPast(createdAt)) && (deletedAt === null || !isPast(deletedAt));
}

function hasExpired({ deprovisionAt }: Grant, at: number): boolean {
  return deprovisionAt !== null && Date.parse(deprovisionAt) <= at;
}

function hasDeletedEnd({ entitlement, account }: FoundGrant): boolean {
  return [entitlement, account].some((end) => end !== undefined && end.deletedAt !== null);
}

function matchesSearch(search: Search): (found: FoundGrant) => boolean {
  const isReferred = createAnyOf(search.entitlementRefs.map((ref) => serializeKey(ref.appId, ref.id)));
  const isOfApp = createAnyOf(search.appIds);
  const isOfAccount = createAnyOf(search.appUserIds);
  const isOfResource = createAnyOf(search.resourceIds);
  const isOfType = createAnyOf(search.resourceTypeIds);
  const hasSlug = createAnyOf(search.entitlementSlugs);
  const isFor = createAnyOf(search.purpose);
  return ({ grant, entitlement, account }) =>
    isReferred(serializeKey(grant.appId, grant.appEntitlementId)) &&
    isOfApp(grant.appId) &&
    isOfAccount(grant.appUserId) &&
    (search.userId === '' || account?.identityUserId === search.userId) &&
    isOfResource(entitlement?.appResourceId ?? '') &&
    isOfType(entitlement?.appResourceTypeId ?? '') &&
    hasSlug(entitlement?.slug ?? '') &&
    isFor(entitlement?.purpose ?? '');
}
