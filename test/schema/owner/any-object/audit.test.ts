import { expect, test } from 'vitest';
import { encodeNodeId } from '../../../../src/schema/node/node-id.ts';
import type { LogLine } from '../../../support/gateway.ts';
import { sandboxedGateway } from '../../../support/gateway.ts';
import {
  addOwner,
  addOwnership,
  elsewhere,
  gatewayOverKinds,
  objectNodeId,
  ownerInput,
  ownershipNodeId,
  ownings,
} from '../graph-kinds.ts';

const auditOf = (log: readonly LogLine[]) =>
  log
    .filter(({ audit }) => audit === true)
    .map(({ phase, mutation, input, outcome }) => ({ phase, mutation, input, outcome }));

/** The names of an object's keys in the graph, where ownership has others. */
const graphKeys: Readonly<Record<string, (key: Readonly<Record<string, string>>) => object>> = {
  App: ({ appId }) => ({ id: appId }),
  AppUser: ({ appId, userId }) => ({ appId, appUserId: userId }),
  User: ({ userId }) => ({ id: userId }),
};

test.each(ownings)(
  'the records of $type have the ids of the object and the owner, not a nodeId',
  async (owning) => {
    const gateway = await gatewayOverKinds();
    const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];
    addOwnership(gateway, owning, bob);

    await gateway.send(`mutation {
    createOwner(input: { objectId: "${objectNodeId(owning)}", roleSlug: "primary", owner: { ${ownerInput(owning, ada)} } }) { ownership { nodeId } }
    deleteOwner(input: { ownershipId: "${ownershipNodeId(owning, bob)}" }) { deletedNodeId }
  }`);

    const object = graphKeys[owning.noun]?.(owning.key) ?? owning.key;
    const created = {
      mutation: 'createOwner',
      input: {
        objectId: { type: owning.noun, ...object },
        roleSlug: 'primary',
        owner:
          owning.sort === 'User' ? ada.ref : { appEntitlementRef: { appId: elsewhere, id: ada.body['id'] } },
      },
    };
    const deleted = {
      mutation: 'deleteOwner',
      input: { ownershipId: { type: owning.type, ...owning.key, roleSlug: 'primary', ...bob.ref } },
    };
    expect(auditOf(gateway.log)).toEqual([
      { phase: 'started', ...created, outcome: undefined },
      { phase: 'ended', ...created, outcome: 'SUCCEEDED' },
      { phase: 'started', ...deleted, outcome: undefined },
      { phase: 'ended', ...deleted, outcome: 'SUCCEEDED' },
    ]);
  },
);

test('a text that is no nodeId is in the record of its rejection as it is, and cut', async () => {
  const { send, log } = await sandboxedGateway();
  const garbage = 'x'.repeat(101);

  await send(`mutation { deleteOwner(input: { ownershipId: "${garbage}" }) { deletedNodeId } }`);

  expect(auditOf(log)).toEqual([
    {
      phase: 'unsent',
      mutation: 'deleteOwner',
      input: { ownershipId: `${'x'.repeat(100)}…` },
      outcome: 'BAD_USER_INPUT',
    },
  ]);
});

test('a nodeId with the longest keys does not make a record longer than others', async () => {
  const { send, log } = await sandboxedGateway();
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => letter.repeat(1_024));
  const ownershipId = encodeNodeId('AppResourceOwnerEntitlement', ...keys);

  await send(`mutation { deleteOwner(input: { ownershipId: "${ownershipId}" }) { deletedNodeId } }`);

  const records = log.filter(({ audit }) => audit === true);
  expect(records.map(({ phase }) => phase)).toEqual(['started', 'ended']);
  for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(2_000);
});
