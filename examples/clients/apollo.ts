import { InMemoryCache, type ApolloCache, type Reference, type StoreObject } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import generated from '../../possible-types.json' with { type: 'json' };

const { possibleTypes } = generated;

/** These have an `id`, which Apollo takes by itself; everything else is told apart by its `nodeId`. */
const withId = ['App', 'Finding', 'Role', 'ServicePrincipal', 'User'];

const keys = possibleTypes.Node.filter((type) => !withId.includes(type)).map(
  (type) => [type, { keyFields: ['nodeId'] }] as const,
);

/** The pages of a list grow together; one list for each set of conditions. */
const pages = relayStylePagination((args) =>
  Object.keys(args ?? {}).filter((name) => name !== 'first' && name !== 'after'),
);

export const createCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(keys),
      OwnedObject: { fields: { userOwners: pages, entitlementOwners: pages, effectiveOwners: pages } },
      // One for each caller: what two queries select of it grows together.
      Viewer: { merge: true },
      Query: { fields: { users: pages } },
    },
  });

/** After a delete: drops what is gone from every list. `__typename` is the type of ownership: `AppOwnerUser`. */
export function dropOwner(cache: ApolloCache, __typename: string, deletedNodeId: string): void {
  cache.evict({ id: cache.identify({ __typename, nodeId: deletedNodeId }) ?? '' });
  cache.gc();
}

interface Owners {
  readonly edges: readonly { readonly node: Reference }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/**
 * After a create: puts the new owner at the end of the object's list. A list that is not read to its end, or that is of
 * one role, is dropped instead, and read again where it is shown.
 */
export function addOwner(
  cache: ApolloCache,
  object: StoreObject,
  owner: { readonly __typename: string; readonly nodeId: string },
): void {
  const list = owner.__typename.endsWith('User') ? 'userOwners' : 'entitlementOwners';
  cache.modify<Record<string, Owners>>({
    id: cache.identify(object) ?? '',
    fields: {
      [list]: (owners, { storeFieldName, toReference, DELETE }) => {
        const node = toReference({ ...owner });
        if (node === undefined || !('edges' in owners)) return DELETE;
        if (owners.edges.some((edge) => edge.node.__ref === node.__ref)) return owners;
        if (owners.pageInfo.hasNextPage || storeFieldName.includes('roleSlug')) return DELETE;
        const edge = { __typename: `${owner.__typename}Edge`, cursor: '', node };
        return { ...owners, edges: [...owners.edges, edge] };
      },
    },
  });
}
