import { expect, test } from 'vitest';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { gatewayOver, quickLimits } from '../../support/gateway.ts';
import { connectorRow, idOf, range } from '../../support/fixtures/rows.ts';
import { heldUpstream } from './held-upstream.ts';
import { ownerSorts, ownershipTypeOf } from './edges/owner-sorts.ts';
import { keyOf, ownedTypes, patternOf, type OwnedType } from './edges/tenant.ts';

const atOnce = 7;

/** A gateway that sends so many calls at once, over a C1 that answers when they all are there. */
async function arrange(levels: readonly number[], answerTo: (path: string) => object = () => ({ list: [] })) {
  const upstream = await heldUpstream(levels, atOnce, answerTo);
  const http = openUpstream({
    origin: upstream.origin,
    timeoutMs: 5_000,
    maxBodyBytes: 5_000_000,
    maxConcurrent: 2 * atOnce, // one caller has half of them
    breaker: { failures: 1000, pauseMs: 1000 },
  });
  const limits = { maxBodyBytes: 1_000_000, maxTokens: 20_000, maxDepth: 15, maxCost: 250_000 };
  const calls = { ...quickLimits, operationTimeoutMs: 4_000 };
  return { ...upstream, ...gatewayOver(upstream.origin, { http, limits, calls, token: 'token' }) };
}

/** The keys of an object of a number, as arguments of root fields. */
const literals = (owned: OwnedType, number: number): string =>
  Object.entries(keyOf(owned, number))
    .map(([name, value]) => `${name}: "${value}"`)
    .join(', ');

/** The connector of a path, or an empty list. */
function connectorOrNoOwners(path: string): object {
  const [, appId, id] = /\/apps\/(\w+)\/connectors\/(\w+)$/.exec(path) ?? [];
  return id === undefined ? { list: [] } : { connectorView: { connector: connectorRow({ appId, id }) } };
}

const lists = ownedTypes.flatMap((owned) => ownerSorts.map((sort) => ({ owned, sort })));

test.each(lists)(
  'the $sort.list of fifty objects of type $owned.type are read side by side, as many as may be',
  async ({ owned, sort }) => {
    const { send, calls, most } = await arrange([50]);
    const fields = range(50).map(
      (number) =>
        `_${number}: ${owned.kind}${sort.sort}Owners(${literals(owned, number)}) { nodes { roleSlug } }`,
    );

    const { data, errors } = await send<Record<string, unknown>, unknown>(`{ ${fields.join(' ')} }`);

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual(range(50).map(() => ({ nodes: [] })));
    expect(new Set(calls).size).toBe(50);
    expect(calls.map(patternOf)).toEqual(
      range(50).map(() => `GET ${owned.owners}/${sort.collection}?page_size=25`),
    );
    expect(most()).toBe(atOnce);
  },
);

test('both sorts of owners of objects of all six kinds share the one bound', async () => {
  const { send, calls, most } = await arrange([48]);
  const fields = lists.flatMap(({ owned, sort }) =>
    range(4).map(
      (number) =>
        `${owned.kind}${sort.sort}${number}: ${owned.kind}${sort.sort}Owners(${literals(owned, number)}) { nodes { roleSlug } }`,
    ),
  );

  const { errors } = await send(`{ ${fields.join(' ')} }`);

  expect(errors).toBeUndefined();
  expect(new Set(calls).size).toBe(48);
  expect(most()).toBe(atOnce);
});

test('both lists of owners of sixty connectors, which are read first, are read side by side', async () => {
  const { send, calls, most } = await arrange([60, 120], connectorOrNoOwners);
  const ids = range(60).map((number) => encodeNodeId('Connector', idOf('App', number), idOf('Con', number)));

  const { data, errors } = await send<{ nodes: object[] }, object>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on OwnedObject { userOwners { nodes { roleSlug } } entitlementOwners { nodes { roleSlug } } } } }',
    { ids },
  );

  expect(errors).toBeUndefined();
  expect(data?.nodes).toEqual(
    ids.map(() => ({ userOwners: { nodes: [] }, entitlementOwners: { nodes: [] } })),
  );
  expect(new Set(calls).size).toBe(180);
  expect(most()).toBe(atOnce);
});

test('a hundred connectors are read side by side', async () => {
  const { send, calls, most } = await arrange([100], connectorOrNoOwners);
  const ids = range(100).map((number) => encodeNodeId('Connector', idOf('App', number), idOf('Con', number)));

  const { data, errors } = await send<{ nodes: object[] }, object>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Connector { connectorId } } }',
    { ids },
  );

  expect(errors).toBeUndefined();
  expect(data?.nodes).toEqual(range(100).map((number) => ({ connectorId: idOf('Con', number) })));
  expect(calls.map(patternOf)).toEqual(range(100).map(() => 'GET /api/v1/apps/{App}/connectors/{Con}'));
  expect(most()).toBe(atOnce);
});

test('what fifty people own is read side by side', async () => {
  const { send, calls, most } = await arrange([50]);
  const fields = range(50).map(
    (number) => `_${number}: userOwnerships(userId: "${idOf('User', number)}") { nodes { appId } }`,
  );

  const { errors } = await send(`{ ${fields.join(' ')} }`);

  expect(errors).toBeUndefined();
  expect(calls).toEqual(range(50).map(() => 'POST /api/v1/search/user-ownership'));
  expect(most()).toBe(atOnce);
});

test('single ownerships of objects of all six kinds are read side by side', async () => {
  const { send, calls, most } = await arrange([96]);
  const ids = lists.flatMap(({ owned, sort }) =>
    range(8).map((number) =>
      encodeNodeId(
        ownershipTypeOf(owned, sort),
        ...Object.values(keyOf(owned, number)),
        'primary',
        ...Object.values(sort.refOf(number)),
      ),
    ),
  );

  await send('query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }', { ids });

  expect(new Set(calls).size).toBe(96);
  expect(most()).toBe(atOnce);
});
