import {
  InMemoryCache,
  type ApolloCache,
  type FieldMergeFunction,
  type FieldPolicy,
  type Reference,
} from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '../../../../possible-types.json';
import type { OwnerFragment } from '../generated/graphql.ts';

/** These have an `id`, which is Apollo's own key; the `nodeId` is the key of all others. */
const withId = ['App', 'Finding', 'Role', 'ServicePrincipal', 'User'];

const keys = possibleTypes.Node.filter((type) => !withId.includes(type)).map(
  (type) => [type, { keyFields: ['nodeId'] }] as const,
);

interface Owners {
  readonly edges: { readonly node: Reference }[];
}

const pages = relayStylePagination(['roleSlug']) as FieldPolicy<Owners | null>;
const mergePages = pages.merge as FieldMergeFunction<Owners>;

/**
 * Pages grow into one list for each role, with two differences from Apollo's own: an owner that was added before its page
 * was read is there once, and a list that could not be read stays `null`, where Apollo's own would be an empty one.
 */
const owners: FieldPolicy<Owners | null> = {
  ...pages,
  merge: (existing, incoming, options) => {
    if (incoming === null) return existing ?? null;
    const { edges, ...rest } = mergePages(existing ?? undefined, incoming, options);
    const isFirst = ({ node }: Owners['edges'][number], index: number): boolean =>
      edges.findIndex((edge) => edge.node.__ref === node.__ref) === index;
    return { ...rest, edges: edges.filter(isFirst) };
  },
};

/** Keeps a list that could not be read `null`, where Apollo's own policy would make an empty one of it. */
function listOrNull(policy: FieldPolicy): FieldPolicy<Owners | null> {
  const merge = policy.merge as FieldMergeFunction<Owners>;
  return {
    ...(policy as FieldPolicy<Owners | null>),
    merge: (existing, incoming, options) =>
      incoming === null ? (existing ?? null) : merge(existing ?? undefined, incoming, options),
  };
}

export const createCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(keys),
      OwnedObject: {
        fields: {
          userOwners: owners,
          entitlementOwners: listOrNull(relayStylePagination(['roleSlug'])),
          effectiveOwners: listOrNull(relayStylePagination(false)),
        },
      },
      Query: {
        fields: {
          apps: relayStylePagination(['filter']),
          users: relayStylePagination(['filter']),
          // A person that a search has found needs no further request.
          user: (existing: Reference | null | undefined, { args, toReference }) =>
            existing === undefined ? toReference({ __typename: 'User', id: String(args?.['id']) }) : existing,
        },
      },
    },
  });

/** Changes the lists of an app's owners; `change` gets the edges and the role that the list is of, if it is of one. */
function changeOwners(
  cache: ApolloCache,
  appId: string,
  change: (
    edges: Owners['edges'],
    roleSlug: string | undefined,
    toReference: (owner: object) => Reference | undefined,
  ) => Owners['edges'],
): void {
  cache.modify<Record<string, Owners | null>>({
    id: cache.identify({ __typename: 'App', id: appId }) ?? '',
    fields: {
      userOwners: (list, { storeFieldName, toReference }) => {
        if (list === null || !('edges' in list)) return list;
        const { roleSlug } = JSON.parse(storeFieldName.replace('userOwners:', '')) as { roleSlug?: string };
        return {
          ...list,
          edges: change(list.edges, roleSlug, (owner) => toReference({ ...owner }, true)),
        };
      },
    },
  });
}

/** Puts a new owner on top of every list that it belongs to, even if only a part of it has been read. */
export function showOwner(cache: ApolloCache, appId: string, owner: OwnerFragment): void {
  changeOwners(cache, appId, (edges, roleSlug, toReference) => {
    const node = toReference(owner);
    const isElsewhere = roleSlug !== undefined && roleSlug !== owner.roleSlug;
    if (node === undefined || isElsewhere || edges.some((edge) => edge.node.__ref === node.__ref))
      return edges;
    const edge = { __typename: 'AppOwnerUserEdge', cursor: '', node };
    return [edge, ...edges];
  });
}

/**
 * Takes an owner out of every list. By the edges and not by `cache.evict`, which has no effect in an optimistic response:
 * what it evicts lies below the layer that it may change.
 */
export function hideOwner(cache: ApolloCache, appId: string, nodeId: string): void {
  const gone = cache.identify({ __typename: 'AppOwnerUser', nodeId });
  changeOwners(cache, appId, (edges) => edges.filter(({ node }) => node.__ref !== gone));
}
