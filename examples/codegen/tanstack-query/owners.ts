import { infiniteQueryOptions, mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { GraphQLClient } from 'graphql-request';
import { addOwner, ownersPage } from '../client-preset/owners.ts';
import { errorCode } from '../graphql-request/owners.ts';

const ownersKey = (appId: string) => ['app', appId, 'owners'] as const;

/** For `useInfiniteQuery`: the owners of an app, page by page. */
export const ownersOfApp = (client: GraphQLClient, appId: string, first: number) =>
  infiniteQueryOptions({
    queryKey: ownersKey(appId),
    queryFn: ({ pageParam: after, signal }) =>
      client.request({ document: ownersPage, variables: { appId, first, after }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ appUserOwners: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    select: ({ pages }) => pages.flatMap(({ appUserOwners }) => appUserOwners.nodes),
    // Only these may pass by themselves; the gateway has tried again where that helps.
    retry: (count, error) => count < 2 && errorCode(error) === 'UPSTREAM_UNAVAILABLE',
  });

/** For `useMutation`: adds an owner of an app, and reads the list again where it is shown. */
export const addOwnerToApp = (client: GraphQLClient, queries: QueryClient, appId: string) =>
  mutationOptions({
    mutationFn: (owner: { userRefId: string; roleSlug: string }) =>
      client.request(addOwner, { input: { appId, ...owner } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownersKey(appId) }),
  });
