import { GraphQLClient } from 'graphql-request';
import { graphql } from './graphql.ts';

const ownersPage = graphql(`
  query TadaOwnersPage($appId: ID!, $first: Int, $after: String) {
    appUserOwners(appId: $appId, first: $first, after: $after) {
      nodes {
        nodeId
        roleSlug
        createdAt
        user {
          id
          displayName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const addOwner = graphql(`
  mutation TadaAddOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        nodeId
        roleSlug
        createdAt
      }
    }
  }
`);

export function createOwnersClient(url: string, token: string) {
  const client = new GraphQLClient(url, { headers: { authorization: `Bearer ${token}` } });
  return {
    async page(appId: string, first: number, after: string | null = null) {
      return (await client.request(ownersPage, { appId, first, after })).appUserOwners;
    },

    async add(appId: string, userRefId: string, roleSlug: string) {
      const input = { appId, userRefId, roleSlug };
      return (await client.request(addOwner, { input })).createUserOwner.appOwnerUser;
    },
  };
}
