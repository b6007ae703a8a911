import { expect } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { encodeNodeId } from '../../src/schema/node/node-id.ts';
import type { Example } from './expected-changes.ts';

const { userId, ownerOfManyId, ownerOfManyAppId, roleSlug } = exampleIds;

const owners = `/api/v2/apps/${ownerOfManyAppId}/owners/users`;
const ownershipId = encodeNodeId('AppOwnerUser', ownerOfManyAppId, roleSlug, ownerOfManyId);

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
  'ownership-transfer-plan.graphql': [
    {
      variables: { fromUserId: ownerOfManyId, toUserId: userId, kinds: ['CONNECTOR'], first: 1 },
      calls: expect.arrayContaining([
        'POST /api/v1/search/apps',
        'POST /api/v1/search/tasks',
        'POST /api/v1/search/iam/personal_clients',
      ]) as string[],
      data: {
        ownershipTransferPlan: {
          nodes: [],
          coverage: [{ kind: 'CONNECTOR', method: 'SWEEP', isComplete: false }],
          openTaskCount: { count: 7, isComplete: true },
          apiKeyCount: { count: 2, isComplete: true },
        },
      },
    },
  ],
  'transfer-ownerships.graphql': [
    {
      variables: { input: { ownershipIds: [ownershipId], toUserId: userId } },
      calls: [
        `GET /api/v1/users/${userId}`,
        `GET ${owners}/${roleSlug}/${ownerOfManyId}`,
        `POST ${owners}/${roleSlug}/${userId}`,
        `GET ${owners}/${roleSlug}/${userId}`,
        `DELETE ${owners}/${roleSlug}/${ownerOfManyId}`,
        `GET /api/v1/apps/${ownerOfManyAppId}`,
      ],
      data: { transferOwnerships: { transfers: [{ ownershipId, outcome: 'MOVED', error: null }] } },
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
