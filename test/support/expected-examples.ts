import { expect } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { peopleExamples } from './expected-people-examples.ts';
import { problemExamples } from './expected-problem-examples.ts';
import { encodeNodeId } from '../../src/schema/node/node-id.ts';
import { changes, type Example } from './expected-changes.ts';

const { appId, roleSlug, userId: userRefId } = exampleIds;

const introspections = ['GET /api/v1/auth/introspect', 'POST /api/v1/users/introspect'];
const anyUser = expect.stringMatching(/^GET \/api\/v1\/users\/\w{27}$/) as string;

const ofApp = `/api/v1/apps/${appId}`;
/** C1's path of the owners of what has this path. */
export const owners = (path: string): string => `/api/v2/${path}/owners`;
const { connectorId, entitlementId, resourceTypeId, resourceId, appUserId, serviceAccountId } = exampleIds;
const entitlementPath = owners(`apps/${appId}/entitlements/${entitlementId}`);
const connectorPath = owners(`apps/${appId}/connectors/${connectorId}`);
const takenPath = owners(`apps/${exampleIds.ownerOfManyAppId}`);
const resourcePath = owners(`apps/${appId}/resource_types/${resourceTypeId}/resources/${resourceId}`);
const accountPath = owners(`apps/${appId}/users/${appUserId}`);
const servicePath = owners(`users/${serviceAccountId}`);
const ownersOfAny = (sort: string): string =>
  expect.stringMatching(new RegExp(`^GET /api/v2/.*/owners/${sort}\\?page_size=100$`)) as string;

const anyOf = (sort: string): string =>
  expect.stringMatching(
    new RegExp(`^GET ${ofApp.replace('v1', 'v2')}/.*/owners/${sort}\\?page_size=10$`),
  ) as string;
const both = (path: string): string[] => [
  `GET ${path}/entitlements?page_size=100`,
  `GET ${path}/users?page_size=100`,
];

const credentialsOfAny = expect.stringMatching(
  /^GET \/api\/v1\/service_principals\/\w{27}\/credentials$/,
) as string;
const ownersOfAnyProgram = expect.stringMatching(
  /^GET \/api\/v2\/users\/\w{27}\/owners\/users\?page_size=10$/,
) as string;

const unowned: unknown = expect.objectContaining({
  userOwners: { nodes: [] },
  entitlementOwners: { nodes: [] },
});

const ownedConnector = encodeNodeId('ConnectorOwnerUser', appId, connectorId, roleSlug, userRefId);

