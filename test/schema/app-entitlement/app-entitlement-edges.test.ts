import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { objectsGateway } from '../../support/fixtures/upstream.ts';
import {
  appRow,
  entitlementRow,
  idOf,
  range,
  resourceRow,
  resourceTypeRow,
} from '../../support/fixtures/rows.ts';

const appId = idOf('App');
const resourceTypeId = idOf('Type');
const apps = [appRow({ id: appId, displayName: 'Quarry' })];
const resourceTypes = [resourceTypeRow({ appId, id: resourceTypeId, displayName: 'Group' })];
const pages = (count: number): string[] => range(count).map(() => 'POST /api/v1/search/entitlements');

/** So many entitlements, each on a resource of its own. */
const resourceEntitlement = (number: number) =>
  entitlementRow({
    appId,
    id: idOf('Ent', number),
    displayName: `E${number}`,
    appResourceTypeId: resourceTypeId,
    appResourceId: idOf('Res', number),
  });
const resource = (number: number) =>
  resourceRow({
    appId,
    appResourceTypeId: resourceTypeId,
    id: idOf('Res', number),
    displayName: `R${number}`,
  });

const withEdges = graphql(/* GraphQL */ `
  query EntitlementsWithEdges($appId: ID!, $first: Int, $after: String, $filter: AppEntitlementFilter) {
    app(id: $appId) {
      entitlements(first: $first, after: $after, filter: $filter) {
        nodes {
          displayName
          app {
            displayName
          }
          appResourceType {
            displayName
          }
          appResource {
            displayName
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

const getApp = `GET /api/v1/apps/${appId}`;
const getType = `${getApp}/resource_types/${resourceTypeId}`;
const searchResources = 'POST /api/v1/search/app_resources';

test.each([
  [0, [...pages(1)]],
  [1, [...pages(1), getType, `${getType}/resources/${idOf('Res', 0)}`]],
  [100, [...pages(10), getType, searchResources]],
])('the edges of %i entitlements cost one call a kind', async (count, budget) => {
  const { send, calls, bodies } = await objectsGateway({
    apps,
    resourceTypes,
    entitlements: range(count).map(resourceEntitlement),
    resources: range(count).map(resource),
  });

  const answer = await send(withEdges, { appId, first: 100 });

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.app?.entitlements?.nodes).toEqual(
    range(count)
      .toReversed()
      .map((number) => ({
        displayName: `E${number}`,
        app: { displayName: 'Quarry' },
        appResourceType: { displayName: 'Group' },
        appResource: { displayName: `R${number}` },
      })),
  );
  expect(calls().toSorted()).toEqual([getApp, ...budget].toSorted());
  for (const body of bodies().slice(0, count / 10))
    expect(body).toMatchObject({ appIds: [appId], pageSize: 10 });
});

test('a resource that is gone blanks its own place alone', async () => {
  const { send } = await objectsGateway({
    apps,
    resourceTypes,
    entitlements: [1, 2, 3].map(resourceEntitlement),
    resources: [1, 3].map(resource),
  });

  const answer = await send(withEdges, { appId });

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.app?.entitlements?.nodes.map((node) => node.appResource)).toEqual([
    { displayName: 'R3' },
    null,
    { displayName: 'R1' },
  ]);
});

test('going on gives the rest, whatever the size of the parts', async () => {
  const { send } = await objectsGateway({ apps, entitlements: range(23).map(resourceEntitlement) });
  const seen: unknown[] = [];
  let after: string | null | undefined;
  for (const first of [3, 15, 4, 100]) {
    const { data } = await send(withEdges, { appId, first, after });
    seen.push(...(data?.app?.entitlements?.nodes.map(({ displayName }) => displayName) ?? []));
    after = data?.app?.entitlements?.pageInfo.endCursor;
  }

  expect(seen).toEqual(
    range(23)
      .toReversed()
      .map((number) => `E${number}`),
  );
});

test('filters are sent to C1 as they are; a list without items is nothing', async () => {
  const { send, bodies } = await objectsGateway({ apps });
  const filter = { query: 'read', alias: 'a', resourceTypeIds: [resourceTypeId], includeDeleted: true };

  await send(withEdges, { appId, filter });
  expect(bodies()).toEqual([{ appIds: [appId], ...filter, pageSize: 10 }]);

  const nothing = await send(withEdges, { appId, filter: { resourceIds: [] } });
  expect(nothing.data?.app?.entitlements?.nodes).toEqual([]);
  expect(bodies()).toEqual([]);
});

test('an edge with only its key selected loads nothing, and its nodeId finds the object', async () => {
  const { send, calls } = await objectsGateway({
    resourceTypes,
    entitlements: [resourceEntitlement(1)],
    resources: [resource(1)],
  });
  const keys = graphql(/* GraphQL */ `
    query KeysOnly($appId: ID!, $entitlementId: ID!) {
      appEntitlement(appId: $appId, entitlementId: $entitlementId) {
        nodeId
        app {
          id
        }
        appResourceType {
          __typename
          nodeId
          appId
          resourceTypeId
        }
        appResource {
          nodeId
          appId
          resourceTypeId
          resourceId
        }
      }
    }
  `);
  const byNodeId = graphql(/* GraphQL */ `
    query EntitlementNodes($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        nodeId
        ... on AppResource {
          displayName
        }
      }
    }
  `);

  const { data } = await send(keys, { appId, entitlementId: idOf('Ent', 1) });
  const { nodeId = '', appResourceType, appResource } = data?.appEntitlement ?? {};

  expect(data?.appEntitlement).toEqual({
    nodeId,
    app: { id: appId },
    appResourceType: {
      __typename: 'AppResourceType',
      nodeId: appResourceType?.nodeId,
      appId,
      resourceTypeId,
    },
    appResource: { nodeId: appResource?.nodeId, appId, resourceTypeId, resourceId: idOf('Res', 1) },
  });
  expect(calls()).toEqual([`GET /api/v1/apps/${appId}/entitlements/${idOf('Ent', 1)}`]);

  const ids = [nodeId, appResourceType?.nodeId ?? '', appResource?.nodeId ?? ''];
  expect(await send(byNodeId, { ids })).toEqual({
    data: {
      nodes: [
        { __typename: 'AppEntitlement', nodeId: ids[0] },
        { __typename: 'AppResourceType', nodeId: ids[1] },
        { __typename: 'AppResource', nodeId: ids[2], displayName: 'R1' },
      ],
    },
  });
});
