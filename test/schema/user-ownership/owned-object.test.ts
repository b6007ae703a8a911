import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const search = 'POST /api/v1/search/user-ownership';

/** A person who owns an app, a resource and an entitlement of it. */
async function arrange() {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const owner = { roleSlug: 'primary', userId: store.addUser({ displayName: 'Ada' }).id };
  const { id: appId } = store.addApp({ displayName: 'Payroll' });
  const { id: resourceTypeId } = store.addAppResourceType({ appId });
  const { id: resourceId } = store.addAppResource({ appId, appResourceTypeId: resourceTypeId });
  const { id: entitlementId } = store.addAppEntitlement({ appId });
  store.addOwner({ appId, ...owner });
  store.addUserOwner('appResource', { appId, resourceTypeId, resourceId }, owner);
  store.addUserOwner('appEntitlement', { appId, entitlementId }, owner);
  return { ...gateway, ...owner, appId, resourceTypeId, resourceId, entitlementId };
}

const asReferences = graphql(/* GraphQL */ `
  query OwnedAsReferences($userId: ID!) {
    userOwnerships(userId: $userId) {
      nodes {
        ownedObject {
          __typename
          ... on App {
            id
          }
          ...OwnedResourceKeys
          ... on AppEntitlement {
            appId
            entitlementId
          }
        }
      }
    }
  }
  fragment OwnedResourceKeys on AppResource {
    nodeId
    resourceTypeId
    resourceId
  }
`);

test('what is owned is not read for what the entry says of it', async () => {
  const { send, calls, userId, appId, resourceTypeId, resourceId, entitlementId } = await arrange();

  const { data, errors } = await send(asReferences, { userId });

  expect(errors).toBeUndefined();
  const owned = data?.userOwnerships?.nodes.map(({ ownedObject }) => ownedObject);
  expect(owned).toHaveLength(3);
  expect(owned).toEqual(
    expect.arrayContaining([
      { __typename: 'App', id: appId },
      { __typename: 'AppResource', nodeId: expect.any(String) as string, resourceTypeId, resourceId },
      { __typename: 'AppEntitlement', appId, entitlementId },
    ]),
  );
  expect(calls()).toEqual([search]);
});

const nodeIds = graphql(/* GraphQL */ `
  query OwnedNodeIds($userId: ID!) {
    userOwnerships(userId: $userId) {
      nodes {
        ownedObject {
          ... on Node {
            nodeId
          }
        }
      }
    }
  }
`);

const nodesFirst = graphql(/* GraphQL */ `
  query NodesThenOwned($userId: ID!, $ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on OwnedObject {
        displayName
      }
    }
    userOwnerships(userId: $userId) {
      nodes {
        ownedObject {
          __typename
          ... on OwnedObject {
            displayName
          }
        }
      }
    }
  }
`);

const ownedFirst = graphql(/* GraphQL */ `
  query OwnedThenNodes($userId: ID!, $ids: [ID!]!) {
    userOwnerships(userId: $userId) {
      nodes {
        ownedObject {
          __typename
          ... on OwnedObject {
            displayName
          }
        }
      }
    }
    nodes(ids: $ids) {
      __typename
      ... on OwnedObject {
        displayName
      }
    }
  }
`);

test.each([
  ['before', nodesFirst],
  ['after', ownedFirst],
])('the same objects are read as nodes, %s what a user owns', async (_order, document) => {
  const { send, userId } = await arrange();
  const found = await send(nodeIds, { userId });
  const ids = (found.data?.userOwnerships?.nodes ?? []).flatMap(
    ({ ownedObject }) => ownedObject?.nodeId ?? [],
  );
  expect(ids).toHaveLength(3);

  const { data, errors } = await send(document, { userId, ids });

  expect(errors).toBeUndefined();
  const owned = data?.userOwnerships?.nodes.map(({ ownedObject }) => ownedObject);
  expect(owned).toEqual(data?.nodes);
  expect(new Set(owned?.map((object) => object?.__typename))).toEqual(
    new Set(['App', 'AppResource', 'AppEntitlement']),
  );
});

const interfaces = graphql(/* GraphQL */ `
  query OwnedThroughInterfaces($id: ID!) {
    node(id: $id) {
      ... on OwnedObject {
        userOwners {
          nodes {
            ownedObject {
              __typename
              displayName
            }
          }
        }
      }
    }
  }
`);

test('an ownership leads back to what is owned, whatever it is', async () => {
  const { send, userId } = await arrange();
  const found = await send(nodeIds, { userId });

  for (const { ownedObject } of found.data?.userOwnerships?.nodes ?? []) {
    const { data, errors } = await send(interfaces, { id: ownedObject?.nodeId ?? '' });

    expect(errors).toBeUndefined();
    const node = data?.node;
    const owners = node && 'userOwners' in node ? node.userOwners?.nodes : [];
    expect(owners).toHaveLength(1);
    expect(owners?.[0]?.ownedObject).toMatchObject({ __typename: expect.stringMatching(/^App/) as string });
  }
});
