import { ClientError, GraphQLClient } from 'graphql-request';
import { addOwner, ownersPage } from '../client-preset/owners.ts';

export function createOwnersClient(url: string, token: string) {
  const client = new GraphQLClient(url, { headers: { authorization: `Bearer ${token}` } });
  return {
    /** The owners of an app, page by page: `endCursor` is the `after` of the next page. */
    async *pages(appId: string, first: number) {
      let after: string | null | undefined;
      do {
        const { appUserOwners } = await client.request(ownersPage, { appId, first, after });
        yield appUserOwners.nodes;
        after = appUserOwners.pageInfo.hasNextPage ? appUserOwners.pageInfo.endCursor : null;
      } while (after != null);
    },

    async add(appId: string, userRefId: string, roleSlug: string) {
      const input = { appId, userRefId, roleSlug };
      return (await client.request(addOwner, { input })).createUserOwner.appOwnerUser;
    },
  };
}

/** The code of the first error of a response, such as `NOT_FOUND`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof ClientError)) return undefined;
  const code = error.response.errors?.[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : undefined;
}
