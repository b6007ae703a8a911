import type { CallLimits } from '../../src/c1/client/call-limits.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { graphql } from '../generated/gql.ts';
import { sandboxedGateway } from '../support/gateway.ts';

const { appId, userId, connectorId, entitlementId, resourceTypeId, resourceId, appUserId } = exampleIds;

/** The six kinds of objects, each as the sandbox's company has one that people and entitlements own. */
const objects = [
  { kind: 'app', key: { appId } },
  { kind: 'connector', key: { appId, connectorId } },
  { kind: 'appEntitlement', key: { appId, entitlementId } },
  { kind: 'appResource', key: { appId, resourceTypeId, resourceId } },
  { kind: 'appUser', key: { appId, userId: appUserId } },
  { kind: 'user', key: { userId: exampleIds.serviceAccountId } },
] as const;

/** The sandbox's company behind a gateway, as a page reaches it. */
export async function company(options: { readonly calls?: CallLimits } = {}) {
  const { sandbox, fetch, token } = await sandboxedGateway({ seed: 'company' }, options);
  const sent: string[] = [];
  return {
    url: 'http://localhost/graphql',
    store: sandbox.store,
    appId,
    userId,
    /** The requests that went over the network, by the name of their operation. */
    sent,
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const text = request.method === 'GET' ? decodeURIComponent(request.url) : await request.clone().text();
      sent.push(/(?:query|mutation)[ +](\w+)/.exec(text)?.[1] ?? '');
      request.headers.set('authorization', `Bearer ${token}`);
      return fetch(request);
    },
    /** How many people and entitlements own each of the six objects, in the order of `ownersOfSix`. */
    counts: objects.map(({ kind, key }) => ({
      users: sandbox.store.userOwnersOf(kind, key).length,
      entitlements: sandbox.store.entitlementOwnersOf(kind, key).length,
    })),
  };
}

/** The variables that name the six objects. */
export const six = {
  appId,
  connectorId,
  entitlementId,
  resourceTypeId,
  resourceId,
  appUserId,
  serviceAccountId: exampleIds.serviceAccountId,
};

/** One fragment on the interfaces, for the owners of all six. */
export const ownersOfSix = graphql(/* GraphQL */ `
  query CompanyOwnersOfSix(
    $appId: ID!
    $connectorId: ID!
    $entitlementId: ID!
    $resourceTypeId: ID!
    $resourceId: ID!
    $appUserId: ID!
    $serviceAccountId: ID!
  ) {
    app(id: $appId) {
      id
      ...CompanyOwners
    }
    connector(appId: $appId, connectorId: $connectorId) {
      ...CompanyOwners
    }
    appEntitlement(appId: $appId, entitlementId: $entitlementId) {
      ...CompanyOwners
    }
    appResource(appId: $appId, resourceTypeId: $resourceTypeId, resourceId: $resourceId) {
      ...CompanyOwners
    }
    appUser(appId: $appId, appUserId: $appUserId) {
      ...CompanyOwners
    }
    user(id: $serviceAccountId) {
      id
      ...CompanyOwners
    }
  }

  fragment CompanyOwners on OwnedObject {
    nodeId
    userOwners(first: 100) {
      edges {
        cursor
        node {
          ... on OwnerUser {
            nodeId
            roleSlug
            user {
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
    entitlementOwners(first: 100) {
      edges {
        cursor
        node {
          ... on OwnerEntitlement {
            nodeId
            roleSlug
            appEntitlement {
              nodeId
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
`);

export const ownersOfApp = graphql(/* GraphQL */ `
  query CompanyOwnersOfApp($appId: ID!, $first: Int, $after: String, $roleSlug: String) {
    app(id: $appId) {
      id
      userOwners(first: $first, after: $after, roleSlug: $roleSlug) {
        edges {
          cursor
          node {
            nodeId
            roleSlug
            user {
              id
              displayName
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

export const createOwner = graphql(/* GraphQL */ `
  mutation CompanyCreateOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        nodeId
        roleSlug
        user {
          id
          displayName
        }
      }
    }
  }
`);

export const deleteOwner = graphql(/* GraphQL */ `
  mutation CompanyDeleteOwner($input: DeleteUserOwnerInput!) {
    deleteUserOwner(input: $input) {
      deletedNodeId
    }
  }
`);

/** The owner of an object of any kind; `App` and `User` are cached by their `id`. */
export const createAnyOwner = graphql(/* GraphQL */ `
  mutation CompanyCreateAnyOwner($input: CreateOwnerInput!) {
    createOwner(input: $input) {
      ownership {
        nodeId
        roleSlug
        ownedObject {
          nodeId
          ... on App {
            id
          }
          ... on User {
            id
          }
        }
        ... on OwnerUser {
          user {
            id
            displayName
          }
        }
      }
    }
  }
`);
