import { describe, expect, test } from 'vitest';
import type { SandboxedGateway } from '../../../support/gateway.ts';
import {
  addOwner,
  addOwnership,
  createdAt,
  gatewayOverKinds,
  lookUpCall,
  objectNodeId,
  ownershipNodeId,
  type Owning,
} from '../graph-kinds.ts';
import { appOwning, transfer, userOwnings } from './transfers.ts';

/** The ids of the people who own the object, in the sandbox. */
async function ownersOf({ send }: SandboxedGateway, owning: Owning): Promise<readonly string[]> {
  const { data } = await send<
    { node: { userOwners: { nodes: { roleSlug: string; user: { id: string } }[] } } },
    never
  >(
    `{ node(id: "${objectNodeId(owning)}") { ... on OwnedObject { userOwners(first: 100) { nodes { roleSlug ... on OwnerUser { user { id } } } } } } }`,
  );
  return (data?.node.userOwners.nodes ?? []).map(({ user }) => user.id).toSorted();
}

describe.each(userOwnings)('moving the ownership of $label', (owning) => {
  test('creates that of the successor, sees it, and then deletes the other one', async () => {
    const gateway = await gatewayOverKinds();
    const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];
    addOwnership(gateway, owning, ada);
    const ownershipId = ownershipNodeId(owning, ada);

    expect(await transfer(gateway, [ownershipId], bob)).toEqual({
      transfers: [
        {
          ownershipId,
          outcome: 'MOVED',
          ownership: {
            nodeId: ownershipNodeId(owning, bob),
            createdAt: expect.stringContaining('2026-01-15T12:00:00.') as string,
          },
          error: null,
        },
      ],
    });
    const path = `${owning.collection}/primary`;
    expect(gateway.calls()).toEqual([
      `GET /api/v1/users/${bob.path}`,
      lookUpCall(owning, ada),
      `POST ${path}/${bob.path}`,
      lookUpCall(owning, bob),
      `DELETE ${path}/${ada.path}`,
    ]);
    expect(await ownersOf(gateway, owning)).toEqual([bob.path]);
  });

  test('again changes nothing', async () => {
    const gateway = await gatewayOverKinds();
    const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];
    addOwnership(gateway, owning, bob);
    const ownershipId = ownershipNodeId(owning, ada);

    expect(await transfer(gateway, [ownershipId], bob)).toEqual({
      transfers: [
        {
          ownershipId,
          outcome: 'ALREADY_MOVED',
          ownership: { nodeId: ownershipNodeId(owning, bob), createdAt },
          error: null,
        },
      ],
    });
    expect(gateway.calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
  });

  test('that neither has changes nothing', async () => {
    const gateway = await gatewayOverKinds();
    const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];

    const { transfers } = await transfer(gateway, [ownershipNodeId(owning, ada)], bob);

    expect(transfers).toMatchObject([{ outcome: 'UNKNOWN', ownership: null, error: { code: 'NOT_FOUND' } }]);
    expect(gateway.calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
  });
});

test.each(['ok', 'conflict'] as const)(
  'a successor that is an owner already keeps the ownership, where C1 answers a create of it with %s',
  async (createExisting) => {
    const gateway = await gatewayOverKinds({ switches: { createExisting } });
    const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
    addOwnership(gateway, appOwning, ada);
    addOwnership(gateway, appOwning, bob);

    const { transfers } = await transfer(gateway, [ownershipNodeId(appOwning, ada)], bob);

    expect(transfers).toMatchObject([{ outcome: 'MOVED', ownership: { createdAt }, error: null }]);
    expect(await ownersOf(gateway, appOwning)).toEqual([bob.path]);
  },
);

test('an ownership that C1 does not show yet keeps the one before, until it does', async () => {
  let now = Date.UTC(2026, 0, 1);
  const gateway = await gatewayOverKinds({ now: () => now, switches: { ownerLagSeconds: 60 } });
  const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
  addOwnership(gateway, appOwning, ada);
  const ids = [ownershipNodeId(appOwning, ada)];

  const first = await transfer(gateway, ids, bob);
  expect(first.transfers).toMatchObject([
    {
      outcome: 'ADDED',
      ownership: { nodeId: ownershipNodeId(appOwning, bob) },
      error: { code: 'NOT_FOUND', message: expect.stringContaining('may be late') as string },
    },
  ]);
  now += 60_000;
  expect((await transfer(gateway, ids, bob)).transfers).toMatchObject([{ outcome: 'MOVED' }]);
  // Reads still show the deleted row.
  expect((await transfer(gateway, ids, bob)).transfers).toMatchObject([{ outcome: 'MOVED' }]);
  now += 60_000;
  expect((await transfer(gateway, ids, bob)).transfers).toMatchObject([{ outcome: 'ALREADY_MOVED' }]);
  expect(await ownersOf(gateway, appOwning)).toEqual([bob.path]);
});

