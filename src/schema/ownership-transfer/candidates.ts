import type { Endpoint } from '../../c1/call/endpoint.ts';
import { readAllPages } from '../../c1/json/pagination.ts';
import {
  createAccountKeyReaders,
  createConnectorKeyReader,
  createKeyReader,
  machineAccountSearches,
  objectListEndpoints,
  createServiceUserKeyReader,
  type AccountSearch,
  type ObjectPageReader,
} from '../../c1/ownership/object-lists.ts';
import type { ObjectKey } from '../../c1/ownership/ownable-kinds.ts';
import {
  searchAppResources,
  searchAppResourcesEndpoint,
  type C1AppResource,
} from '../../c1/resources/app/app-resources.ts';
import {
  searchUserOwnership,
  searchUserOwnershipEndpoint,
  type C1UserOwnershipEntry,
} from '../../c1/resources/user-ownerships.ts';
import type { PageReader } from '../connection/page-of-lists.ts';
import type { Context } from '../context.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { idKey } from '../loader/entity-key.ts';
import type { OwnableKindName } from '../owner/ownable-kind.ts';

/** An object that a person may own; only its owners tell whether the person does. */
export interface Candidate {
  readonly kindName: OwnableKindName;
  readonly object: ObjectKey;
}

/** How C1 lets the objects of a kind be found that a person owns. */
interface Listing {
  /** Whether C1 searches for them by their owner; otherwise all objects of the kind are looked through. */
  readonly isSearch: boolean;
  readonly endpoints: readonly Endpoint[];
  /** The lists that together have every object of the kind that the person may own directly. */
  readonly lists: (userId: string, context: Context) => readonly ObjectPageReader[];
}

/** How the objects of each kind are found that a person owns. */
export const listings: Readonly<Record<OwnableKindName, Listing>> = {
  APP: {
    isSearch: true,
    endpoints: [searchUserOwnershipEndpoint],
    lists: (userId, { c1 }) => [
      createOwnershipKeyReader(c1, userId, 'USER_OWNERSHIP_TYPE_APP', ({ appId }) => toObjectKey({ appId })),
    ],
  },
  APP_ENTITLEMENT: {
    isSearch: true,
    endpoints: [searchUserOwnershipEndpoint],
    lists: (userId, { c1 }) => [
      createOwnershipKeyReader(c1, userId, 'USER_OWNERSHIP_TYPE_ENTITLEMENT', ({ appId, entitlementId }) =>
        toObjectKey({ appId, entitlementId }),
      ),
    ],
  },
  APP_RESOURCE: {
    isSearch: true,
    endpoints: [searchAppResourcesEndpoint, searchUserOwnershipEndpoint],
    lists: (userId, context) => [
      createKeyReader(
        (page) => searchAppResources(context.c1, { ownerUserIds: [userId] }, page),
        toResourceKey,
      ),
      createExtraResourceReader(userId, context),
    ],
  },
  CONNECTOR: {
    isSearch: false,
    endpoints: objectListEndpoints.connectors,
    lists: (_userId, { c1 }) => [createConnectorKeyReader(c1)],
  },
  APP_USER: {
    isSearch: false,
    endpoints: objectListEndpoints.accounts,
    lists: (userId, { c1 }) =>
      createAccountKeyReaders(c1, [...machineAccountSearches, createAccountSearch(userId)]),
  },
  USER: {
    isSearch: false,
    endpoints: objectListEndpoints.users,
    lists: (_userId, { c1 }) => [createServiceUserKeyReader(c1)],
  },
};

/** A list of candidates of one kind. */
export interface CandidateList {
  readonly kindName: OwnableKindName;
  readonly read: PageReader<Candidate>;
}

/** The lists of the candidates of these kinds, kind by kind. */
export function createCandidateLists(
  kinds: readonly OwnableKindName[],
  userId: string,
  context: Context,
): readonly CandidateList[] {
  return kinds.flatMap((kindName) =>
    listings[kindName].lists(userId, context).map((readKeys): CandidateList => {
      const read: PageReader<Candidate> = async (pageToken) => {
        const { rows, nextPageToken } = await readKeys(pageToken);
        return { rows: rows.map((object) => ({ kindName, object })), nextPageToken };
      };
      return { kindName, read };
    }),
  );
}

/** The accounts of a person: those of people are looked at only if they are the person's own. */
function createAccountSearch(userId: string): AccountSearch {
  return {
    filter: { userIds: [userId] },
    matches: ({ identityUserId }) => identityUserId === userId,
  };
}

/** The key of these ids; null if C1 left one out. */
function toObjectKey(ids: Readonly<Record<string, string | null>>): ObjectKey | null {
  return Object.values(ids).includes(null) ? null : (ids as ObjectKey);
}

function createOwnershipKeyReader(
  c1: Context['c1'],
  userId: string,
  ownershipType: NonNullable<C1UserOwnershipEntry['ownershipType']>,
  keyOf: (entry: C1UserOwnershipEntry) => ObjectKey | null,
): ObjectPageReader {
  return createKeyReader(
    (page) => searchUserOwnership(c1, { userId, ownershipTypes: [ownershipType] }, page),
    keyOf,
  );
}

function toResourceKey({ appId, appResourceTypeId, id }: C1AppResource): ObjectKey {
  return { appId, resourceTypeId: appResourceTypeId, resourceId: id };
}

/** The resources of a person by C1's search of resources, all of them. */
interface OwnedResources {
  readonly id: string;
  readonly found: ReadonlySet<string>;
}

const ownedResourcesLoader = createContextLoader(
  idKey<OwnedResources>(),
  [searchAppResourcesEndpoint],
  ({ c1 }) => ({
    get: async (id) => {
      const rows = await readAllPages((page) => searchAppResources(c1, { ownerUserIds: [id] }, page));
      return { id, found: new Set(rows.map((row) => JSON.stringify(toResourceKey(row)))) };
    },
  }),
);

/** C1 has two searches for resources by owner; this is what only the second one finds. */
function createExtraResourceReader(userId: string, context: Context): ObjectPageReader {
  const { c1 } = context;
  const filter = { userId, ownershipTypes: ['USER_OWNERSHIP_TYPE_RESOURCE'] };
  return async (pageToken) => {
    const { rows, nextPageToken } = await createKeyReader(
      (page) => searchUserOwnership(c1, filter, page),
      ({ appId, resourceTypeId, resourceId }) => toObjectKey({ appId, resourceTypeId, resourceId }),
    )(pageToken);
    if (rows.length === 0) return { rows, nextPageToken };
    const { found = new Set<string>() } = (await ownedResourcesLoader(context).load(userId)) ?? {};
    return { rows: rows.filter((key) => !found.has(JSON.stringify(key))), nextPageToken };
  };
}
