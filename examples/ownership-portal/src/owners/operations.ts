import { graphql } from '../generated/index.ts';

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

/** An app with a page of the people that own it, of one role if one is given. */
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
`);

/** A page of the entitlements whose holders own an app. */
export const entitlementOwnersOfApp = graphql(`
  query EntitlementOwnersOfApp($appId: ID!, $roleSlug: String, $after: String) {
    app(id: $appId) {
      id
      entitlementOwners(roleSlug: $roleSlug, first: 25, after: $after) {
        edges {
          cursor
          node {
            nodeId
            roleSlug
            createdAt
            appEntitlement {
              nodeId
              displayName
              app {
                id
                displayName
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A page of all people that own an app, each with the ownerships that make them one. */
export const effectiveOwnersOfApp = graphql(`
  query EffectiveOwnersOfApp($appId: ID!, $after: String) {
    app(id: $appId) {
      id
      effectiveOwners(first: 100, after: $after) {
        edges {
          cursor
          node {
            userId
            user {
              id
              displayName
              email
            }
            sources {
              nodeId
              roleSlug
              ... on OwnerEntitlement {
                appEntitlement {
                  nodeId
                  displayName
                }
              }
            }
          }
        }
        isComplete
        incompleteReason
        unmappedAccountCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
