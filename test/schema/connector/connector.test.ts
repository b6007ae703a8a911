import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { loadedNodes, lookups, objectsGateway } from '../../support/fixtures/upstream.ts';
import { appRow, connectorRow, idOf, range } from '../../support/fixtures/rows.ts';

const appId = idOf('App');
const keyOf = (number: number) => ({ appId, connectorId: idOf('Con', number) });
const getOf = (number: number) => `GET /api/v1/apps/${appId}/connectors/${idOf('Con', number)}`;
const rowOf = (number: number) => connectorRow({ appId, id: idOf('Con', number), displayName: `C${number}` });

test.each([1, 101])('%i connectors cost a call each, and no more for repeated ones', async (count) => {
  const gateway = await objectsGateway({ connectors: range(count).map(rowOf) });
  const numbers = [...range(count), ...range(count).slice(0, 3)];

  const nodes = await loadedNodes(gateway, 'Connector', numbers.map(keyOf));

  expect(nodes).toEqual(numbers.map((number) => ({ displayName: `C${number}` })));
  expect(gateway.calls().toSorted()).toEqual(range(count).map(getOf).toSorted());
});

test('one that does not exist is null without an error, one that cannot be read an error of its own', async () => {
  const { send } = await objectsGateway({ connectors: [rowOf(1), rowOf(3)] }, ({ path }) =>
    path.endsWith(idOf('Con', 3)) ? 403 : undefined,
  );

  expect(await send(lookups('connector', [1, 2, 3].map(keyOf), 'displayName'))).toMatchObject({
    data: { _0: { displayName: 'C1' }, _1: null, _2: null },
    errors: [{ path: ['_2'], extensions: { code: 'FORBIDDEN' } }],
  });
});

test.each(['appId', 'connectorId'])('an unusable %s is BAD_USER_INPUT that names it', async (argument) => {
  const { send, calls } = await objectsGateway({});

  for (const value of ['', '.', '..', 'a/b', 'a\u0000b']) {
    expect(
      await send(lookups('connector', [{ ...keyOf(1), [argument]: value }], 'displayName')),
    ).toMatchObject({
      data: { _0: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
    });
  }
  expect(calls()).toEqual([]);
});

const connectors = graphql(/* GraphQL */ `
  query ConnectorsOfApp($appId: ID!, $first: Int, $after: String) {
    app(id: $appId) {
      connectors(first: $first, after: $after) {
        nodes {
          displayName
          parallelSyncWorkerCount
          connectorApiVersion
          config
          status {
            status
            lastError
          }
          app {
            displayName
          }
        }
        pageInfo {
          endCursor
        }
      }
    }
  }
`);

test('lists the connectors of an app page by page, with what is set and what is not', async () => {
  const status = {
    status: 'SYNC_STATUS_ERROR',
    lastError: 'no route',
    startedAt: null,
    completedAt: null,
    updatedAt: null,
  };
  const config = { '@type': 'type.googleapis.com/example.Config', region: 'eu' };
  const rows = range(12).map(rowOf);
  rows[11] = { ...rowOf(11), status, config, parallelSyncWorkerCount: 0, connectorApiVersion: 4_000_000_000 };
  const { send, calls } = await objectsGateway({
    apps: [appRow({ id: appId, displayName: 'Quarry' })],
    connectors: rows,
  });

  const first = await send(connectors, { appId, first: 1 });
  const { endCursor } = first.data?.app?.connectors?.pageInfo ?? {};
  const rest = await send(connectors, { appId, first: 100, after: endCursor });

  expect(first.data?.app?.connectors?.nodes).toEqual([
    {
      displayName: 'C11',
      parallelSyncWorkerCount: 0,
      connectorApiVersion: null,
      config,
      status: { status: 'SYNC_STATUS_ERROR', lastError: 'no route' },
      app: { displayName: 'Quarry' },
    },
  ]);
  expect(rest.data?.app?.connectors?.nodes.map(({ displayName }) => displayName)).toEqual(
    range(11)
      .toReversed()
      .map((number) => `C${number}`),
  );
  expect(rest.data?.app?.connectors?.nodes[0]).toMatchObject({ parallelSyncWorkerCount: null, status: null });
  const list = `GET /api/v1/apps/${appId}/connectors?page_size=10`;
  expect(calls()).toEqual([
    `GET /api/v1/apps/${appId}`,
    list,
    `GET /api/v1/apps/${appId}`,
    list,
    `${list}&page_token=10`,
  ]);
});
