import { graphql } from '../generated/index.ts';

/** A person by id. */
export const readPerson = graphql(`
  query ReadPerson($userId: ID!) {
    user(id: $userId) {
      ...Person
    }
  }
`);
