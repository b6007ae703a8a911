import { graphql } from '../generated/index.ts';

/** A part of the objects that have a problem with their owners. */
export const ownershipProblems = graphql(`
  query OwnershipProblems(
    $kinds: [OwnableKind!]!
    $appIds: [ID!]
    $problems: [OwnershipProblem!]
    $after: String
  ) {
    ownershipProblems(kinds: $kinds, appIds: $appIds, problems: $problems, first: 25, after: $after) {
      nodes {
        ...ObjectName
        ownableKind
        ownershipHealth {
          problems
          activeOwnerCount
          inactiveOwnerCount
          isComplete
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      scanned
      notShown
    }
  }
`);

/** Apps to choose from, by words of their name. */
export const findAppsToCheck = graphql(`
  query FindAppsToCheck($query: String!) {
    apps(filter: { query: $query }, first: 10) {
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

/** The roles under which people own an object. */
export const rolesOfObject = graphql(`
  query RolesOfObject($objectId: ID!) {
    node(id: $objectId) {
      nodeId
      ... on OwnedObject {
        userOwners(first: 100) {
          edges {
            cursor
            node {
              nodeId
              roleSlug
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** Makes a person an owner of an object of any kind. */
export const createOwner = graphql(`
  mutation CreateOwner($input: CreateOwnerInput!) {
    createOwner(input: $input) {
      ownership {
        nodeId
        roleSlug
      }
    }
  }
`);
