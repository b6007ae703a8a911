import { graphql } from '../../generated/index.ts';

/** Moves up to 25 ownerships to a successor. */
export const transferOwnerships = graphql(`
  mutation TransferOwnerships($input: TransferOwnershipsInput!) {
    transferOwnerships(input: $input) {
      transfers {
        ownershipId
        outcome
        error {
          code
          message
        }
      }
    }
  }
`);

/** The delegate of a person. */
export const delegateOf = graphql(`
  query DelegateOf($userId: ID!) {
    user(id: $userId) {
      id
      delegatedUserId
      delegatedUser {
        id
        displayName
        email
      }
    }
  }
`);

/** Makes a person the delegate of another one. */
export const setDelegate = graphql(`
  mutation SetDelegate($input: SetUserDelegationInput!) {
    setUserDelegation(input: $input) {
      user {
        id
        delegatedUserId
      }
    }
  }
`);
