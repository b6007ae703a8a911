import { createClient, GenqlError } from './generated/index.ts';

export function createOwnersClient(url: string, token: string) {
  const client = createClient({ url, headers: { authorization: `Bearer ${token}` } });
  return {
    async page(appId: string, first: number, after: string | null = null) {
      const { appUserOwners } = await client.query({
        appUserOwners: {
          __args: { appId, first, after },
          nodes: { nodeId: true, roleSlug: true, createdAt: true, user: { id: true, displayName: true } },
          pageInfo: { hasNextPage: true, endCursor: true },
        },
      });
      return appUserOwners;
    },

    async add(appId: string, userRefId: string, roleSlug: string) {
      const { createUserOwner } = await client.mutation({
        createUserOwner: {
          __args: { input: { appId, userRefId, roleSlug } },
          appOwnerUser: { nodeId: true, roleSlug: true, createdAt: true },
        },
      });
      return createUserOwner.appOwnerUser;
    },
  };
}

/** The code of the first error of a response, such as `NOT_FOUND`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof GenqlError)) return undefined;
  const [first] = error.errors as readonly { readonly extensions?: { readonly code?: string } }[];
  return first?.extensions?.code;
}
