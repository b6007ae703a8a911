import { graphql } from '../generated/index.ts';

/** The names of up to 100 objects that have owners. */
export const objectNames = graphql(`
  query ObjectNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      nodeId
      ... on OwnedObject {
        ...ObjectName
      }
    }
  }

  fragment ObjectName on OwnedObject {
    nodeId
    displayName
    ... on App {
      id
    }
    ... on User {
      id
    }
    ... on Connector {
      app {
        id
        displayName
      }
    }
    ... on AppEntitlement {
      app {
        id
        displayName
      }
    }
    ... on AppResource {
      app {
        id
        displayName
      }
    }
    ... on AppUser {
      app {
        id
        displayName
      }
    }
  }
`);
