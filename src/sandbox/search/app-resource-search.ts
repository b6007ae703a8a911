import type { AppResource, SecretTrait } from '../rows/app/app-resource.ts';
import { createAnyOf, createNoneOf, serializeKey } from './filter.ts';
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
 * The request of a resource search. C1's filters on data that the sandbox does not hold (grants,
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
  sortField: enumOf(
    'APP_RESOURCE_SORT_FIELD_UNSPECIFIED',
    'APP_RESOURCE_SORT_FIELD_SECRET_CREATED_AT',
    'APP_RESOURCE_SORT_FIELD_SECRET_EXPIRES_AT',
    'APP_RESOURCE_SORT_FIELD_LAST_USED_AT',
  ),
  direction: enumOf('SORT_DIRECTION_UNSPECIFIED', 'SORT_DIRECTION_ASC', 'SORT_DIRECTION_DESC'),
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
  const tests = [
    ...createKeyTests(search),
    ...createTypeTests(search, tenant),
    ...createOwnerTests(search, tenant),
  ];
  const { store } = tenant;
  return (row) =>
    row.deletedAt === null &&
    (!search.excludeDeletedApps || (store.app(row.appId)?.deletedAt ?? null) === null) &&
    tests.every((passes) => passes(row));
}

/** The times by which resources can be sorted; only secrets have them. */
const sortTimes: Readonly<Record<string, keyof SecretTrait>> = {
  APP_RESOURCE_SORT_FIELD_SECRET_CREATED_AT: 'secretCreatedAt',
  APP_RESOURCE_SORT_FIELD_SECRET_EXPIRES_AT: 'secretExpiresAt',
  APP_RESOURCE_SORT_FIELD_LAST_USED_AT: 'lastUsedAt',
};

/** The order that a search asks for, resources without the time last; undefined for C1's own. */
export function createResourceOrder({
  sortField,
  direction,
}: Search): ((one: AppResource, other: AppResource) => number) | undefined {
  const field = sortTimes[sortField];
  if (field === undefined) return undefined;
  const getTime = ({ secretTrait }: AppResource) => Date.parse(secretTrait?.[field] ?? '');
  const sign = direction === 'SORT_DIRECTION_DESC' ? -1 : 1;
  return (one, other) => {
    const [first, second] = [getTime(one), getTime(other)];
    if (Number.isNaN(first) || Number.isNaN(second))
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    return sign * (first - second);
  };
}

function createKeyTests(search: Search): readonly Test[] {
  const isReferred = createAnyOf(
    search.refs.map((ref) => serializeKey(ref.appId, ref.appResourceTypeId, ref.id)),
  );
  const isWanted = createAnyOf(search.resourceIds);
  const isUnrefused = createNoneOf(search.excludeResourceIds);
  const ofApp = createAnyOf([...search.appIds, ...(search.appId === '' ? [] : [search.appId])]);
  const ofType = createAnyOf(search.resourceTypeIds);
  const isLike = createTextMatcher(search.query);
  return [
    (row) => isReferred(serializeKey(row.appId, row.appResourceTypeId, row.id)),
    ({ id }) => isWanted(id) && isUnrefused(id),
    ({ appId }) => ofApp(appId),
    ({ appResourceTypeId }) => ofType(appResourceTypeId),
    ({ displayName }) => isLike(displayName),
  ];
}

function createTypeTests(search: Search, { store }: Tenant): readonly Test[] {
  const hasTrait = createAnyOf(search.resourceTypeTraitIds);
  const lacksTrait = createNoneOf(search.excludeResourceTypeTraitIds);
  const getTraits = (row: AppResource) =>
    store.appResourceTypes.get(row.appId, row.appResourceTypeId)?.traitIds ?? [];
  const isOfNhiType = createAnyOf(search.nhiTypes);
  const hasStatus = createAnyOf(search.agentStatuses);
  return [
    (row) => hasTrait(...getTraits(row)) && lacksTrait(...getTraits(row)),
    ({ nhiType }) => isOfNhiType(nhiType),
    ({ agentTrait }) => hasStatus(agentTrait?.status ?? ''),
  ];
}

/** According to C1, `unownedOnly` means resources without a primary owner, and `none` resources without any owner. */
function createOwnerTests({ ownerUserIds, unownedOnly }: Search, { store, now }: Tenant): readonly Test[] {
  if (unownedOnly && ownerUserIds.length > 0) {
    throw invalidArgument('owner_user_ids and unowned_only are mutually exclusive');
  }
  const getOwners = ({ appId, appResourceTypeId, id }: AppResource) => {
    const key = { appId, resourceTypeId: appResourceTypeId, resourceId: id };
    const object = { kind: 'appResource', key } as const;
    return {
      users: store.userOwners.listSeen(object, now()),
      entitlements: store.entitlementOwners.listSeen(object, now()),
    };
  };
  const owns = createAnyOf(ownerUserIds);
  const getOwnerIds = (row: AppResource) => {
    const { users, entitlements } = getOwners(row);
    return users.length + entitlements.length === 0 ? ['none'] : users.map(({ ref }) => ref.id);
  };
  const lacksPrimary = (row: AppResource) => {
    const { users, entitlements } = getOwners(row);
    return [...users, ...entitlements].every(({ roleSlug }) => roleSlug !== 'primary');
  };
  return [
    ...(ownerUserIds.length > 0 ? [(row: AppResource) => owns(...getOwnerIds(row))] : []),
    ...(unownedOnly ? [lacksPrimary] : []),
  ];
}
