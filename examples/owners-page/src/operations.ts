import { graphql } from './generated/index.ts';

/** Apps by name; the first of all apps for an empty query. */
export const findApps = graphql(`
  query FindAppsToOwn($query: String, $after: String) {
    apps(filter: { query: $query }, first: 12, after: $after) {
      edges {
        cursor
        node {
          id
          displayName
          description
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** An app with a page of the people who own it, of one role if one is given. */
export const ownersOfApp = graphql(`
  query OwnersOfApp($appId: ID!, $roleSlug: String, $first: Int!, $after: String) {
    app(id: $appId) {
      id
      displayName
      description
      userOwners(roleSlug: $roleSlug, first: $first, after: $after) {
        edges {
          cursor
          node {
            ...Owner
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment Owner on AppOwnerUser {
    nodeId
    roleSlug
    createdAt
    user {
      ...Person
    }
  }

  fragment Person on User {
    id
    displayName
    email
    jobTitle
    status
    managers {
      id
      displayName
    }
  }
`);

/** People by name or address, with all that a row of the table shows: what an owner to be will look like. */
export const findPeople = graphql(`
  query FindPeople($query: String!) {
    users(filter: { query: $query }, first: 10) {
      edges {
        cursor
        node {
          ...Person
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const addOwner = graphql(`
  mutation AddOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        ...Owner
      }
    }
  }
`);

export const removeOwner = graphql(`
  mutation RemoveOwner($input: DeleteUserOwnerInput!) {
    deleteUserOwner(input: $input) {
      deletedNodeId
    }
  }
`);
