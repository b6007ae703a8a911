import { graphql } from './generated/gql.ts';

export const ownersPage = graphql(/* GraphQL */ `
  query OwnersPage($appId: ID!, $first: Int, $after: String) {
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

export const addOwner = graphql(/* GraphQL */ `
  mutation AddOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        nodeId
        roleSlug
        createdAt
      }
    }
  }
`);