test('rows of one object are moved one after the other, rows of other objects beside them', async () => {
  const gateway = await gatewayOverKinds();
  const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
  for (const role of ['primary', 'invented-deputy']) addOwnership(gateway, appOwning, ada, role);
  const [, other] = userOwnings as [Owning, Owning, ...Owning[]];
  addOwnership(gateway, other, ada);
  const ids = [
    ownershipNodeId(appOwning, ada),
    ownershipNodeId(appOwning, ada, 'invented-deputy'),
    ownershipNodeId(other, ada),
  ];

  const { transfers = [] } = await transfer(gateway, ids, bob);

  expect(transfers.map(({ ownershipId, outcome }) => [ownershipId, outcome])).toEqual(
    ids.map((id) => [id, 'MOVED']),
  );
  const calls = gateway.calls();
  const ofApp = calls.filter((call) => call.includes(appOwning.collection));
  const path = appOwning.collection;
  expect(ofApp).toEqual(
    ['primary', 'invented-deputy'].flatMap((role) => [
      `GET ${path}/${role}/${ada.path}`,
      `POST ${path}/${role}/${bob.path}`,
      `GET ${path}/${role}/${bob.path}`,
      `DELETE ${path}/${role}/${ada.path}`,
    ]),
  );
  expect(calls.filter((call) => call.includes(other.collection))).toHaveLength(4);
  expect(calls.indexOf(`GET ${other.collection}/primary/${ada.path}`)).toBeLessThan(
    calls.indexOf(`DELETE ${path}/primary/${ada.path}`),
  );
});

test('two that move the same ownership to each other delete no row whose successor they have not seen', async () => {
  const gateway = await gatewayOverKinds();
  const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
  for (const owner of [ada, bob]) addOwnership(gateway, appOwning, owner);

  const outcomes = await Promise.all([
    transfer(gateway, [ownershipNodeId(appOwning, ada)], bob),
    transfer(gateway, [ownershipNodeId(appOwning, bob)], ada),
  ]);

  for (const { transfers } of outcomes) {
    expect(['MOVED', 'ALREADY_MOVED', 'ADDED', 'UNKNOWN']).toContain(transfers?.[0]?.outcome);
  }
  const entries = gateway.sandbox.ledger.map(({ method, path, status }) => `${method} ${path} ${status}`);
  const path = `${appOwning.collection}/primary`;
  for (const [one, other] of [
    [ada, bob],
    [bob, ada],
  ] as const) {
    const deleted = entries.indexOf(`DELETE ${path}/${one.path} 200`);
    if (deleted >= 0) expect(entries.slice(0, deleted)).toContain(`GET ${path}/${other.path} 200`);
  }
});

test('each write has a pair of records, and so has the mutation', async () => {
  const gateway = await gatewayOverKinds();
  const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
  addOwnership(gateway, appOwning, ada);

  await transfer(gateway, [ownershipNodeId(appOwning, ada)], bob);

  const row = { type: appOwning.type, ...appOwning.key, roleSlug: 'primary' };
  const input = { ownershipIds: [{ ...row, ...ada.ref }], toUserId: bob.path };
  const created = { write: 'create', ...row, ...bob.ref };
  const deleted = { write: 'delete', ...row, ...ada.ref };
  expect(
    gateway.log
      .filter(({ audit }) => audit === true)
      .map(({ phase, mutationIndex, input: about, outcome }) => [phase, mutationIndex, about, outcome]),
  ).toEqual([
    ['started', 0, input, undefined],
    ['started', 1, created, undefined],
    ['ended', 1, created, 'SUCCEEDED'],
    ['started', 2, deleted, undefined],
    ['ended', 2, deleted, 'SUCCEEDED'],
    ['ended', 0, input, 'SUCCEEDED'],
  ]);
});
