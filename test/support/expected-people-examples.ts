import { expect } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import type { Example } from './expected-changes.ts';

const { userId, ownerOfManyId } = exampleIds;

/** The examples about people, as `examples` has all of them. */
export const peopleExamples: Record<string, readonly Example[]> = {
  'my-team.graphql': [
    {
      variables: { userId: ownerOfManyId, first: 2 },
      calls: [
        `GET /api/v1/users/${ownerOfManyId}`,
        'POST /api/v1/search/user-ownership',
        'POST /api/v1/search/user-ownership',
        'POST /api/v1/search/users',
        'POST /api/v1/search/users',
      ],
      areSideBySide: true,
      data: { user: { delegators: { nodes: [{ displayName: expect.any(String) as string }] } } },
    },
  ],
  'set-user-delegation.graphql': [
    {
      variables: { input: { userId, delegatedUserId: ownerOfManyId } },
      calls: [
        `GET /api/v1/users/${userId}`,
        `POST /api/v1/users/${userId}/set-delegation-by-admin`,
        `GET /api/v1/users/${userId}`,
        `GET /api/v1/users/${ownerOfManyId}`,
      ],
      data: {
        setUserDelegation: {
          user: {
            displayName: exampleIds.userDisplayName,
            delegatedUser: { displayName: exampleIds.ownerOfManyDisplayName },
          },
        },
      },
    },
  ],
};
