import { expect, test } from 'vitest';
import type { SandboxedGateway } from '../../../support/gateway.ts';
import {
  addOwner,
  addOwnership,
  createdAt,
  gatewayOverKinds,
  objectNodeId,
  ownershipNodeId,
  ownings,
  type Owning,
} from '../graph-kinds.ts';
import { appOwning, transfer } from './transfers.ts';

test('what cannot be moved is refused row by row, before any write', async () => {
  const gateway = await gatewayOverKinds();
  const entitlementOwning = ownings.find(({ sort }) => sort === 'Entitlement') as Owning;
  const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
  const entitlement = addOwner(gateway, entitlementOwning);
  addOwnership(gateway, appOwning, ada);
  addOwnership(gateway, appOwning, bob);
  const ids = [
    ownershipNodeId(appOwning, bob),
    ownershipNodeId(entitlementOwning, entitlement),
    objectNodeId(appOwning),
    'garbage',
    ownershipNodeId(appOwning, ada),
  ];

  const { transfers } = await transfer(gateway, ids, bob);

  const code = 'BAD_USER_INPUT';
  const ofPeople = 'input.ownershipIds must be nodeIds of ownerships of people whom C1 shows';
  expect(transfers).toMatchObject([
    {
      outcome: 'NOT_MOVED',
      error: { code, message: 'input.ownershipIds must not be ownerships of the successor' },
    },
    { outcome: 'NOT_MOVED', error: { code, message: ofPeople } },
    { outcome: 'NOT_MOVED', error: { code, message: ofPeople } },
    { outcome: 'NOT_MOVED', error: { code, message: 'input.ownershipIds must be a nodeId of this graph' } },
    { outcome: 'MOVED', error: null },
  ]);
});

test.each([
  ['unknown', () => 'u'.repeat(27)],
  ['deleted', ({ sandbox }: SandboxedGateway) => sandbox.store.addUser({ deletedAt: createdAt }).id],
  [
    'of the status DELETED',
    ({ sandbox }: SandboxedGateway) => sandbox.store.addUser({ status: 'DELETED' }).id,
  ],
  ['a path', () => 'a/b'],
  ['two dots', () => '..'],
  ['empty', () => ''],
  ['a control character', () => 'a\u0000b'],
])('a successor that is %s refuses every row', async (_what, successor) => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, appOwning);
  addOwnership(gateway, appOwning, ada);

  const { transfers } = await transfer(gateway, [ownershipNodeId(appOwning, ada)], {
    ref: { userRefId: successor(gateway) },
  });

  expect(transfers).toMatchObject([
    {
      outcome: 'NOT_MOVED',
      error: {
        code: 'BAD_USER_INPUT',
        message: 'input.toUserId must be the id of a person that exists and is not deleted',
      },
    },
  ]);
  expect(gateway.calls().filter((call) => call.includes('/owners/'))).toEqual([]);
});

test.each([
  ['none', []],
  ['26', Array.from({ length: 26 }, (_, index) => `id${index}`)],
  ['one twice', ['id', 'id']],
])('a request with %s is refused', async (_what, ids) => {
  const gateway = await gatewayOverKinds();

  const { transfers, errors } = await transfer(gateway, ids, { ref: { userRefId: 'b'.repeat(27) } });

  expect(transfers).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.ownershipIds' } }]);
  expect(gateway.calls()).toEqual([]);
});
