import { graphql } from '../generated/index.ts';

/** People by name or address, with all that a table shows of a person. */
export const findPeople = graphql(`
  query FindPeople($query: String!, $userStatuses: [UserStatus!]) {
    users(filter: { query: $query, userStatuses: $userStatuses }, first: 10) {
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
