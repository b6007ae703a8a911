import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { loadedNodes, lookups, objectsGateway } from '../../support/fixtures/upstream.ts';
import { appRow, idOf, range, resourceRow } from '../../support/fixtures/rows.ts';

const appId = idOf('App');
const resourceTypeId = idOf('Type');
const search = 'POST /api/v1/search/app_resources';
const getOf = (number: number) =>
  `GET /api/v1/apps/${appId}/resource_types/${resourceTypeId}/resources/${idOf('Res', number)}`;
const keyOf = (number: number) => ({ appId, resourceTypeId, resourceId: idOf('Res', number) });
const rowOf = (number: number) =>
  resourceRow({
    appId,
    appResourceTypeId: resourceTypeId,
    id: idOf('Res', number),
    displayName: `R${number}`,
  });

test.each([
  [0, []],
  [1, [getOf(0)]],
  [100, [search]],
  [101, [getOf(100), search]],
])('%i resources cost one call for each hundred', async (count, budget) => {
  const gateway = await objectsGateway({ resources: range(count).map(rowOf) });

  const nodes = await loadedNodes(gateway, 'AppResource', range(count).map(keyOf));

  expect(nodes).toEqual(range(count).map((number) => ({ displayName: `R${number}` })));
  expect(gateway.calls().toSorted()).toEqual(budget);
});

test('resources that differ in their type alone stay apart; one that does not exist is null', async () => {
  const otherType = idOf('Type', 1);
  const { send, bodies } = await objectsGateway({
    resources: [rowOf(1), { ...rowOf(1), appResourceTypeId: otherType, displayName: 'Other' }],
  });
  const keys = [keyOf(1), { ...keyOf(1), resourceTypeId: otherType }, keyOf(2), keyOf(1)];

  expect(await send(lookups('appResource', keys, 'displayName'))).toEqual({
    data: { _0: { displayName: 'R1' }, _1: { displayName: 'Other' }, _2: null, _3: { displayName: 'R1' } },
  });
  expect(bodies()).toEqual([
    {
      refs: [
        { appId, appResourceTypeId: resourceTypeId, id: idOf('Res', 1) },
        { appId, appResourceTypeId: otherType, id: idOf('Res', 1) },
        { appId, appResourceTypeId: resourceTypeId, id: idOf('Res', 2) },
      ],
      pageSize: 100,
    },
  ]);
});

test.each([
  ['appId', 'appId'],
  ['resourceTypeId', 'resourceTypeId'],
  ['resourceId', 'resourceId'],
])('an unusable %s is BAD_USER_INPUT that names it', async (name, argument) => {
  const { send, calls } = await objectsGateway({});

  for (const value of ['', '.', '..', 'a/b', 'a\u0000b']) {
    expect(await send(lookups('appResource', [{ ...keyOf(1), [name]: value }], 'displayName'))).toMatchObject(
      {
        data: { _0: null },
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
      },
    );
  }
  expect(calls()).toEqual([]);
});

test('parents of many resources are one search; traits are there for agents and secrets alone', async () => {
  const parent = (number: number) => ({
    parentAppResourceTypeId: resourceTypeId,
    parentAppResourceId: idOf('Res', number),
  });
  const agent = { identityAppUserId: idOf('Acc'), status: 'AGENT_STATUS_READY' };
  const secret = {
    identityAppUserId: '',
    createdByAppUserId: '',
    credentialDetail: 'GCP service-account key',
    secretCreatedAt: '2026-08-20T10:00:00.123456789Z',
    secretExpiresAt: null,
    lastUsedAt: null,
  };
  const { send, calls } = await objectsGateway({
    apps: [appRow({ id: appId })],
    resources: [
      { ...rowOf(1), agentTrait: agent },
      { ...rowOf(2), secretTrait: secret, ...parent(1) },
      { ...rowOf(3), ...parent(1) },
      { ...rowOf(4), ...parent(50) },
    ],
  });
  const resources = graphql(/* GraphQL */ `
    query ResourcesOfApp($appId: ID!) {
      app(id: $appId) {
        resources {
          nodes {
            displayName
            parentAppResource {
              displayName
            }
            agentTrait {
              identityAppUserId
              status
            }
            secretTrait {
              identityAppUserId
              credentialDetail
              secretCreatedAt
            }
          }
        }
      }
    }
  `);

  const answer = await send(resources, { appId });

  const none = { agentTrait: null, secretTrait: null };
  const { credentialDetail, secretCreatedAt } = secret;
  expect(answer).toEqual({
    data: {
      app: {
        resources: {
          nodes: [
            { displayName: 'R4', parentAppResource: null, ...none },
            { displayName: 'R3', parentAppResource: { displayName: 'R1' }, ...none },
            {
              displayName: 'R2',
              parentAppResource: { displayName: 'R1' },
              agentTrait: null,
              secretTrait: { identityAppUserId: null, credentialDetail, secretCreatedAt },
            },
            { displayName: 'R1', parentAppResource: null, agentTrait: agent, secretTrait: null },
          ],
        },
      },
    },
  });
  // The parent in the same list is at hand; the other is the lone one left.
  expect(calls()).toEqual([`GET /api/v1/apps/${appId}`, search, getOf(50)]);
});