/** For each example its operations in order: their variables, and the calls to C1 in the sandbox's company. */
export const examples: Record<string, readonly Example[]> = {
  ...peopleExamples,
  ...problemExamples,
  'account-owners.graphql': [
    {
      variables: { appId, appUserId },
      areSideBySide: true,
      calls: [`GET /api/v1/users/${userRefId}`, ...both(accountPath), 'POST /api/v1/search/app_users'],
      data: { appUser: { identityUser: { displayName: exampleIds.userDisplayName } } },
    },
  ],
  'app-owners.graphql': [
    {
      variables: { appId },
      calls: [`GET ${ofApp}`, `GET ${owners(`apps/${appId}`)}/users?page_size=25`, anyUser],
    },
  ],
  'change-any-owners.graphql': [
    {
      variables: {
        input: {
          objectId: encodeNodeId('Connector', appId, connectorId),
          roleSlug,
          owner: { userRefId },
        },
      },
      calls: [
        `POST ${connectorPath}/users/${roleSlug}/${userRefId}`,
        `GET ${ofApp}/connectors/${connectorId}`,
      ],
      data: {
        createOwner: {
          ownership: {
            nodeId: ownedConnector,
            roleSlug,
            ownedObject: { ownableKind: 'CONNECTOR', displayName: expect.any(String) as string },
            user: { displayName: exampleIds.userDisplayName },
          },
        },
      },
    },
    {
      variables: { input: { ownershipId: ownedConnector } },
      calls: [
        `GET ${connectorPath}/users/${roleSlug}/${userRefId}`,
        `DELETE ${connectorPath}/users/${roleSlug}/${userRefId}`,
      ],
      data: { deleteOwner: { deletedNodeId: ownedConnector } },
    },
  ],
  'change-app-entitlement-owners.graphql': changes({
    name: 'appEntitlement',
    owner: 'appEntitlementOwner',
    infix: 'AppEntitlement',
    path: entitlementPath,
    keys: { appId, entitlementId },
    read: `GET ${ofApp}/entitlements/${entitlementId}`,
  }),
  'change-app-owners.graphql': changes({
    name: 'app',
    owner: 'appOwner',
    infix: '',
    path: owners(`apps/${appId}`),
    keys: { appId },
    read: `GET ${ofApp}`,
  }),
  'change-app-resource-owners.graphql': changes({
    name: 'appResource',
    owner: 'appResourceOwner',
    infix: 'AppResource',
    path: resourcePath,
    keys: { appId, resourceTypeId, resourceId },
    read: `GET ${ofApp}/resource_types/${resourceTypeId}/resources/${resourceId}`,
  }),
  'change-app-user-owners.graphql': changes({
    name: 'appUser',
    owner: 'appUserOwner',
    infix: 'AppUser',
    path: accountPath,
    keys: { appId, userId: appUserId },
    read: 'POST /api/v1/search/app_users',
    isLookedFor: true,
  }),
  'change-connector-owners.graphql': changes({
    name: 'connector',
    owner: 'connectorOwner',
    infix: 'Connector',
    path: connectorPath,
    keys: { appId, connectorId },
    read: `GET ${ofApp}/connectors/${connectorId}`,
  }),
  'change-user-owners.graphql': changes({
    name: 'user',
    owner: 'userOwner',
    infix: 'User',
    path: servicePath,
    keys: { userId: serviceAccountId },
    read: `GET /api/v1/users/${serviceAccountId}`,
    isLookedFor: true,
  }),
  'create-user-owner.graphql': [
    {
      variables: { input: { appId, roleSlug, userRefId } },
      calls: [`POST ${owners(`apps/${appId}`)}/users/${roleSlug}/${userRefId}`],
    },
  ],
  'connector-owners.graphql': [
    {
      variables: { appId, connectorId },
      areSideBySide: true,
      calls: [`GET ${ofApp}/connectors/${connectorId}`, ...both(connectorPath)],
    },
  ],
  'effective-owners.graphql': [
    {
      variables: { appId },
      areSideBySide: true,
      calls: [
        `GET ${ofApp}`,
        ...both(owners(`apps/${appId}`)),
        'POST /api/v1/search/grants',
        'POST /api/v1/search/users',
      ],
      data: { app: { effectiveOwners: { isComplete: true, unmappedAccountCount: 1 } } },
    },
  ],
  // The grants, the people of the accounts, and the entitlement through which one account has it.
  'entitlement-grants.graphql': [
    {
      variables: { appId, entitlementId },
      calls: [
        `GET ${ofApp}/entitlements/${entitlementId}`,
        'POST /api/v1/search/grants',
        'POST /api/v1/search/users',
        expect.stringMatching(new RegExp(`^GET ${ofApp}/entitlements/\\w{27}$`)) as string,
      ],
      data: { appEntitlement: { displayName: 'Year Book Postings' } },
    },
  ],
  'entitlement-owners.graphql': [
    {
      variables: { appId, entitlementId },
      areSideBySide: true,
      calls: [`GET ${ofApp}/entitlements/${entitlementId}`, ...both(entitlementPath)],
    },
  ],
  'find-apps.graphql': [{ variables: { filter: { query: 'ledger' } }, calls: ['POST /api/v1/search/apps'] }],
  'find-users.graphql': [{ variables: { filter: { query: 'imani' } }, calls: ['POST /api/v1/search/users'] }],
  // The person, what they own, the objects (an entitlement search takes 25), and of each of the sixty its
  // owners of both sorts.
  'leaver-ownerships.graphql': [
    {
      variables: { userId: exampleIds.ownerOfManyId },
      areSideBySide: true,
      calls: [
        `GET /api/v1/users/${exampleIds.ownerOfManyId}`,
        ...Array.from({ length: 60 }, () => [ownersOfAny('entitlements'), ownersOfAny('users')]).flat(),
        'POST /api/v1/search/app_resources',
        'POST /api/v1/search/apps',
        'POST /api/v1/search/entitlements',
        'POST /api/v1/search/user-ownership',
      ],
    },
  ],
  'person-ownerships.graphql': [
    {
      variables: { userId: exampleIds.ownerOfManyId },
      calls: [`GET /api/v1/users/${exampleIds.ownerOfManyId}`, 'POST /api/v1/search/user-ownership'],
    },
  ],
  'resource-owners.graphql': [
    {
      variables: { appId, resourceTypeId, resourceId },
      areSideBySide: true,
      calls: [
        `GET ${ofApp}/resource_types/${resourceTypeId}`,
        `GET ${ofApp}/resource_types/${resourceTypeId}/resources/${resourceId}`,
        ...both(resourcePath),
      ],
    },
  ],
  'service-principals.graphql': [
    {
      variables: { first: 4 },
      areSideBySide: true,
      calls: [
        'GET /api/v1/service_principals',
        ...Array.from({ length: 4 }, () => credentialsOfAny),
        ...Array.from({ length: 4 }, () => ownersOfAnyProgram),
      ],
    },
  ],
  'take-over-app.graphql': [
    {
      variables: {
        successor: { appId: exampleIds.ownerOfManyAppId, roleSlug, userRefId },
        leaver: { appId: exampleIds.ownerOfManyAppId, roleSlug, userRefId: exampleIds.ownerOfManyId },
      },
      calls: [
        `POST ${takenPath}/users/${roleSlug}/${userRefId}`,
        `GET /api/v1/apps/${exampleIds.ownerOfManyAppId}`,
        `GET ${takenPath}/users/${roleSlug}/${exampleIds.ownerOfManyId}`,
        `DELETE ${takenPath}/users/${roleSlug}/${exampleIds.ownerOfManyId}`,
      ],
      data: { createUserOwner: { appOwnerUser: { user: { displayName: exampleIds.userDisplayName } } } },
    },
  ],
  'unowned-entitlements.graphql': [
    {
      variables: { appId },
      areSideBySide: true,
      calls: [
        `GET ${ofApp}`,
        ...Array.from({ length: 10 }, () => [anyOf('entitlements'), anyOf('users')]).flat(),
        'POST /api/v1/search/entitlements',
      ],
      data: { app: { entitlements: { nodes: expect.arrayContaining([unowned]) as object[] } } },
    },
  ],
  'what-may-i-do.graphql': [{ variables: {}, areSideBySide: true, calls: introspections }],
  'who-owns-app.graphql': [
    { variables: { appId }, areSideBySide: true, calls: [`GET ${ofApp}`, ...both(owners(`apps/${appId}`))] },
  ],
};
