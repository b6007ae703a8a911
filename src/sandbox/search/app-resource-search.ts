import type { AppResource } from '../rows/app-resource.ts';
import { createAnyOf, createNoneOf, keyText } from './filter.ts';
import { createTextMatcher } from './text-search.ts';
import {
  nested,
  flag,
  id,
  list,
  requestMessage,
  enumOf,
  optionalId,
  text,
  type FieldDecoder,
} from '../protocol/request-decoder.ts';
import { pageFields } from '../protocol/paging.ts';
import type { Tenant } from '../store/tenant.ts';
import { invalidArgument } from '../protocol/status.ts';

/** The id of an owner, or the word `none`. */
const ownerId: FieldDecoder<string> = {
  ...id,
  read: (value, place) => (value === 'none' ? value : id.read(value, place)),
};

/**
 * The request of a resource search. C1's sorting and its filters on data that the sandbox does not hold (grants,
 * findings, ages of secrets) are left out, so that they are rejected instead of ignored.
 */
export const searchResourcesRequest = requestMessage('SearchAppResourcesRequest', {
  refs: list(nested(requestMessage('AppResourceRef', { appId: id, appResourceTypeId: id, id }))),
  resourceIds: list(id),
  excludeResourceIds: list(id),
  appId: optionalId,
  appIds: list(id),
  resourceTypeIds: list(id),
  resourceTypeTraitIds: list(text),
  excludeResourceTypeTraitIds: list(text),
  ownerUserIds: list(ownerId),
  unownedOnly: flag,
  nhiTypes: list(
    enumOf(
      'NHI_TYPE_UNSPECIFIED',
      'NHI_TYPE_APP_REGISTRATION',
      'NHI_TYPE_ASSUMABLE_ROLE',
      'NHI_TYPE_MANAGED_IDENTITY',
    ),
  ),
  agentStatuses: list(
    enumOf('AGENT_STATUS_UNSPECIFIED', 'AGENT_STATUS_READY', 'AGENT_STATUS_DISABLED', 'AGENT_STATUS_DELETED'),
  ),
  excludeDeletedApps: flag,
  query: text,
  ...pageFields,
});

type Search = ReturnType<typeof searchResourcesRequest.read>;
type Test = (resource: AppResource) => boolean;

/**
 * Creates the test of a resource search: any value of each list, all filters together. Deleted resources never pass;
 * those of deleted apps do unless they are excluded. Throws 400 for two filters that exclude each other.
 */
export function matchesResourceSearch(search: Search, tenant: Tenant): Test {
  const tests = [...keyTests(search), ...typeTests(search, tenant), ...ownerTests(search, tenant)];
  const { store } = tenant;
  return (row) =>
    row.deletedAt === null &&
    (!search.excludeDeletedApps || (store.app(row.appId)?.deletedAt ?? null) === null) &&
    tests.every((passes) => passes(row));
}

function keyTests(search: Search): readonly Test[] {
  const isReferred = createAnyOf(search.refs.map((ref) => keyText(ref.appId, ref.appResourceTypeId, ref.id)));
  const isWanted = createAnyOf(search.resourceIds);
  const isUnrefused = createNoneOf(search.excludeResourceIds);
  const ofApp = createAnyOf([...search.appIds, ...(search.appId === '' ? [] : [search.appId])]);
  const ofType = createAnyOf(search.resourceTypeIds);
  const isLike = createTextMatcher(search.query);
  return [
    (row) => isReferred(keyText(row.appId, row.appResourceTypeId, row.id)),
    ({ id }) => isWanted(id) && isUnrefused(id),
    ({ appId }) => ofApp(appId),
    ({ appResourceTypeId }) => ofType(appResourceTypeId),
    ({ displayName }) => isLike(displayName),
  ];
}

function typeTests(search: Search, { store }: Tenant): readonly Test[] {
  const hasTrait = createAnyOf(search.resourceTypeTraitIds);
  const lacksTrait = createNoneOf(search.excludeResourceTypeTraitIds);
  const traitsOf = (row: AppResource) =>
    store.appResourceTypes.get(row.appId, row.appResourceTypeId)?.traitIds ?? [];
  const isOfNhiType = createAnyOf(search.nhiTypes);
  const hasStatus = createAnyOf(search.agentStatuses);
  return [
    (row) => hasTrait(...traitsOf(row)) && lacksTrait(...traitsOf(row)),
    ({ nhiType }) => isOfNhiType(nhiType),
    ({ agentTrait }) => hasStatus(agentTrait?.status ?? ''),
  ];
}

/** According to C1, `unownedOnly` means resources without a primary owner, and `none` resources without any owner. */
function ownerTests({ ownerUserIds, unownedOnly }: Search, { store, now }: Tenant): readonly Test[] {
  if (unownedOnly && ownerUserIds.length > 0) {
    throw invalidArgument('owner_user_ids and unowned_only are mutually exclusive');
  }
  const ownersOf = ({ appId, appResourceTypeId, id }: AppResource) => {
    const key = { appId, resourceTypeId: appResourceTypeId, resourceId: id };
    const object = { kind: 'appResource', key } as const;
    return {
      users: store.userOwners.listSeen(object, now()),
      entitlements: store.entitlementOwners.listSeen(object, now()),
    };
  };
  const owns = createAnyOf(ownerUserIds);
  const ownerIdsOf = (row: AppResource) => {
    const { users, entitlements } = ownersOf(row);
    return users.length + entitlements.length === 0 ? ['none'] : users.map(({ ref }) => ref.id);
  };
  const lacksPrimary = (row: AppResource) => {
    const { users, entitlements } = ownersOf(row);
    return [...users, ...entitlements].every(({ roleSlug }) => roleSlug !== 'primary');
  };
  return [
    ...(ownerUserIds.length > 0 ? [(row: AppResource) => owns(...ownerIdsOf(row))] : []),
    ...(unownedOnly ? [lacksPrimary] : []),
  ];
}
