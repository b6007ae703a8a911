import { expect } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import type { Example } from './expected-changes.ts';

const { appId, resourceTypeId, resourceId } = exampleIds;
const ownersOfBook = `/api/v2/apps/${appId}/resource_types/${resourceTypeId}/resources/${resourceId}/owners`;

/** The examples about what is wrong with owners, as `examples` has all of them. */
export const problemExamples: Record<string, readonly Example[]> = {
  'ownership-problems.graphql': [
    {
      variables: { kinds: ['APP_RESOURCE'], appIds: [appId], problems: ['UNOWNED'] },
      calls: expect.arrayContaining([
        'POST /api/v1/search/app_resources',
        `GET ${ownersOfBook}/users?page_size=100`,
      ]) as string[],
      data: {
        ownershipProblems: {
          nodes: expect.arrayContaining([
            expect.objectContaining({
              ownableKind: 'APP_RESOURCE',
              ownershipHealth: { problems: ['UNOWNED'], activeOwnerCount: 0, inactiveOwnerCount: 0 },
            }),
          ]) as object[],
          scanned: 9,
          notShown: 0,
          pageInfo: { hasNextPage: false },
        },
      },
    },
  ],
  'ownership-findings.graphql': [
    {
      variables: { first: 1 },
      calls: expect.arrayContaining([
        'GET /api/v1/findings/settings',
        'POST /api/v1/findings/search',
        'POST /api/v1/search/app_users',
      ]) as string[],
      data: {
        findingSettings: { isConfigured: true },
        findings: { nodes: [{ state: 'FINDING_STATE_OPEN', target: { ownableKind: 'APP_USER' } }] },
      },
    },
  ],
};
