import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, sandboxedGateway } from '../../support/gateway.ts';

const ownerships = graphql(/* GraphQL */ `
  query OwnershipsOf($userId: ID!, $first: Int, $after: String, $ownershipTypes: [UserOwnershipType!]) {
    userOwnerships(userId: $userId, first: $first, after: $after, ownershipTypes: $ownershipTypes) {
      nodes {
        ownershipType
        appId
        ownedObject {
          __typename
          ... on App {
            displayName
          }
          ... on AppResource {
            resourceId
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
`);

async function arrange(apps: number) {
  const gateway = await sandboxedGateway();
  const { store } = gateway.sandbox;
  const { id: userId } = store.addUser({ displayName: 'Ada' });
  const owned = Array.from({ length: apps }, (_, index) => store.addApp({ displayName: `App ${index}` }));
  for (const { id: appId } of owned) store.addOwner({ appId, roleSlug: 'primary', userId });
  return { ...gateway, store, userId, owned };
}

const search = 'POST /api/v1/search/user-ownership';

test.each([
  [0, 10, [search]],
  [1, 10, [search, expect.stringMatching(/^GET \/api\/v1\/apps\/\w{27}$/) as string]],
  [100, 100, [search, 'POST /api/v1/search/apps']],
])('%i things that a person owns take these calls', async (apps, first, calls) => {
  const gateway = await arrange(apps);

  const { data, errors } = await gateway.send(ownerships, { userId: gateway.userId, first });

  expect(errors).toBeUndefined();
  const names = data?.userOwnerships?.nodes.map(({ ownedObject }) =>
    ownedObject?.__typename === 'App' ? ownedObject.displayName : undefined,
  );
  expect(names?.toSorted()).toEqual(gateway.owned.map(({ displayName }) => displayName).toSorted());
  expect(gateway.calls()).toEqual(calls);
});

test('the list is paged through without loss, with and without a kind', async () => {
  const { send, userId, store, owned } = await arrange(12);
  const [app] = owned;
  const appId = app?.id ?? '';
  const { id: resourceTypeId } = store.addAppResourceType({ appId });
  const { id: resourceId } = store.addAppResource({ appId, appResourceTypeId: resourceTypeId });
  store.addUserOwner('appResource', { appId, resourceTypeId, resourceId }, { roleSlug: 'primary', userId });

  const first = await send(ownerships, { userId, first: 7 });
  const { endCursor } = first.data?.userOwnerships?.pageInfo ?? {};
  const second = await send(ownerships, { userId, first: 7, after: endCursor ?? null });
  const all = [first, second].flatMap(({ data }) => data?.userOwnerships?.nodes ?? []);
  expect(all).toHaveLength(13);
  expect(new Set(all.map((entry) => JSON.stringify(entry))).size).toBe(13);

  const resources = await send(ownerships, { userId, ownershipTypes: ['USER_OWNERSHIP_TYPE_RESOURCE'] });
  expect(resources.data?.userOwnerships?.nodes).toEqual([
    {
      ownershipType: 'USER_OWNERSHIP_TYPE_RESOURCE',
      appId,
      ownedObject: { __typename: 'AppResource', resourceId, displayName: null },
    },
  ]);
});

test('an entry of a kind that this graph does not know, or that says too little, has no object', async () => {
  const { origin } = await answering((_request, response) => {
    const list = [
      { ownershipType: 'USER_OWNERSHIP_TYPE_PLANET', appId: 'a'.repeat(27) },
      { ownershipType: 'USER_OWNERSHIP_TYPE_RESOURCE', appId: 'a'.repeat(27) },
    ];
    answerJson(response, 200, { list, nextPageToken: '' });
  });
  const { send } = gatewayOver(origin, { token: 'token' });

  const { data, errors } = await send(ownerships, { userId: 'u'.repeat(27) });

  expect(errors).toBeUndefined();
  expect(data?.userOwnerships?.nodes).toEqual([
    { ownershipType: null, appId: 'a'.repeat(27), ownedObject: null },
    { ownershipType: 'USER_OWNERSHIP_TYPE_RESOURCE', appId: 'a'.repeat(27), ownedObject: null },
  ]);
});
