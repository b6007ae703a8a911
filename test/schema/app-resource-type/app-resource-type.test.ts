import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { loadedNodes, lookups, objectsGateway } from '../../support/fixtures/upstream.ts';
import { appRow, idOf, range, resourceTypeRow } from '../../support/fixtures/rows.ts';

const appId = idOf('App');
const other = idOf('App', 1);
const search = 'POST /api/v1/search/app_resource_types';
const getOf = (number: number) => `GET /api/v1/apps/${appId}/resource_types/${idOf('Type', number)}`;
const keyOf = (number: number) => ({ appId, resourceTypeId: idOf('Type', number) });
const rowOf = (number: number) =>
  resourceTypeRow({ appId, id: idOf('Type', number), displayName: `T${number}` });

test.each([
  [0, []],
  [1, [getOf(0)]],
  [100, [search]],
  [101, [getOf(100), search]],
])('%i resource types cost one call for each hundred', async (count, budget) => {
  const gateway = await objectsGateway({ resourceTypes: range(count).map(rowOf) });

  const nodes = await loadedNodes(gateway, 'AppResourceType', range(count).map(keyOf));

  expect(nodes).toEqual(range(count).map((number) => ({ displayName: `T${number}` })));
  expect(gateway.calls().toSorted()).toEqual(budget);
});

test('of the pairs that C1 gives too much, each key takes its own', async () => {
  const id = idOf('Type', 1);
  const rows = [
    { ...rowOf(1), displayName: 'One of the first' },
    { ...rowOf(2), displayName: 'Two of the first' },
    { ...rowOf(1), appId: other, displayName: 'One of the second' },
    { ...rowOf(2), appId: other, displayName: 'Two of the second' },
  ];
  const { send, calls, bodies } = await objectsGateway({ resourceTypes: rows });
  const keys = [keyOf(2), { appId: other, resourceTypeId: id }, keyOf(2), { ...keyOf(3), appId: other }];

  expect(await send(lookups('appResourceType', keys, 'displayName'))).toEqual({
    data: {
      _0: { displayName: 'Two of the first' },
      _1: { displayName: 'One of the second' },
      _2: { displayName: 'Two of the first' },
      _3: null,
    },
  });
  expect(calls()).toEqual([search, `GET /api/v1/apps/${other}/resource_types/${idOf('Type', 3)}`]);
  expect(bodies()).toEqual([
    { appIds: [appId, other], resourceTypeIds: [idOf('Type', 2), id, idOf('Type', 3)], pageSize: 100 },
  ]);
});

test('lists the resource types of an app, and goes back to the app without a call', async () => {
  const { send, calls, bodies } = await objectsGateway({
    apps: [appRow({ id: appId, displayName: 'Quarry' })],
    resourceTypes: [
      { ...rowOf(1), traitIds: ['trait'] },
      { ...rowOf(2), appId: other },
    ],
  });
  const types = graphql(/* GraphQL */ `
    query ResourceTypesOfApp($appId: ID!) {
      app(id: $appId) {
        resourceTypes(filter: { query: "T" }) {
          nodes {
            resourceTypeId
            displayName
            traitIds
            deletedAt
            app {
              displayName
            }
          }
        }
      }
    }
  `);

  expect(await send(types, { appId })).toEqual({
    data: {
      app: {
        resourceTypes: {
          nodes: [
            {
              resourceTypeId: idOf('Type', 1),
              displayName: 'T1',
              traitIds: ['trait'],
              deletedAt: null,
              app: { displayName: 'Quarry' },
            },
          ],
        },
      },
    },
  });
  expect(calls()).toEqual([`GET /api/v1/apps/${appId}`, search]);
  expect(bodies()).toEqual([{ appIds: [appId], query: 'T', pageSize: 25 }]);
});
